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

    /// `line 12`.
    static func line(_ offset: Int, _ lines: JSONLines) -> String {
        "line \(lines.position(of: offset).line)"
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

    /// What a misplaced key contradicts.
    static func reason(_ misplacement: Diagnostic.Misplacement) -> String {
        switch misplacement {
        case .verdict(let verdict): "with the verdict `\(verdict)`"
        case .seconds: "beside a number of seconds"
        case .success: "on a status below 400"
        }
    }

    /// The rule of a form.
    static func rule(_ form: Diagnostic.TextForm) -> String {
        switch form {
        case .slug: "this must be lower-case ASCII letters and digits, words parted by single hyphens"
        case .pointer: "this must be a JSON Pointer, such as `/error/code`, with ~ written as ~0 and / in a name as ~1"
        case .locator: "this must be a JSON Pointer, which starts with a slash, or the name of a header"
        case .headerName: "this must be the name of a header: ASCII letters, digits and some signs, without blanks"
        case .date: "this must be a day that exists, as YYYY-MM-DD"
        case .address: "this must be an address that starts with http:// or https://, without blanks"
        case .fieldName: "a field's name must be a lower-case ASCII letter, then letters and digits"
        case .typeName: "a Swift type's name must be an upper-case ASCII letter, then letters and digits"
        }
    }
}
