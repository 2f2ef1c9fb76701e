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
        guard !rows.isEmpty else { return "" }
        var page = MarkdownPage()
        page.table(["Place", "Severity", "Diagnostic", "Rule"], rows)
        return page.text
    }
}

extension CheckReport {
    /// The diagnostics for a terminal, each with its line.
    private func page(layout: TerminalLayout) -> String {
        var page = TerminalPage(layout: layout)
        for file in check.files {
            let lines = JSONLines(file.document.bytes)
            for diagnostic in file.diagnostics { page.diagnostic(diagnostic, in: file.document, lines) }
        }
        return page.text
    }
}

extension TerminalPage {
    /// Writes a diagnostic as on the line for editors, and the line of the file with a caret.
    fileprivate mutating func diagnostic(_ diagnostic: Diagnostic, in document: SpecDocument, _ lines: JSONLines) {
        let place = lines.position(of: diagnostic.offset)
        let style = TerminalStyle(diagnostic.severity)
        line([
            TerminalRun("\(document.path):\(place.line):\(place.column):", .strong),
            TerminalRun("\(diagnostic.severity.rawValue):", style),
            TerminalRun("\(diagnostic.text(lines: lines))"),
            TerminalRun("[\(diagnostic.id)]", .faint),
        ])
        excerpt(line: place.line, at: diagnostic.offset, in: document.bytes, style)
    }
}

extension TerminalStyle {
    fileprivate init(_ severity: Diagnostic.Severity) {
        switch severity {
        case .error: self = .error
        case .warning: self = .warning
        }
    }
}

extension JSONWriter {
    fileprivate mutating func diagnostic(_ diagnostic: Diagnostic, _ path: String, _ lines: JSONLines) {
        let place = lines.position(of: diagnostic.offset)
        beginObject()
        member("rule", diagnostic.id)
        member("severity", diagnostic.severity.rawValue)
        member("message", diagnostic.text(lines: lines))
        member("file", path)
        member("line", place.line)
        member("column", place.column)
        end()
    }
}
