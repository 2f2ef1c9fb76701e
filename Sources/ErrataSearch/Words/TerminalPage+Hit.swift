import ErrataCore
import ErrataReference

extension TerminalPage {
    /// Writes a search hit: what it is, what to do or where to read more, and which words match the query.
    public mutating func hit(_ hit: CatalogSearch.Hit) {
        switch hit.subject {
        case .entry(let entry): self.entry(entry, hit)
        case .fact(let fact): self.fact(fact, hit)
        }
        let words = hit.matches.map { $0.words }.joined(separator: "; ")
        paragraph([TerminalRun("\(words)", .faint)], indent: 2, hang: 2)
    }

    private mutating func entry(_ entry: Catalog.Entry, _ hit: CatalogSearch.Hit) {
        let title = entry.message ?? entry.name
        paragraph([TerminalRun("\(entry.id)", .strong)] + runs(title ?? "", hit, lead: " "), hang: 2)
        paragraph(runs(entry.summary, hit), indent: 2)
        if let resolution = entry.resolution { paragraph(runs("→ \(resolution)", hit), indent: 2, hang: 2) }
    }

    private mutating func fact(_ fact: CatalogFact, _ hit: CatalogSearch.Hit) {
        let mark = fact.reading.mark.map { [TerminalRun("\($0)", .faint)] } ?? []
        paragraph([TerminalRun("\(fact.catalog.id)", .strong), TerminalRun(" \(fact.topic.words)")], hang: 2)
        paragraph(runs(fact.text, hit) + mark, indent: 2)
        paragraph([TerminalRun("→ \(fact.pointer)")], indent: 2, hang: 2)
    }

    /// Returns the words of a text as runs, with the matching words highlighted.
    private func runs(_ text: String, _ hit: CatalogSearch.Hit, lead: String = "") -> [TerminalRun] {
        text.split(separator: " ").enumerated().map { place, part in
            let words = SearchWords.list(String(part))
            let isMarked = words.contains { hit.words.contains($0) } || hit.words.contains(words.joined())
            return TerminalRun("\((place == 0 ? lead : "") + part)", isMarked ? .marked : .plain)
        }
    }
}
