import ErrataAuthoring
import ErrataReference

/// The differences between two versions of specs, in every format.
struct ChangeReport {
    let review: ChangeReview

    /// Returns the report in a format.
    func text(in format: FindingFormat) -> String {
        switch format {
        case .text: page(layout: TerminalEnvironment.layout)
        case .json: json
        case .markdown: markdown
        case .sarif:
            SARIFLog(
                version: Version.current,
                run: "spec-diff",
                rules: ChangeReview.rules,
                findings: review.findings
            ).text
        case .annotations: WorkflowAnnotations.text(of: review.findings)
        case .codeQuality: CodeQualityReport.text(of: review.findings)
        }
    }
}

// Words that several formats share.
extension ChangeReport {
    /// The failures that a change concerns, as a sentence without a full stop; nil where no summary was given.
    func failures(of change: SpecChange, in catalog: CatalogChanges) -> String? {
        guard let failures = review.failures else { return nil }
        let total = ChangeReview.grouped(failures.total)
        switch failures.share(of: change, in: catalog) {
        case .exactly(let count): return "concerns \(ChangeReview.grouped(count)) of the \(total) failures"
        case .atMost(let count): return "concerns at most \(ChangeReview.grouped(count)) of the \(total) failures"
        case .unrelated: return nil
        }
    }
}
