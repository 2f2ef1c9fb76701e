extension SpecChange {
    /// The number of codes that a sentence names.
    private static let most = 5

    /// The codes that take the value from this category or status, as the end of a sentence: `, for 1001, 1002 and 7 more`
    /// once there are more than six. Empty where there are none.
    public var codeWords: String {
        let codes = codes.map { String(decoding: $0.utf8.dropFirst(subject.catalog.utf8.count + 1), as: UTF8.self) }
        guard !codes.isEmpty else { return "" }
        // The last one takes no more room than "and 1 more".
        guard codes.count > Self.most + 1 else { return ", for \(codes.joined(separator: ", "))" }
        return ", for \(codes.prefix(Self.most).joined(separator: ", ")) and \(codes.count - Self.most) more"
    }

    /// The lines of the values that only one of the versions has; of a text with one line, all of it.
    public var differentLines: (old: [String], new: [String]) {
        let (before, after) = (Self.lines(old), Self.lines(new))
        return (before.without(after), after.without(before))
    }

    private static func lines(_ text: String?) -> [String] {
        text?.split(separator: "\n").map(String.init) ?? []
    }
}
