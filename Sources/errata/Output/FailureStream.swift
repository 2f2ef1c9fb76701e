import ErrataReference
import ErrataWire

/// Writes failures one after another, each as soon as it is known.
struct FailureStream {
    private let format: OutputFormat
    private let layout: TerminalLayout
    /// How many were written.
    private(set) var count = 0

    init(_ format: OutputFormat, layout: TerminalLayout) {
        (self.format, self.layout) = (format, layout)
    }

    /// Writes a failure.
    mutating func write(_ failure: FoundFailure) throws(Complaint) {
        let report = FailureReport(failure.attribution, complaint: failure.clientMessage)
        switch format {
        case .text: try StandardOutput.write(page(report, failure.origin))
        case .json: try StandardOutput.write((count == 0 ? "[" : ",") + report.item)
        case .markdown: try StandardOutput.write((count == 0 ? "" : "\n") + report.markdown)
        }
        count += 1
    }

    /// Writes what ends the answer: without failures an empty list, or that there is none.
    func end(isResponse: Bool) throws(Complaint) {
        switch format {
        case .json: try StandardOutput.write(count == 0 ? "[]\n" : "\n]\n")
        case .text, .markdown: if count == 0, isResponse { try StandardOutput.write("No error.\n") }
        }
    }

    private func page(_ report: FailureReport, _ origin: String?) -> String {
        var page = TerminalPage(layout: layout)
        if count > 0 {
            page.paragraph([""])
            page.rule()
        }
        if let origin { page.paragraph([TerminalRun("\(origin.cut(to: 200))", .faint)]) }
        return page.text + report.page(layout: layout)
    }
}
