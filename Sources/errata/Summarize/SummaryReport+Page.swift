import ErrataLogs
import ErrataReference
import ErrataRuntime
import ErrataWire

extension SummaryReport {
    /// Returns the page for a terminal.
    func page(_ layout: TerminalLayout) -> String {
        var page = TerminalPage(layout: layout)
        page.paragraph([TerminalRun("\(headline)", .strong)], hang: 2)
        for fact in facts { page.paragraph([TerminalRun("\(fact)")], hang: 2) }
        changes(&page)
        timeline(&page, layout)
        bars(&page, layout)
        remedies(&page)
        examples(&page)
        if !skipped.isEmpty { page.space() }
        page.row("Skipped", items: skipped.map { [TerminalRun("\($0)")] })
        return page.text
    }

    private func changes(_ page: inout TerminalPage) {
        for words in baselineWords { page.paragraph([TerminalRun("\(words)")], hang: 2) }
        if !changes.isEmpty { page.space() }
        for (label, groups) in changes {
            let items = groups.prefix(shown).map { [TerminalRun("\($0.title)", .strong), TerminalRun("\($0.count)")] }
            let rest = groups.count - items.count
            page.row("\(label)", items: items + (rest > 0 ? [[TerminalRun("and \(rest) more", .faint)]] : []))
        }
    }

    private func timeline(_ page: inout TerminalPage, _ layout: TerminalLayout) {
        let timeline = tally.timeline.fitted(to: layout.width)
        let counts = timeline.counts
        guard counts.count > 1, let most = counts.max() else { return }
        page.space()
        page.line([TerminalRun(TerminalText(Bars.sparkline(counts)))])
        let errors = most == 1 ? "1 error" : "\(Self.grouped(most)) errors"
        let words = "each mark \(DurationText.words(timeline.span)), at most \(errors)"
        page.paragraph([TerminalRun("\(words)", .faint)])
    }

    /// Writes a table with a bar for each group, and one for the codes that no catalog has; long tables are cut off.
    private func bars(_ page: inout TerminalPage, _ layout: TerminalLayout) {
        let parts = [(key.rawValue.uppercased(), groups), ("UNKNOWN", unknown)].filter { !$0.1.isEmpty }
        let most = parts.flatMap(\.1).map(\.count).max() ?? 1
        let tables = parts.map { label, groups in
            BarTable(label: label, rows: groups.prefix(shown).map { row($0, most: most) })
        }
        let widths = BarWidths(tables, width: layout.width)
        for (table, part) in zip(tables, parts) {
            page.space()
            for (index, line) in table.lines(widths).enumerated() {
                page.line([TerminalRun(TerminalText(line), index == 0 ? .faint : .plain)])
            }
            rest(part.1.dropFirst(shown), &page)
        }
    }

    /// The maximum number of groups that a table shows.
    private var shown: Int { key == .hour ? 48 : 20 }

    private func row(_ group: ErrorGroup, most: Int) -> BarTable.Row {
        BarTable.Row(
            title: TerminalText(group.title).description,
            count: Self.grouped(group.count),
            share: Self.percent(group.count, of: tally.count),
            bar: Double(group.count) / Double(most),
            times: times(group),
            lines: lines(group)
        )
    }

    /// Returns the first and the last line of a group.
    private func lines(_ group: ErrorGroup) -> String {
        guard summary.logs.count < 2 else { return "" }
        let (first, last) = (Self.grouped(group.firstLine), Self.grouped(group.lastLine))
        return group.firstLine == group.lastLine ? first : "\(first)–\(last)"
    }

    private func rest(_ groups: ArraySlice<ErrorGroup>, _ page: inout TerminalPage) {
        guard !groups.isEmpty else { return }
        let count = groups.reduce(0) { $0 + $1.count }
        page.paragraph([TerminalRun("and \(groups.count) more with \(Self.grouped(count)) errors", .faint)])
    }

    /// Returns when a group was seen first and last: only the times of day where all errors fall on one day.
    private func times(_ group: ErrorGroup) -> (first: String, last: String) {
        guard key != .hour, let first = group.first, let last = group.last else { return ("", "") }
        let isOneDay = tally.first.map { $0 / 86_400 } == tally.last.map { $0 / 86_400 }
        return (Self.time(first, isOneDay), Self.time(last, isOneDay))
    }

    private static func time(_ seconds: Int, _ isOneDay: Bool) -> String {
        let text = LogTimestamp.text(seconds)
        return isOneDay ? String(text.dropFirst(11).prefix(8)) : String(text.dropFirst(5).prefix(11))
    }

    private func examples(_ page: inout TerminalPage) {
        for group in exemplified.prefix(2 * shown) {
            page.space()
            page.paragraph([TerminalRun("\(group.title)", .strong), TerminalRun("\(places(group))", .faint)])
            for example in group.examples {
                page.paragraph(
                    [TerminalRun("\(place(example.line)):", .faint), TerminalRun("\(example.text)")],
                    hang: 2
                )
            }
        }
    }

    private func remedies(_ page: inout TerminalPage) {
        for group in remedied {
            guard let resolution = group.sample.resolution else { continue }
            page.space()
            page.paragraph([TerminalRun("\(group.title)", .strong)])
            page.row("What to do", [TerminalRun("\(resolution)")])
            page.row("Retry", [TerminalRun("\(group.retryWords)")])
        }
    }
}

extension ErrorGroup {
    /// Whether and when a retry helps: what the catalog says about all errors of the group, and what the server said in
    /// the
    /// first one.
    var retryWords: String {
        guard let seconds = sample.serverDelay, seconds > 0 else { return sample.generalRetryWords }
        let wait = DurationWords.phrase(seconds: seconds)
        return "\(sample.generalRetryWords); in the first of them the server asked to wait \(wait)"
    }
}
