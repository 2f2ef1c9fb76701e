import ErrataAuthoring
import ErrataReference

extension DriftReport {
    /// A section for a ticket.
    var markdown: String {
        var page = MarkdownPage()
        page.heading(2, "\(headline)")
        page.paragraph("\(verdict)")
        newCodes(&page)
        let differences = drift.differences.flatMap { difference in
            sentences(difference).map { ["\(code: difference.entry.id)" as MarkdownText, "\($0)"] }
        }
        page.table(["code", "seen"], differences)
        page.table(["status without a row", "count"], drift.missingRows.map { ["\($0.status)", "\($0.count)"] })
        page.table(
            ["retired code", "seen"],
            drift.deprecatedSeen.map { ["\(code: $0.entry.id)", "\(words($0.sightings))"] }
        )
        if !drift.neverSeen.isEmpty {
            page.paragraph("\(silence)")
            page.code(drift.neverSeen.map(\.id), language: "text")
        }
        if !doubts.isEmpty { page.paragraph("Left out: \(doubts.joined(separator: "; "))") }
        return page.text
    }

    private func newCodes(_ page: inout MarkdownPage) {
        page.table(
            ["new code", "seen", "messages"],
            drift.newCodes.map { code in
                ["\(code: title(code))", "\(words(code.sightings))", messages(code)]
            }
        )
        guard !drift.newCodes.isEmpty else { return }
        page.code(
            drift.newCodes.map { $0.stub.text(layout: .compact, escaping: .terminal) },
            language: "json"
        )
    }

    private func messages(_ code: SpecDrift.NewCode) -> MarkdownText {
        let texts = code.messages.map { "\(code: $0.text)" as MarkdownText }
        return texts.dropFirst().reduce(texts.first ?? "") { "\($0)<br>\($1)" }
    }
}
