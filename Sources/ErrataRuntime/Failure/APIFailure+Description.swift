extension APIFailure: CustomStringConvertible {
    /// The table's summary and the status. No text in it is the server's, so it may go into any log.
    public var description: String {
        [subject, status.map { "status \($0)" }].compactMap { $0 }.joined(separator: ", ")
            + (summary.map { ": \($0)" } ?? "")
    }

    private var subject: String {
        guard let entry else { return "\(catalog.id) \(ownCode == nil ? "without a code" : "with an unknown code")" }
        return [entry.id, entry.name].compactMap { $0 }.joined(separator: " ")
    }
}

extension APIFailure: CustomDebugStringConvertible {
    /// The description and the server's texts, for developers: every text is in quotes, its control characters are
    /// escaped, and long ones are truncated.
    public var debugDescription: String {
        var parts = [description]
        parts += [("code", rawCode), ("message", message), ("request", requestID)].compactMap { name, value in
            value.map { "\(name) \(Self.quoted($0))" }
        }
        parts += fields.map { "\($0.name) \(Self.quoted($0.value))" }
        parts += rest.prefix(Self.restCount).map { error in
            "also " + [error.rawCode, error.message].compactMap { $0.map(Self.quoted) }.joined(separator: " ")
        }
        if rest.count > Self.restCount { parts.append("and \(rest.count - Self.restCount) more") }
        if let serverDelay { parts.append("wait \(serverDelay) s") }
        if !flags.isEmpty { parts.append("flags \(flags.ids.joined(separator: " "))") }
        return parts.joined(separator: "; ")
    }

    private static var restCount: Int { 5 }

    private static func quoted(_ text: String) -> String { ForeignText.quoted(text, limit: 200) }
}
