internal import ErrataJSON

/// A text that a server sent, made harmless for logs and terminals.
enum ForeignText {
    /// The text in quotation marks, its control characters escaped as in JSON; what is longer than so many Unicode scalars
    /// is cut and an ellipsis follows.
    static func quoted(_ text: String, limit: Int) -> String {
        let scalars = text.unicodeScalars
        let shown = scalars.prefix(limit)
        let literal = JSONEscaping.terminal.literal(String(shown))
        return shown.endIndex < scalars.endIndex ? "\(literal)…" : literal
    }

    /// The same without the quotation marks around it.
    static func escaped(_ text: String, limit: Int) -> String {
        let scalars = text.unicodeScalars
        let shown = scalars.prefix(limit)
        let content = JSONEscaping.terminal.literal(String(shown)).dropFirst().dropLast()
        return shown.endIndex < scalars.endIndex ? "\(content)…" : String(content)
    }
}
