import ErrataJSON
import ErrataReference
import ErrataSpec

/// Rules about specs in the three output formats.
struct RuleReport {
    let rules: [SpecRule]
    /// Whether each rule is shown as a line instead of a page.
    let isList: Bool

    /// Returns pages for a terminal, separated by horizontal rules, or a list.
    func text(layout: TerminalLayout) -> String {
        var page = TerminalPage(layout: layout)
        for (index, rule) in rules.enumerated() {
            if isList {
                page.line(of: rule)
            } else {
                if index > 0 { page.rule() }
                page.specRule(rule)
            }
        }
        return page.text
    }

    /// Sections for a ticket, or a table.
    var markdown: String {
        guard !rules.isEmpty else { return "" }
        var page = MarkdownPage()
        if isList {
            page.table(
                ["Rule", "Severity or class", "What it says"],
                rules.map { ["\(code: $0.id)", "\($0.weight)", "\($0.summary)"] }
            )
        } else {
            for rule in rules { page.specRule(rule) }
        }
        return page.text
    }

    /// The rules as an array, with all members for a list as well as for pages.
    var json: String {
        ReferenceJSON.array { writer in
            for rule in rules { writer.specRule(rule) }
        }
    }
}
