import ErrataCore
import ErrataReference
import ErrataSearch

/// What `explain` tells, as the three formats show it.
struct ExplainReport {
    private let sections: [Section]
    /// The rules about specs that were asked for, behind everything else.
    private let rules: [SpecRule]
    /// The reference site to lead to; nil for that of each catalog.
    private let site: SiteAddress?

    /// An entry with what is said before it and what the question itself tells.
    private struct Section {
        var sentences: [String] = []
        var entry: Catalog.Entry?
        let facts: [Fact]
        /// The entries that it stands for in JSON.
        let entries: [Catalog.Entry]
    }

    /// A report of some answers and rules; an entry that comes again is shown where it comes first.
    init(_ answers: [LookupAnswer], rules: [SpecRule] = [], on site: SiteAddress? = nil) {
        (self.rules, self.site) = (rules, site)
        var seen: Set<Catalog.Entry> = []
        sections = answers.flatMap { answer in
            let matches = answer.matches.filter { seen.insert($0.entry).inserted }
            var sections = matches.map { Section(entry: $0.entry, facts: $0.facts, entries: [$0.entry]) }
            if sections.isEmpty { sections = [Section(facts: answer.codes.facts, entries: answer.codes)] }
            sections[0].sentences = answer.sentences
            return sections.filter { !($0.sentences.isEmpty && $0.entries.isEmpty) }
        }
    }

    /// Pages for a terminal, with rules between them.
    func text(layout: TerminalLayout) -> String {
        var page = TerminalPage(layout: layout)
        for (index, section) in sections.enumerated() {
            if index > 0 { page.rule() }
            for sentence in section.sentences {
                page.paragraph([TerminalRun("\(sentence)")])
                page.space()
            }
            if let entry = section.entry {
                page.entry(entry, after: section.facts, on: site)
            } else {
                page.facts(section.facts)
            }
        }
        for (index, rule) in rules.enumerated() {
            if index > 0 || !sections.isEmpty { page.rule() }
            page.specRule(rule)
        }
        return page.text
    }

    /// Sections for a ticket.
    var markdown: String {
        var page = MarkdownPage()
        for section in sections {
            for sentence in section.sentences { page.paragraph("\(sentence)") }
            if let entry = section.entry {
                page.section(entry, after: section.facts, on: site)
            } else {
                page.facts(section.facts)
            }
        }
        for rule in rules { page.specRule(rule) }
        return sections.isEmpty && rules.isEmpty ? "" : page.text
    }

    /// The entries and the rules as an array.
    var json: String {
        ReferenceJSON.array { writer in
            for entry in sections.flatMap(\.entries) { writer.entry(entry, on: site) }
            for rule in rules { writer.specRule(rule) }
        }
    }
}

extension LookupAnswer.Match {
    /// What the question tells beside the entry.
    fileprivate var facts: [Fact] {
        let values = parameters.map { "\($0.name) = \($0.value)" }
        return (values.isEmpty ? [] : [Fact(label: "Parameters", content: .items(values))]) + codes.facts
    }
}

extension [Catalog.Entry] {
    private static var most: Int { 20 }

    /// The entries as a row of codes.
    fileprivate var facts: [Fact] {
        let shown = prefix(Self.most).map { "\($0.id) \($0.title)" }
        let rest = count > shown.count ? ["\(count - shown.count) more"] : []
        return isEmpty ? [] : [Fact(label: "Codes", content: .items(shown + rest))]
    }
}
