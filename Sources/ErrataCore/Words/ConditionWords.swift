extension Catalog.Condition {
    /// The condition in words: `HTTP 403, and X-RateLimit-Remaining = "0"`.
    package var words: String {
        let statuses = http.isEmpty ? nil : "HTTP \(Self.joined(http.map { String($0) }, "or"))"
        let message = message.map { "the message “\($0)”" }
        return Self.joined([statuses, message].compactMap { $0 } + marks.map { $0.words }, "and")
    }

    private static func joined(_ texts: [String], _ word: String) -> String {
        texts.dropFirst().reduce(texts.first ?? "") { "\($0) \(word) \($1)" }
    }
}

extension Catalog.Envelope.Mark {
    /// The mark in words: `/success = false`.
    package var words: String {
        switch test {
        case .equals(let value): "\(at) = \(value.words)"
        case .isIn(let values): "\(at) = \(Self.joined(values, "or"))"
        case .isNot(let values): "\(at) other than \(Self.joined(values, "and"))"
        case .isPresent(let isPresent): isPresent ? "a value at \(at)" : "no value at \(at)"
        }
    }

    private static func joined(_ values: [Catalog.Envelope.Value], _ word: String) -> String {
        values.dropFirst().reduce(values.first?.words ?? "") { "\($0) \(word) \($1.words)" }
    }
}

extension Catalog.Envelope.Value {
    /// The value in words, a text in quotation marks.
    var words: String {
        switch self {
        case .string(let text): "\"\(text)\""
        case .boolean(let flag): flag ? "true" : "false"
        case .integer(let number): String(number)
        }
    }
}
