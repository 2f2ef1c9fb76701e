import ErrataCore

extension ReferencePages {
    /// Returns the subjects of a search as a table of the entries and one of the facts, each in the given order.
    public static func tables(of subjects: some Sequence<SearchSubject>) -> String {
        var entries: [Catalog.Entry] = []
        var facts: [CatalogFact] = []
        for subject in subjects {
            switch subject {
            case .entry(let entry): entries.append(entry)
            case .fact(let fact): facts.append(fact)
            }
        }
        let tables = [entries.isEmpty ? nil : table(of: entries), facts.isEmpty ? nil : table(of: facts)]
        return tables.compactMap { $0 }.joined(separator: "\n")
    }

    private static func table(of facts: [CatalogFact]) -> String {
        var page = MarkdownPage()
        page.table(["Catalog", "About", "Fact", "More"], facts.map { $0.cells })
        return page.text
    }
}

extension CatalogFact {
    fileprivate var cells: [MarkdownText] {
        ["\(code: catalog.id)", "\(topic.words)", "\(text)\(reading.markdown)", "\(code: pointer)"]
    }
}
