import ErrataCore
import ErrataReference

extension SearchSubject {
    /// Hands out every text with its place.
    func forEachText(_ body: (SearchField, String) -> Void) {
        switch self {
        case .entry(let entry): entry.forEachText(body)
        case .fact(let fact): fact.forEachText(body)
        }
    }

    /// A place in it, for people.
    func words(for field: SearchField) -> String {
        switch self {
        case .entry: field.words
        case .fact(let fact): field == .catalog ? field.words : "the \(fact.topic.words)"
        }
    }

    /// Whether it is an error with a code of its own.
    var isCode: Bool { entry?.isStatus == false }

    /// What counts a subject against a code on equal evidence.
    ///
    /// Who searches has an error in hand, so the code's own page comes first; then what the vendor says about a status,
    /// then what HTTP says, which holds for any vendor, and less where only somebody sends it or where it is no error; and
    /// last, but for such successes, what is known about an API without any error.
    var standing: Float {
        guard let entry else { return 0.6 }
        guard entry.isStatus else { return 1 }
        guard entry.catalog.id == "http" else { return 0.8 }
        return entry.kind == nil ? 0.4 : entry.isRegistered ? 0.75 : 0.6
    }
}

extension Catalog.Entry {
    /// Whether a status is one of IANA's registry.
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
