import ErrataAuthoring
import ErrataSpec
import Testing

@Suite("Diagnostic rules that need a decoder or a baseline")
struct CompleteRuleTests {
    @Test(
        "the failing example violates its rule and no other",
        arguments: DiagnosticRule.decoding + DiagnosticRule.baseline
    )
    func fails(_ rule: DiagnosticRule) throws {
        let lines = rule.completeReport(on: try #require(rule.failing)).lines
        #expect(lines.count == 1, "\(rule): \(lines)")
        let severity = ": \(rule.severity.rawValue): "
        #expect(lines.allSatisfy { $0.hasSuffix(" [\(rule.id)]") && $0.contains(severity) }, "\(rule): \(lines)")
    }

    @Test("the corrected example of any rule violates none", arguments: DiagnosticRule.all.filter { $0.mended != nil })
    func isMended(_ rule: DiagnosticRule) throws {
        #expect(rule.completeReport(on: try #require(rule.mended)).lines == [], "\(rule)")
    }

    @Test(
        "the failing example of any other rule violates none of these",
        arguments: DiagnosticRule.all.filter { $0.failing != nil }
    )
    func isAlone(_ rule: DiagnosticRule) throws {
        #expect(rule.completeReport(on: try #require(rule.failing)).lines.count == 1, "\(rule)")
    }
}
