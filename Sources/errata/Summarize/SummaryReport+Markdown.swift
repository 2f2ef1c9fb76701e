import ErrataLogs
import ErrataReference
import ErrataWire

extension SummaryReport {
    /// A section for a ticket.
    var markdown: String {
        var page = MarkdownPage()
        page.heading(2, "\(headline)")
        for fact in facts { page.paragraph("\(fact)") }
        for words in baselineWords { page.paragraph("\(words)") }
        for (label, groups) in changes {
            page.table(["\(label)", "errors"], groups.map { ["\(code: $0.title)", "\($0.count)"] })
        }
        table(groups, "\(key.rawValue)", &page)
        table(unknown, "unknown", &page)
        for group in remedied {
            guard let resolution = group.sample.resolution else { continue }
            page.paragraph("**\("\(code: group.title)" as MarkdownText):** \(resolution) Retry: \(group.retryWords).")
        }
        for group in exemplified.prefix(50) {
            page.paragraph("**\("\(code: group.title)" as MarkdownText)**, for example:")
            page.code(
                group.examples.map { TerminalText("\(place($0.line)): \($0.text)").description },
                language: "text"
            )
        }
        if !skipped.isEmpty { page.paragraph("Skipped: \(skipped.joined(separator: ", "))") }
        return page.text
    }

    private func table(_ groups: [ErrorGroup], _ label: MarkdownText, _ page: inout MarkdownPage) {
        page.table(
            [label, "count", "share", "first", "last"],
            groups.prefix(50).map { group in
                [
                    "\(code: group.title)", "\(Self.grouped(group.count))",
                    "\(Self.percent(group.count, of: tally.count))",
                    "\(group.first.map(LogTimestamp.text) ?? "")", "\(group.last.map(LogTimestamp.text) ?? "")",
                ]
            }
        )
    }
}
