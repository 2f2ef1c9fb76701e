import ErrataCore
import ErrataReference

/// A field that words are searched in.
package enum SearchField: Int, CaseIterable, Sendable {
    case code, name, message, variant, userMessage, summary, catalog, limit, resolution, status, note, kind, category,
        example, sender
    /// The text of a fact about an API as a whole, and its topic.
    case fact, topic

    /// The weight of a word in this field.
    var weight: Float {
        switch self {
        case .code, .name: 5
        case .message: 4.5
        case .variant, .userMessage, .summary, .fact: 3.5
        case .catalog, .limit, .resolution, .topic: 2.5
        case .status: 2
        case .note, .kind, .sender: 1.5
        case .category: 1
        case .example: 0.5
        }
    }

    /// Whether the field holds sentences, which are never compared with the whole query.
    var isProse: Bool {
        switch self {
        case .userMessage, .summary, .resolution, .note, .fact: true
        default: false
        }
    }

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
        for name in [name].compactMap(\.self) + details.formerNames { body(.name, name) }
        if let message { body(.message, message) }
        for variant in details.variants { body(.variant, variant.message) }
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
        for example in details.examples { body(.example, example) }
    }
}
