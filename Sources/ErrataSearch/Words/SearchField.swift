import ErrataCore
import ErrataReference

/// A field that words are searched in.
package enum SearchField: Int, CaseIterable, Sendable {
    case code, name, message, variant, userMessage, summary, catalog, limit, resolution, status, note, kind, category,
        example, sender, keyword
    /// The text of a fact about an API as a whole, and its topic.
    case fact, topic

    /// The weight of a word in this field, 1 for the highest. Fitted by hand on the tuning half of the tests' questions,
    /// where steps of 0.1 differ by less than three of 370.
    var weight: Float {
        switch self {
        case .code, .name: 1
        case .message, .keyword: 0.8
        case .variant, .userMessage, .summary, .fact, .topic: 0.7
        case .catalog, .limit, .resolution, .status: 0.5
        case .note, .kind, .sender, .category: 0.3
        case .example: 0.1
        }
    }

    /// The length normalization b of every field: 0 ignores lengths, 1 divides by them. Fields are short and of much the
    /// same length, so it is lower than the usual 0.5 to 0.8: 0.3 and 0.5 differ by one question of 370.
    private static let normalization: Float = 0.3

    /// Returns how much an occurrence counts in a field of so many words.
    func scale(length: Int, average: Float) -> Float {
        weight / (1 - Self.normalization + Self.normalization * Float(length) / average)
    }

    /// Whether the field is the subject's title, which comes first where it is the whole query.
    var isTitle: Bool { self == .code || self == .name || self == .message }

    /// Whether the field holds sentences, in which a capital inside a word makes it a name.
    var isProse: Bool {
        switch self {
        case .userMessage, .summary, .resolution, .note, .fact, .keyword: true
        default: false
        }
    }

    /// Whether many subjects have the same text in this field.
    var isRepeated: Bool { self == .catalog || self == .kind || self == .category || self == .status }

    /// The name of the field, for people.
    package var words: String {
        switch self {
        case .code: "the code"
        case .name: "the name"
        case .message, .variant: "the message"
        case .userMessage: "the user's message"
        case .summary: "the summary"
        case .catalog: "the vendor"
        case .limit: "the limits"
        case .resolution: "what to do"
        case .status: "the status"
        case .note: "the notes"
        case .kind: "the kind"
        case .category: "the category"
        case .example: "an example"
        case .sender: "who sends it"
        case .keyword: "the keywords"
        case .fact: "the fact"
        case .topic: "the topic"
        }
    }
}

extension Catalog.Entry {
    /// Visits every text of the entry with its field.
    func forEachText(_ body: (SearchField, String) -> Void) {
        let details = details
        body(.code, codeText)
        // Of a status they are phrases.
        for alias in details.aliases { body(isStatus ? .variant : .code, alias.description) }
        if let name { body(.name, name) }
        for name in details.formerNames { body(.name, name) }
        if let message { body(.message, message) }
        for variant in details.variants { body(.variant, variant.message ?? "") }
        if let userMessage { body(.userMessage, userMessage) }
        body(.summary, summary)
        for limit in details.limits { body(.limit, limit.words) }
        if let resolution { body(.resolution, resolution) }
        for variant in details.variants {
            body(.resolution, variant.resolution ?? "")
            body(.note, variant.retry?.condition ?? "")
        }
        for status in details.http { body(.status, String(status)) }
        for note in details.notes { body(.note, note) }
        if let condition = retry?.condition { body(.note, condition) }
        if let deprecation = details.deprecation { body(.note, deprecation.summary) }
        body(.catalog, catalog.id)
        body(.catalog, catalog.name)
        if let category { body(.category, category.title) }
        if let kind { body(.kind, kind.words) }
        if let sender = details.sender { body(.sender, sender) }
        for keyword in details.keywords { body(.keyword, keyword) }
        for example in details.examples { body(.example, example) }
    }
}
