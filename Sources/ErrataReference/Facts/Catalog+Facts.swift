import ErrataCore
import ErrataJSON

extension Catalog {
    /// The facts about the API as a whole, for a summary of it.
    package var facts: [Fact] {
        let description = description
        let optional = [
            ("Support", description.support, "support"), ("Documents", description.documentation, "documentation"),
        ]
        let groups: [[Fact]] = [
            description.rateLimits.map { rule("Rate limit", $0.words, $0.inferred) },
            description.rateLimits.isEmpty ? gap("Rate limit", "not documented") : [],
            [description.credits].compactMap { $0 }.map { rule("Credits", $0.words, $0.inferred) },
            description.credits == nil ? gap("Credits", "whether errors cost any is not documented") : [],
            description.authentication.map { rule("Sign-in", $0.words, $0.inferred) },
            [.init("Idempotency", description.idempotencyWords, field: "idempotencyHeader", description.inferred)],
            envelopes.map { rule("Envelope", $0.words, $0.inferred) },
            envelopes.isEmpty ? gap("Envelope", "not documented") : [],
            optional.compactMap { label, text, field in
                text.map { Fact(label, $0, field: field, description.inferred) }
            },
            site.map { [Fact(label: "Page", content: .address($0.page(of: self)))] } ?? [],
            [.init(items: description.hosts, "Hosts", field: "hosts", description.inferred)].compactMap { $0 },
            description.successWords.map { [Fact("On a 2xx", $0, field: "failsWith2xx", description.inferred)] } ?? [],
            [.init(items: description.notes, "Notes", field: "notes", description.inferred)].compactMap { $0 },
            sources.map { .init(label: "Source", content: .source($0)) },
        ]
        return groups.flatMap { $0 }
    }

    /// Returns a fact that states a gap in the API's documents; none for HTTP itself, which has no such policies.
    private func gap(_ label: String, _ words: String) -> [Fact] {
        id == "http" ? [] : [Fact(label: label, content: .prose(words))]
    }

    private func rule(_ label: String, _ words: String, _ inferred: [String]) -> Fact {
        Fact(label: label, content: .prose(words), reading: inferred.isEmpty ? .documented : .partly(inferred))
    }
}

extension Catalog.Description {
    /// A sentence about the header that makes a repeated request harmless.
    package var idempotencyWords: String {
        idempotencyHeader.map { "the \($0) header makes a repeated request harmless" } ?? "no key header is documented"
    }
}

extension Catalog.Description {
    /// Whether an error can come with a success status, in words; nil where that is not known.
    package var successWords: String? {
        failsWith2xx.map { $0 ? "errors can come with a success status" : "no error comes with a success status" }
    }
}

extension Catalog.RateLimit {
    /// The rule in words, with its numbers first where it has any.
    package var words: String {
        guard let amount else { return scope.map { "for each \($0): \(summary)" } ?? summary }
        let window = windowMilliseconds.map { " in \(DurationWords.phrase(milliseconds: $0))" } ?? ""
        let scope = scope.map { " for each \($0)" } ?? ""
        return "\(amount) requests\(window)\(scope). \(summary)"
    }
}

extension Catalog.CreditPolicy {
    /// The rule in words, with its verdict first.
    package var words: String {
        let statuses = exceptStatuses.map(String.init).joined(separator: ", ")
        let exception = statuses.isEmpty ? "" : ", except with HTTP \(statuses)"
        return "errors are \(chargedOnError ? "charged" : "free")\(exception). \(summary)"
    }
}

extension Catalog.Authentication {
    /// A sentence about what to send and where.
    package var words: String {
        switch location {
        case "header": "header \(name): \(summary)"
        case "body": "body field \(name): \(summary)"
        default: "\(location) parameter \(name): \(summary)"
        }
    }
}

extension Catalog.Envelope {
    /// A sentence about the locators, and further facts about responses of this form.
    var words: String {
        let parts = levelParts + [("message", message), ("request id", requestID), ("wait", retryAfter)]
        let locators = parts.compactMap { name, location in location.map { "\(name) at \($0)" } }
        let more = fields.map { "\($0.name) at \($0.locator)" }
        let test = marks.isEmpty ? [] : ["a failure has \(marks.map { $0.words }.joined(separator: " and "))"]
        let layout = "\(id): \((test + locators + more).joined(separator: ", "))."
        return ([layout] + [summary].compactMap { $0 } + notes).asSentences
    }
}

extension Catalog.Envelope.BodyFormat {
    /// The format in words.
    package var words: String {
        switch self {
        case .json: "JSON"
        case .xml: "XML"
        case .form: "a form, as in a query"
        case .text: "plain text"
        }
    }
}

extension WireCode {
    /// The code encoded as JSON.
    package var json: String {
        switch self {
        case .string(let text): JSONEscaping.terminal.literal(text)
        case .integer(let number): String(number)
        }
    }
}

extension Catalog.Envelope {
    /// The locators of the code's levels, each with its name.
    var levelParts: [(String, Locator?)] {
        guard levels.count > 1 else { return [("code", code)] }
        return levels.enumerated().map { ("code, level \($0 + 1),", $1) }
    }
}

extension Catalog.Category {
    /// The id, title, range and rule, and further facts about its codes.
    var words: String {
        let rule = [
            kind.map { "; kind: \($0.words)" }, actor.map { "; who acts: \($0.words)" },
            retryWords.map { "; retry: \($0)" },
        ].compactMap { $0 }.joined()
        return (["\(id): \(heading)\(rule)"] + [resolution].compactMap { $0 } + [summary].compactMap { $0 } + notes)
            .asSentences
    }
}

extension Catalog.Envelope.Value {
    /// The value encoded as JSON.
    package var json: String {
        switch self {
        case .string(let text): JSONEscaping.terminal.literal(text)
        case .boolean(let value): value ? "true" : "false"
        case .integer(let number): String(number)
        }
    }
}
