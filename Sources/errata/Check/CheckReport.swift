import ErrataAuthoring
import ErrataJSON
import ErrataReference
import ErrataSpec

/// The diagnostics of a check in the output formats.
struct CheckReport {
    let check: SpecCheck

    /// Returns the report in a format; empty where it has nothing to say in lines.
    func text(in format: FindingFormat) -> String {
        switch format {
        case .text: isShownToPerson ? page(layout: TerminalEnvironment.layout) : lines
        case .json: json
        case .markdown: markdown
        case .sarif: sarif
        case .annotations: WorkflowAnnotations.text(of: check.findings)
        case .codeQuality: CodeQualityReport.text(of: check.findings)
        }
    }

    private var isShownToPerson: Bool { FileDescriptor.standardOutput.isTerminal }

    /// One line per diagnostic, which editors and build systems recognize.
    private var lines: String {
        check.report.lines.reduce(into: "") { $0 += "\(TerminalText($1))\n" }
    }

    private var sarif: String {
        SARIFLog(
            version: Version.current,
            run: "spec-check",
            rules: SpecCheck.rules,
            findings: check.findings
        ).text
    }

    private var json: String {
        ReferenceJSON.array { writer in
            for file in check.files {
                let lines = JSONLines(file.document.bytes)
                for diagnostic in file.diagnostics { writer.diagnostic(diagnostic, file.document.path, lines) }
            }
            for loss in check.losses { writer.loss(loss) }
        }
    }

    private var markdown: String {
        let rows = check.files.flatMap { file -> [[MarkdownText]] in
            let lines = JSONLines(file.document.bytes)
            return file.diagnostics.map { diagnostic in
                let place = lines.position(of: diagnostic.offset)
                return [
                    "\(code: "\(file.document.path):\(place.line):\(place.column)")", "\(diagnostic.severity.rawValue)",
                    "\(diagnostic.text(lines: lines))", "\(code: diagnostic.id)",
                ]
            }
        }
        let losses = check.losses.map { loss -> [MarkdownText] in
            ["\(code: loss.path)", "error", "\(loss.text)", "\(code: loss.fact.rule.id)"]
        }
        guard !(rows + losses).isEmpty else { return "" }
        var page = MarkdownPage()
        page.table(["Place", "Severity", "Diagnostic", "Rule"], rows + losses)
        return page.text
    }
}
