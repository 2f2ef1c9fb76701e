import ErrataAuthoring
import ErrataReference

extension ChangeReport {
    /// A page for a terminal: for each catalog its changes by class, one per line.
    func page(layout: TerminalLayout) -> String {
        var page = TerminalPage(layout: layout)
        for catalog in review.diff.catalogs {
            page.space()
            page.line([TerminalRun("\(catalog.catalog):", .strong), TerminalRun("\(review.headline(of: catalog))")])
            for impact in ChangeImpact.allCases {
                let changes = catalog.changes.filter { $0.rule.impact == impact }
                guard !changes.isEmpty else { continue }
                page.space()
                page.line([TerminalRun("\(impact.title)", impact.style)])
                for change in changes { write(change, in: catalog, to: &page) }
            }
        }
        return page.text
    }

    private func write(_ change: SpecChange, in catalog: CatalogChanges, to page: inout TerminalPage) {
        page.paragraph(
            [
                TerminalRun("\(change.subject.label):", .strong),
                TerminalRun("\(change.words)\(change.codeWords)"),
                TerminalRun("[\(change.rule.id):\(change.fingerprint)]", .faint),
            ],
            indent: 2,
            hang: 4
        )
        if change.isProse {
            let lines = change.differentLines
            for (sign, texts) in [("-", lines.old), ("+", lines.new)] {
                for text in texts {
                    page.paragraph([TerminalRun("\(sign)", .faint), TerminalRun("\(text)")], indent: 6, hang: 2)
                }
            }
        }
        let remarks = [
            failures(of: change, in: catalog),
            review.approvals.approval(of: change).map { "approved: \($0.reason)" },
        ]
        for remark in remarks.compactMap(\.self) { page.paragraph([TerminalRun("\(remark)", .faint)], indent: 6) }
    }
}

extension ChangeImpact {
    fileprivate var style: TerminalStyle {
        switch self {
        case .source: .error
        case .behavior: .warning
        case .safe: .strong
        }
    }
}
