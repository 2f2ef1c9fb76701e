import ErrataAuthoring
import ErrataJSON
import ErrataReference
import ErrataSpec

extension CheckReport {
    /// The diagnostics for a terminal, each with its line.
    func page(layout: TerminalLayout) -> String {
        var page = TerminalPage(layout: layout)
        for file in check.files {
            let lines = JSONLines(file.document.bytes)
            for diagnostic in file.diagnostics { page.diagnostic(diagnostic, in: file.document, lines) }
        }
        for loss in check.losses { page.head("\(loss.path):", .error, "\(loss.text)", loss.fact.rule) }
        return page.text
    }
}

extension TerminalPage {
    /// Writes a diagnostic as on the line for editors, and the line of the file with a caret.
    fileprivate mutating func diagnostic(_ diagnostic: Diagnostic, in document: SpecDocument, _ lines: JSONLines) {
        let place = lines.position(of: diagnostic.offset)
        let position: TerminalText = "\(document.path):\(place.line):\(place.column):"
        head(position, diagnostic.severity, "\(diagnostic.text(lines: lines))", diagnostic.rule)
        excerpt(line: place.line, at: diagnostic.offset, in: document.bytes, TerminalStyle(diagnostic.severity))
    }

    /// Writes a diagnostic as a line.
    fileprivate mutating func head(
        _ place: TerminalText,
        _ severity: Diagnostic.Severity,
        _ text: TerminalText,
        _ rule: DiagnosticRule
    ) {
        line([
            TerminalRun(place, .strong), TerminalRun("\(severity.rawValue):", TerminalStyle(severity)),
            TerminalRun(text), TerminalRun("[\(rule.id)]", .faint),
        ])
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
