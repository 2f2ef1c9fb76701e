internal import ErrataJSON

/// Escapes server texts for logs and terminals.
enum ForeignText {
    /// Returns the text in quotation marks, with control characters escaped as in JSON, and truncated to `limit`
    /// Unicode scalars and an ellipsis.
    static func quoted(_ text: String, limit: Int) -> String {
        let (literal, ellipsis) = literal(text, limit: limit)
        return literal + ellipsis
    }

    /// Returns the same without the quotation marks.
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
