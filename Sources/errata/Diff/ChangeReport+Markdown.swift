import ErrataAuthoring
import ErrataReference

extension ChangeReport {
    /// A section of a changelog for each catalog, with its changes by class.
    var markdown: String {
        var page = MarkdownPage()
        for catalog in review.diff.catalogs {
            page.heading(2, "\(catalog.catalog)")
            if catalog.changes.isEmpty { page.paragraph("\(review.silence(of: catalog))") }
            for impact in ChangeImpact.allCases {
                let changes = catalog.changes.filter { $0.rule.impact == impact }
                guard !changes.isEmpty else { continue }
                page.heading(3, "\(impact.title)")
                page.list(changes.map { item($0, in: catalog) })
            }
        }
        return review.diff.catalogs.isEmpty ? "" : page.text
    }

    private func item(_ change: SpecChange, in catalog: CatalogChanges) -> MarkdownItem {
        let name = change.subject.name.map { " (\(code: $0))" as MarkdownText } ?? ""
        let text: MarkdownText = "\(code: change.subject.label)\(name): \(change.words)\(change.codeWords)"
        let lines = change.isProse ? change.differentLines : (old: [], new: [])
        var items = lines.old.map { "was: \($0)" as MarkdownText } + lines.new.map { "is: \($0)" as MarkdownText }
        if let failures = failures(of: change, in: catalog) { items.append("\(failures)") }
        if let approval = review.approvals.approval(of: change) { items.append("approved: \(approval.reason)") }
        return MarkdownItem(text, items: items)
    }
}
