import ErrataAuthoring
import ErrataReference
import ErrataSpec

extension TerminalPage {
    /// Writes a diagnostic rule: its meaning, its reason, and its examples with their diagnostics.
    mutating func diagnosticRule(_ rule: DiagnosticRule) {
        paragraph([TerminalRun("\(rule.id)", .strong), TerminalRun("(\(rule.severity.rawValue))", .faint)])
        space()
        paragraph([TerminalRun("\(rule.summary)")], indent: 2)
        space()
        row("Why", [TerminalRun("\(rule.reason)")])
        if let failing = rule.failing {
            if let baseline = failing.baselineLines {
                file("Baseline", "\(failing.path), an earlier version", baseline)
            }
            example("Failing", failing)
            space()
            for line in rule.completeReport(on: failing).lines {
                paragraph([TerminalRun("\(line)")], indent: 2, hang: 2)
            }
        }
        if let mended = rule.mended { example("Mended", mended) }
    }

    private mutating func example(_ label: TerminalText, _ example: DiagnosticExample) {
        file(label, "\(example.path)\(example.circumstance)", example.lines)
    }

    private mutating func file(_ label: TerminalText, _ title: TerminalText, _ lines: [String]) {
        space()
        row(label, [TerminalRun(title)])
        space()
        // The lines are not wrapped, so that the file can be copied.
        for text in lines { line([TerminalRun("  \(text)")]) }
    }

    /// Writes the line of a rule in a list.
    mutating func line(of rule: DiagnosticRule) {
        let id = rule.id + String(repeating: " ", count: max(0, Self.idWidth - rule.id.count))
        let severity = rule.severity == .error ? "error  " : "warning"
        let hang = layout.width < 60 ? 2 : Self.idWidth + severity.count + 2
        paragraph(
            [TerminalRun("\(id)", .strong), TerminalRun("\(severity)", .faint), TerminalRun("\(rule.summary)")],
            hang: hang
        )
    }

    /// The width of the longest id.
    private static var idWidth: Int { DiagnosticRule.all.map(\.id.count).max() ?? 0 }
}
