import ErrataCore
import ErrataReference

extension SearchSubject {
    /// Visits every text with its field.
    func forEachText(_ body: (SearchField, String) -> Void) {
        switch self {
        case .entry(let entry): entry.forEachText(body)
        case .fact(let fact): fact.forEachText(body)
        }
    }

    /// Returns the name of a field, for people.
    func words(for field: SearchField) -> String {
        switch self {
        case .entry: field.words
        case .fact(let fact): field == .catalog ? field.words : "the \(fact.topic.words)"
        }
    }

    /// Whether it is an entry for a code and not for a status.
    var isCode: Bool { entry?.isStatus == false }

    /// The factor for a subject's kind: people search with an error in hand, so on equal evidence a code comes first, then
    /// what is said about a status, then a fact about an API. Chosen so that it decides nothing else; 0.8 and 0.6 for
    /// status and fact differ by two questions of 410.
    var standing: Float {
        switch self {
        case .entry(let entry): entry.isStatus ? 0.9 : 1
        case .fact: 0.8
        }
    }
}

extension CatalogFact {
    fileprivate func forEachText(_ body: (SearchField, String) -> Void) {
        body(.topic, topic.words)
        body(.fact, text)
        body(.catalog, catalog.id)
        body(.catalog, catalog.name)
    }
}
