import ErrataCore

extension TerminalPage {
    /// Writes an entry that a search has found: what it is, what to do, and which words answer the question.
    public mutating func hit(_ hit: EntrySearch.Hit) {
        let entry = hit.entry
        let title = entry.message ?? entry.name
        paragraph([TerminalRun("\(entry.id)", .strong)] + runs(title ?? "", hit, lead: " "), hang: 2)
        paragraph(runs(entry.summary, hit), indent: 2)
        if let resolution = entry.resolution { paragraph(runs("→ \(resolution)", hit), indent: 2, hang: 2) }
        let words = hit.matches.map(\.words).joined(separator: "; ")
        paragraph([TerminalRun("\(words)", .faint)], indent: 2, hang: 2)
    }

    /// The words of a text, those that answer in letters of their own.
    private func runs(_ text: String, _ hit: EntrySearch.Hit, lead: String = "") -> [TerminalRun] {
        text.split(separator: " ").enumerated().map { place, part in
            let words = SearchWords.list(String(part))
            let isMarked = words.contains { hit.words.contains($0) } || hit.words.contains(words.joined())
            return TerminalRun("\((place == 0 ? lead : "") + part)", isMarked ? .marked : .plain)
        }
    }
}

extension EntrySearch.Match {
    /// The match, such as `“failed” for “down” in the summary`.
    public var words: String {
        found == asked ? "“\(found)” in \(place)" : "“\(found)” for “\(asked)” in \(place)"
    }
}
