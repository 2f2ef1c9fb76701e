import ErrataAuthoring
import ErrataReference
import ErrataSpec

extension TerminalPage {
    /// Writes a rule: its meaning, its reason, and its examples with what is said about them.
    mutating func specRule(_ rule: SpecRule) {
        switch rule {
        case .diagnostic(let rule): diagnosticRule(rule)
        case .change(let rule): changeRule(rule)
        }
    }

    private mutating func changeRule(_ rule: ChangeRule) {
        heading(rule.id, "\(rule.impact.title.lowercased()), \(rule.level.rawValue)", rule.summary, rule.reason)
        for example in rule.exampleFiles { file("\(example.label)", "\(ChangeExample.path)", example.lines) }
        space()
        for words in rule.exampleWords { paragraph([TerminalRun("\(words)")], indent: 2, hang: 2) }
    }

    private mutating func heading(_ id: String, _ weight: String, _ summary: String, _ reason: String) {
        paragraph([TerminalRun("\(id)", .strong), TerminalRun("(\(weight))", .faint)])
        space()
        paragraph([TerminalRun("\(summary)")], indent: 2)
        space()
        row("Why", [TerminalRun("\(reason)")])
    }

    private mutating func diagnosticRule(_ rule: DiagnosticRule) {
        heading(rule.id, rule.severity.rawValue, rule.summary, rule.reason)
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
    mutating func line(of rule: SpecRule) {
        let id = rule.id + String(repeating: " ", count: max(0, Self.idWidth - rule.id.count))
        let weight = rule.weight + String(repeating: " ", count: max(0, Self.weightWidth - rule.weight.count))
        let hang = layout.width < 60 ? 2 : Self.idWidth + Self.weightWidth + 2
        paragraph(
            [TerminalRun("\(id)", .strong), TerminalRun("\(weight)", .faint), TerminalRun("\(rule.summary)")],
            hang: hang
        )
    }

    /// The width of the longest id.
    private static let idWidth = SpecRule.all.map(\.id.count).max() ?? 0
    /// The width of the longest severity or class.
    private static let weightWidth = SpecRule.all.map(\.weight.count).max() ?? 0
}
