import ErrataCore

/// A fact about an API as a whole, such as a rate limit, a category or a note.
public struct CatalogFact: Sendable, Hashable {
    /// The topic of a fact; the raw values are those of the JSON form.
    public enum Topic: String, CaseIterable, Sendable {
        /// A summary of the API.
        case summary
        /// A rate limit.
        case rateLimit
        /// The cost of failures in credits.
        case credits
        /// The credentials that a request must carry.
        case authentication
        /// The header that makes a request idempotent.
        case idempotency
        /// The form of responses.
        case envelope
        /// A category of codes.
        case category
        /// The contact for support.
        case support
        /// Anything else.
        case note
    }

    /// The catalog of the API.
    public let catalog: Catalog
    /// The topic of the fact.
    public let topic: Topic
    /// The fact in words, as on pages.
    public let text: String
    /// The paths of the parts that are inferred and not in the document's own words.
    public let inferred: [String]
    /// The document that states it; nil for a fact of the catalog itself, which names none.
    public let source: Catalog.Source?
}

extension CatalogFact {
    /// The extent to which it is inferred, for a mark after it.
    package var reading: Reading { inferred.isEmpty ? .documented : .partly(inferred) }

    /// The command that shows it with all other facts about the API.
    package var pointer: String { "errata vendors \(catalog.id)" }
}

extension CatalogFact.Topic {
    /// The name of the topic, for people.
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
