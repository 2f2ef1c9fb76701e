import ErrataAuthoring
import ErrataReference
import ErrataSpec

extension MarkdownPage {
    /// Writes a rule as a section.
    mutating func specRule(_ rule: SpecRule) {
        switch rule {
        case .diagnostic(let rule): diagnosticRule(rule)
        case .change(let rule): changeRule(rule)
        }
    }

    private mutating func changeRule(_ rule: ChangeRule) {
        heading(2, "\(code: rule.id)")
        paragraph("\(rule.impact.title.lowercased()), \(rule.level.rawValue)")
        paragraph("\(rule.summary)")
        paragraph("\(rule.reason)")
        for file in rule.exampleFiles {
            paragraph("**\(file.label):** \(code: ChangeExample.path)")
            code(file.lines, language: "json")
        }
        code(rule.exampleWords, language: "text")
    }

    private mutating func diagnosticRule(_ rule: DiagnosticRule) {
        heading(2, "\(code: rule.id)")
        paragraph("\(rule.severity.rawValue)")
        paragraph("\(rule.summary)")
        paragraph("\(rule.reason)")
        if let failing = rule.failing {
            if let baseline = failing.baselineLines {
                paragraph("**Baseline:** \(code: failing.path), an earlier version")
                code(baseline, language: "json")
            }
            example("Failing", failing)
            code(rule.completeReport(on: failing).lines, language: "text")
        }
        if let mended = rule.mended { example("Mended", mended) }
    }

    private mutating func example(_ label: MarkdownText, _ example: DiagnosticExample) {
        paragraph("**\(label):** \(code: example.path)\(example.circumstance)")
        code(example.lines, language: "json")
    }
}
