import ErrataCore

/// One thing that is known about an API as a whole, such as a rate limit, a category or a note.
public struct CatalogFact: Sendable, Hashable {
    /// What a fact is about; the raw values are those of the JSON form.
    public enum Topic: String, CaseIterable, Sendable {
        /// What the API is.
        case summary
        /// How many requests it takes.
        case rateLimit
        /// Whether failures cost credits.
        case credits
        /// What a request must carry to be let in.
        case authentication
        /// What makes a repeated request harmless.
        case idempotency
        /// How to find things in an answer.
        case envelope
        /// A group of its errors.
        case category
        /// Whom to contact.
        case support
        /// Anything else.
        case note
    }

    /// The catalog whose API it is about.
    public let catalog: Catalog
    /// What it is about.
    public let topic: Topic
    /// The fact in words, as pages tell it.
    public let text: String
    /// What of it is a reading and not the document's own words, by path.
    public let inferred: [String]
    /// The document that states it; nil for what is said of the catalog itself, which names none.
    public let source: Catalog.Source?
}

extension CatalogFact {
    /// Which of it is a reading, for a mark behind it.
    package var reading: Reading { inferred.isEmpty ? .documented : .partly(inferred) }

    /// The command that shows it among all other facts about the API.
    package var pointer: String { "errata vendors \(catalog.id)" }
}

extension CatalogFact.Topic {
    /// The topic, for people.
    public var words: String {
        switch self {
        case .summary: "summary"
        case .rateLimit: "rate limit"
        case .credits: "credits"
        case .authentication: "sign-in"
        case .idempotency: "idempotency"
        case .envelope: "envelope"
        case .category: "category"
        case .support: "support"
        case .note: "note"
        }
    }
}
