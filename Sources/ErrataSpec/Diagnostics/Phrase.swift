import ErrataJSON

/// The phrases that several sentences share.
package enum Phrase {
    /// Returns text from a file in double quotes, with characters that could control a terminal escaped, and truncated
    /// where it is long.
    package static func quoted(_ text: String) -> String {
        let limit = 80
        guard text.unicodeScalars.count > limit else { return JSONEscaping.terminal.literal(text) }
        var start = String.UnicodeScalarView()
        start.append(contentsOf: text.unicodeScalars.prefix(limit))
        return JSONEscaping.terminal.literal(String(start) + "…")
    }

    /// Returns `; did you mean … or …?`, or an empty text.
    static func suggestion(_ meant: [String]) -> String {
        meant.isEmpty ? "" : "; did you mean \(either(meant.map { "`\($0)`" }))?"
    }

    /// Returns `; for example …`, or an empty text.
    static func example(_ json: String?) -> String {
        json.map { "; for example `\($0)`" } ?? ""
    }

    /// Returns `a, b or c`.
    static func either(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " or " + last
    }

    /// Returns the words that were probably meant, or all that are allowed where nothing is similar.
    static func choice(of allowed: [String], meant: [String]) -> String {
        meant.isEmpty ? either(allowed.map { "`\($0)`" }) : "known here\(suggestion(meant))"
    }

    /// Returns a kind of value with its article.
    static func noun(_ kind: JSONKind) -> String {
        switch kind {
        case .null: "null"
        case .bool: "true or false"
        case .number: "a number"
        case .string: "a string"
        case .array: "a list"
        case .object: "an object"
        }
    }
}
