internal import ErrataJSON

/// A text that a server sent, made harmless for logs and terminals.
enum ForeignText {
    /// The text in quotation marks, its control characters escaped as in JSON; what is longer than so many Unicode scalars
    /// is cut and an ellipsis follows.
    static func quoted(_ text: String, limit: Int) -> String {
        let (literal, ellipsis) = literal(text, limit: limit)
        return literal + ellipsis
    }

    /// The same without the quotation marks around it.
    static func escaped(_ text: String, limit: Int) -> String {
        let (literal, ellipsis) = literal(text, limit: limit)
        return literal.dropFirst().dropLast() + ellipsis
    }

    private static func literal(_ text: String, limit: Int) -> (literal: String, ellipsis: String) {
        let scalars = text.unicodeScalars
        let shown = scalars.prefix(limit)
        let isCut = shown.endIndex < scalars.endIndex
        return (JSONEscaping.terminal.literal(String(shown)), isCut ? "…" : "")
    }
}
