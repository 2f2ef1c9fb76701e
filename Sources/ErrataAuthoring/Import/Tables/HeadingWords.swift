/// The words of a column's heading or of a record's member, by which the fact in it is guessed.
struct HeadingWords {
    /// The words in lower case, single blanks between them: `http status code` for `HTTP_Status-Code` and `httpStatusCode`.
    let phrase: String

    init(_ heading: String) {
        phrase = Self.words(of: heading).joined(separator: " ")
    }

    /// Whether one of some words stands in it.
    func contains(anyOf words: Set<String>) -> Bool {
        phrase.split(separator: " ").contains { words.contains(String($0)) }
    }

    /// The facts that a heading can mean, the likeliest first.
    var facts: [SourceFact] {
        if let exact = Self.phrases[phrase] { return exact }
        return Self.parts.first { contains(anyOf: $0.words) }?.facts ?? []
    }

    /// The facts that a heading means as a whole.
    var phraseFacts: [SourceFact] { Self.phrases[phrase] ?? [] }

    /// Whether it says that the column holds codes.
    var namesCodes: Bool { contains(anyOf: ["code", "codes", "errno", "error", "errors", "exception"]) }

    /// How usual the heading is for its facts: 0 for the most usual one.
    var rank: Int { Self.ranks[phrase] ?? Self.ranks.count }

    /// Whether it heads a table of something else, such as the parameters of a request.
    var isForeign: Bool {
        contains(anyOf: [
            "parameter", "parameters", "required", "default", "header", "field", "property", "attribute", "endpoint",
            "method", "permission", "plan", "price", "limit", "argument", "option", "variable", "event",
        ])
    }

    private static func words(of heading: String) -> [String] {
        var words: [String] = []
        var word = ""
        var previous: Character = " "
        for character in heading {
            let startsWord = character.isUppercase && (previous.isLowercase || previous.isNumber)
            if (!character.isLetter && !character.isNumber && character != "'") || startsWord {
                if !word.isEmpty { words.append(word) }
                word = ""
            }
            if character.isLetter || character.isNumber { word += character.lowercased() }
            previous = character
        }
        return word.isEmpty ? words : words + [word]
    }
}

extension HeadingWords {
    /// Whole headings. Of several facts the first that the column's texts allow counts.
    private static let phrases: [String: [SourceFact]] = {
        var phrases: [String: [SourceFact]] = [:]
        for (facts, headings) in vocabulary {
            for heading in headings { phrases[heading] = facts }
        }
        return phrases
    }()

    private static let ranks: [String: Int] = {
        var ranks: [String: Int] = [:]
        for (_, headings) in vocabulary {
            for (rank, heading) in headings.enumerated() { ranks[heading] = rank }
        }
        return ranks
    }()

    private static let vocabulary: [([SourceFact], [String])] = [
        (
            [.code, .status],
            [
                "code", "error code", "errorcode", "error codes", "codes", "return code", "result code", "rc", "errno",
                "err code", "error number", "error no", "number", "value", "error id", "wire code", "code value",
                "response code", "decline code", "reason code", "numeric code", "error key", "exit code", "fault code",
                "api code", "error code value", "string code", "business code", "sub code", "subcode", "failure code",
            ]
        ),
        (
            [.code, .name],
            ["id", "key", "slug", "identifier", "symbol", "constant", "enum", "enum value", "code name"]
        ),
        (
            [.code, .message, .name, .category],
            ["error", "errors", "error type", "error name", "exception", "exception name", "error string", "fault"]
        ),
        ([.name, .code, .summary], ["name", "constant name", "title", "error title", "label", "short name"]),
        ([.code, .category], ["type"]),
        (
            [.message],
            [
                "message", "error message", "msg", "errmsg", "error msg", "text", "error text", "response message",
                "message text", "returned message", "error messages", "messages", "message template", "default message",
                "error response message", "log message", "status message", "status text",
                "reason phrase", "http status message",
            ]
        ),
        (
            [.status, .code],
            [
                "status", "http", "http status", "http status code", "status code", "http code", "statuscode",
                "http response", "http response code", "http response status", "http status codes", "status codes",
                "response status", "http error", "http error code", "response status code", "http statuses",
            ]
        ),
        (
            [.summary],
            [
                "description", "meaning", "cause", "causes", "details", "detail", "explanation", "definition",
                "summary",
                "possible cause", "possible causes", "what it means", "when", "error description", "desc", "info",
                "what happened", "secondary message", "usage", "scenario", "likely cause", "condition", "trigger",
                "why",
                "reasons", "typical cause", "common cause", "common causes", "when it occurs", "occurs when",
            ]
        ),
        ([.summary, .code], ["reason", "error reason"]),
        (
            [.resolution],
            [
                "resolution", "solution", "solutions", "fix", "how to fix", "action", "actions", "recommended action",
                "troubleshooting", "remedy", "what to do", "recommendation", "recommendations", "next steps",
                "next step",
                "suggested action", "mitigation", "handling", "workaround", "how to resolve", "how to handle",
                "suggested fix", "possible solution", "possible solutions", "corrective action", "resolve", "advice",
                "what you can do", "client action", "recommended solution", "user action", "suggestion", "how to",
                "required action", "suggested solution", "resolution steps", "to fix", "fixes", "recommended fix",
            ]
        ),
        (
            [.category],
            [
                "category", "group", "product", "module", "area", "class", "family", "section", "component", "service",
                "domain", "error category", "error class", "error group", "subsystem",
            ]
        ),
        ([.range], ["range", "code range", "codes range", "error range", "series"]),
        (
            [.retry],
            [
                "retry", "retryable", "can retry", "is retryable", "should retry", "retriable", "retry strategy",
                "can be retried", "retry policy", "should i retry", "transient", "is transient", "retry after",
                "is retriable", "retryable error", "safe to retry", "retry advice",
            ]
        ),
        ([.alias], ["alias", "aliases", "also known as", "legacy code", "old code", "former code"]),
        (
            [.link],
            ["link", "url", "documentation", "docs", "doc url", "more info", "documentation url", "help", "href"]
        ),
        ([.deprecated], ["deprecated", "deprecation", "is deprecated", "obsolete"]),
        ([.example], ["example", "sample", "example response", "sample response", "body", "example body"]),
        ([.keyword], ["keywords", "tags", "search terms"]),
        ([.note], ["note", "notes", "comment", "comments", "remarks", "remark", "see also"]),
    ]

    /// Single words, for headings that are no known phrase: the first entry of which one stands in the heading counts.
    private static let parts: [(words: Set<String>, facts: [SourceFact])] = [
        (["retry", "retryable", "retriable"], [.retry]),
        (["http", "status", "statuses"], [.status, .code]),
        (["range"], [.range]),
        (
            ["resolution", "resolve", "solution", "fix", "remedy", "troubleshooting", "action", "recovery"],
            [.resolution]
        ),
        (["message", "msg"], [.message]),
        (["code", "codes", "errno"], [.code, .status]),
        (["description", "meaning", "cause", "explanation", "reason", "details"], [.summary]),
        (["error", "exception"], [.code, .message]),
        (["category", "group"], [.category]),
        (["example"], [.example]),
    ]
}
