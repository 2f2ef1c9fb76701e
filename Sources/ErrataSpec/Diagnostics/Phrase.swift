import ErrataJSON

/// The turns of phrase that several sentences share.
enum Phrase {
    /// Text from a file between double quotes: what could steer a terminal is escaped, what is long is cut.
    static func quoted(_ text: String) -> String {
        let limit = 80
        guard text.unicodeScalars.count > limit else { return JSONEscaping.terminal.literal(text) }
        var start = String.UnicodeScalarView()
        start.append(contentsOf: text.unicodeScalars.prefix(limit))
        return JSONEscaping.terminal.literal(String(start) + "…")
    }

    /// `; did you mean … or …?`, or nothing.
    static func suggestion(_ meant: [String]) -> String {
        meant.isEmpty ? "" : "; did you mean \(either(meant.map { "`\($0)`" }))?"
    }

    /// `; for example …`, or nothing.
    static func example(_ json: String?) -> String {
        json.map { "; for example `\($0)`" } ?? ""
    }

    /// `a, b or c`.
    static func either(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return items.dropLast().joined(separator: ", ") + " or " + last
    }

    /// What a text should have been: what may be meant, or where nobody can tell all that it can be.
    static func choice(of allowed: [String], meant: [String]) -> String {
        meant.isEmpty ? either(allowed.map { "`\($0)`" }) : "known here\(suggestion(meant))"
    }

    /// A sort of value with its article.
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
