import ErrataCore

extension TerminalPage {
    /// Writes all facts about an entry, after the facts of the query itself.
    ///
    /// - Parameter site: the reference site to lead to; nil for that of the catalog.
    package mutating func entry(_ entry: Catalog.Entry, after facts: [Fact] = [], on site: SiteAddress? = nil) {
        heading(entry)
        space()
        paragraph([TerminalRun("\(entry.summary)")], indent: 2)
        space()
        self.facts(facts + entry.facts(related: entry.related, on: site))
    }

    /// Writes the id and the message, and below them the entry's context.
    public mutating func heading(_ entry: Catalog.Entry) {
        let message = entry.message.map { [TerminalRun(" \($0)", .strong)] } ?? []
        let mark: [TerminalRun] = entry.isMessageInferred ? [TerminalRun("(inferred)", .faint)] : []
        paragraph([TerminalRun("\(entry.id)", .strong)] + message + mark, hang: 2)
        dotted(entry.whereabouts.map { "\($0)" })
    }

    /// Writes a rule between two entries.
    public mutating func rule() {
        space()
        line([TerminalRun(TerminalText(stringLiteral: String(repeating: "─", count: layout.width)), .faint)])
        space()
    }
}

extension TerminalPage {
    /// Writes the facts about an API as a whole, and the coverage of its table.
    public mutating func catalog(_ catalog: Catalog) {
        let description = catalog.description
        paragraph([TerminalRun("\(description.id)", .strong), TerminalRun(" \(description.name)", .strong)])
        space()
        let summary = Reading.marked(description.summary, "summary", in: description.inferred)
        paragraph([TerminalRun("\(summary)")], indent: 2)
        space()
        row("Coverage", [TerminalRun("\(Coverage(of: catalog).words)")])
        row("Categories", items: catalog.categories.map { $0.runs })
        row("Statuses", items: catalog.statuses.map { [TerminalRun("\($0.codeText) \($0.message ?? "")")] })
        facts(catalog.facts)
    }
}

extension Catalog.Category {
    /// The facts about it, with a mark for the inferred parts of its rule.
    fileprivate var runs: [TerminalRun] {
        let mark = retry.flatMap { Reading(of: "retry", parts: $0.parts, in: inferred).mark }
        return [TerminalRun("\(words)")] + (mark.map { [TerminalRun("\($0)", .faint)] } ?? [])
    }
}
