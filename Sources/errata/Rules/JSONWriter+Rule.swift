import ErrataAuthoring
import ErrataJSON
import ErrataReference
import ErrataSpec

extension JSONWriter {
    /// Writes a diagnostic rule.
    mutating func diagnosticRule(_ rule: DiagnosticRule) {
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
