import ErrataAuthoring
import ErrataJSON
import ErrataReference
import ErrataSpec

extension JSONWriter {
    /// Writes a rule.
    mutating func specRule(_ rule: SpecRule) {
        switch rule {
        case .diagnostic(let rule): diagnosticRule(rule)
        case .change(let rule): changeRule(rule)
        }
    }

    private mutating func changeRule(_ rule: ChangeRule) {
        beginObject()
        member("rule", rule.id)
        member("class", rule.impact.rawValue)
        member("level", rule.level.rawValue)
        member("summary", rule.summary)
        member("reason", rule.reason)
        member("old", rule.example.old)
        member("new", rule.example.new)
        list("changes", rule.exampleWords) { $0.string($1) }
        end()
    }

    private mutating func diagnosticRule(_ rule: DiagnosticRule) {
        beginObject()
        member("rule", rule.id)
        member("severity", rule.severity.rawValue)
        member("summary", rule.summary)
        member("reason", rule.reason)
        if let failing = rule.failing {
            example("failing", failing, diagnostics: rule.completeReport(on: failing).lines)
        }
        if let mended = rule.mended { example("mended", mended, diagnostics: []) }
        end()
    }

    private mutating func example(_ key: String, _ example: DiagnosticExample, diagnostics: [String]) {
        name(key)
        beginObject()
        member("file", example.path)
        member("encoding", example.encoding.rawValue)
        if case .configuration(let plan?) = example.role { list("plan", plan) { $0.string($1) } }
        member("baseline", example.baseline)
        member("text", example.text)
        list("diagnostics", diagnostics) { $0.string($1) }
        end()
    }
}
