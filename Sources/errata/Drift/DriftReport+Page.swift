import ErrataAuthoring
import ErrataReference

extension DriftReport {
    /// The maximum number of items that a list on a page shows.
    private static let shown = 50

    /// Returns the page for a terminal.
    func page(_ layout: TerminalLayout) -> String {
        var page = TerminalPage(layout: layout)
        page.paragraph([TerminalRun("\(headline)", .strong), TerminalRun("\(verdict)")], hang: 2)
        newCodes(&page)
        differences("Contradicted", drift.differences.filter(\.isContradiction), &page)
        differences("Undocumented", drift.differences.filter { !$0.isContradiction }, &page)
        for row in drift.missingRows {
            page.row(
                "No row for",
                [TerminalRun("\(words([row]))", .strong), TerminalRun("\(row.count) without a code")]
            )
        }
        for code in drift.deprecatedSeen {
            page.row("Retired", [TerminalRun("\(code.entry.id)", .strong), TerminalRun("\(words(code.sightings))")])
        }
        closing(&page)
        return page.text
    }

    private func newCodes(_ page: inout TerminalPage) {
        for code in drift.newCodes.prefix(Self.shown) {
            page.space()
            page.row("New code", [TerminalRun("\(title(code))", .strong), TerminalRun("\(words(code.sightings))")])
            page.row(
                code.messages.count == 1 ? "Message" : "Messages",
                items: code.messages.map { [TerminalRun("\($0.text)"), TerminalRun("(\($0.count))", .faint)] }
            )
            if !code.isMarked, !drift.catalog.envelopes.isEmpty, isMarking {
                page.row("", [TerminalRun("without the mark that the table has for a failure", .faint)])
            }
            page.row("Stub", verbatim: ["\(code.stub.text(layout: .compact, escaping: .terminal))"])
        }
        rest(drift.newCodes.count, &page)
    }

    /// Whether the table has a mark by which a failure is known.
    private var isMarking: Bool { drift.catalog.envelopes.contains { !$0.marks.isEmpty } }

    private func differences(_ label: TerminalText, _ differences: [SpecDrift.Difference], _ page: inout TerminalPage) {
        for difference in differences.prefix(Self.shown) {
            page.space()
            let seen = words(difference.sightings, statuses: [])
            page.row(label, [TerminalRun("\(difference.entry.id)", .strong), TerminalRun("\(seen)")])
            page.row("", items: sentences(difference).map { [TerminalRun("\($0)")] })
        }
        rest(differences.count, &page)
    }

    private func rest(_ count: Int, _ page: inout TerminalPage) {
        guard count > Self.shown else { return }
        page.paragraph([TerminalRun("and \(count - Self.shown) more; --format json lists them all", .faint)])
    }

    private func closing(_ page: inout TerminalPage) {
        if !drift.neverSeen.isEmpty {
            page.space()
            page.paragraph([TerminalRun("\(silence)")], hang: 2)
            let ids = drift.neverSeen.prefix(Self.shown).map { "\($0.codeText)" }
            page.row("Never seen", [TerminalRun("\(ids.joined(separator: ", "))")])
            rest(drift.neverSeen.count, &page)
        }
        guard !doubts.isEmpty else { return }
        page.space()
        page.row("Left out", items: doubts.map { [TerminalRun("\($0)")] })
    }
}
