#if CLI
import ArgumentParser

/// Statuses and classes of statuses with commas between them, such as `429,5xx`.
struct StatusList: ExpressibleByArgument {
    private let ranges: [ClosedRange<Int>]

    /// The statuses that a word names; nil where a part of it is neither a status of three digits nor a class.
    init?(argument: String) {
        let names = argument.split(separator: ",", omittingEmptySubsequences: false)
        ranges = names.compactMap(Self.range)
        guard ranges.count == names.count else { return nil }
    }

    /// Whether a status is among them.
    func contains(_ status: Int) -> Bool {
        ranges.contains { $0.contains(status) }
    }

    private static func range(of name: Substring) -> ClosedRange<Int>? {
        let isClass = name.count == 3 && name.lowercased().hasSuffix("xx")
        let first = Int(isClass ? "\(name.prefix(1))00" : String(name))
        guard let first, (100...999).contains(first) else { return nil }
        return first...(isClass ? first + 99 : first)
    }
}
#endif
