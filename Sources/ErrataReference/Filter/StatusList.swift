/// Statuses and classes of statuses with commas between them, such as `429,5xx`.
package struct StatusList: Sendable, Hashable {
    private let ranges: [ClosedRange<Int>]

    /// Parses a list; nil where a part of it is neither a status of three digits nor a class.
    package init?(_ text: String) {
        let names = text.split(separator: ",", omittingEmptySubsequences: false)
        ranges = names.compactMap { Self.range(of: $0) }
        guard ranges.count == names.count else { return nil }
    }

    /// Whether a status is among them.
    package func contains(_ status: Int) -> Bool {
        ranges.contains { $0.contains(status) }
    }

    private static func range(of name: Substring) -> ClosedRange<Int>? {
        let isClass = name.count == 3 && name.lowercased().hasSuffix("xx")
        let first = Int(isClass ? "\(name.prefix(1))00" : String(name))
        guard let first, (100...999).contains(first) else { return nil }
        return first...(isClass ? first + 99 : first)
    }
}
