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

    /// The factor for a subject's kind, 1 for a code.
    ///
    /// People search with an error in hand, so on equal evidence a code comes first; then a vendor's row for a status,
    /// then HTTP's, which holds for any vendor, lower where the status is unregistered or not an error; facts about an
    /// API as a whole rank with unregistered statuses, above successes.
    var standing: Float {
        guard let entry else { return 0.6 }
        guard entry.isStatus else { return 1 }
        guard entry.catalog.id == "http" else { return 0.8 }
        return entry.kind == nil ? 0.4 : entry.isRegistered ? 0.75 : 0.6
    }
}

extension Catalog.Entry {
    /// Whether a status is in IANA's registry.
    fileprivate var isRegistered: Bool { statusClass == nil && details.sender == nil }
}

extension CatalogFact {
    fileprivate func forEachText(_ body: (SearchField, String) -> Void) {
        body(.topic, topic.words)
        body(.fact, text)
        body(.catalog, catalog.id)
        body(.catalog, catalog.name)
    }
}
