import ErrataCore
import ErrataJSON

extension JSONWriter {
    /// Writes a subject of a search: an entry, or a fact about an API as a whole.
    package mutating func subject(_ subject: SearchSubject) {
        switch subject {
        case .entry(let entry): self.entry(entry)
        case .fact(let fact): self.fact(fact)
        }
    }

    private mutating func fact(_ fact: CatalogFact) {
        beginObject()
        member("catalog", fact.catalog.id)
        member("fact", fact.topic.rawValue)
        member("text", fact.text)
        name("inferred")
        line(fact.inferred) { $0.string($1) }
        member("source", fact.source?.id)
        end()
    }
}
