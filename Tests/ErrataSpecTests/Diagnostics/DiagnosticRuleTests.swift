import ErrataJSON
import Testing

@testable import ErrataSpec

@Suite("Diagnostic rules")
struct DiagnosticRuleTests {
    /// No short file can be too large for a table.
    private static let withoutExamples: [DiagnosticRule] = [.tooLarge]

    /// What needs a decoder or a baseline is not checked here.
    private static let checkedElsewhere = withoutExamples + DiagnosticRule.decoding + DiagnosticRule.baseline

    /// Returns the diagnostics of an example, one per line.
    private func lines(_ rule: DiagnosticRule, _ example: DiagnosticExample?) throws -> [String] {
        rule.report(on: try #require(example)).lines
    }

    @Test("every rule has both examples, unless no short file can violate it")
    func haveExamples() {
        #expect(DiagnosticRule.all.filter { $0.failing == nil } == Self.withoutExamples)
        #expect(DiagnosticRule.all.filter { $0.mended == nil } == Self.withoutExamples)
    }

    @Test(
        "the failing example violates its rule and no other",
        arguments: DiagnosticRule.all.filter { !checkedElsewhere.contains($0) }
    )
    func fails(_ rule: DiagnosticRule) throws {
        let lines = try lines(rule, rule.failing)
        #expect(lines.count == 1, "\(rule): \(lines)")
        #expect(lines.allSatisfy { $0.hasSuffix(" [\(rule.id)]") }, "\(rule): \(lines)")
        #expect(lines.allSatisfy { $0.contains(": \(rule.severity.rawValue): ") }, "\(rule): \(lines)")
    }

    @Test(
        "the corrected example violates none",
        arguments: DiagnosticRule.all.filter { !withoutExamples.contains($0) }
    )
    func isMended(_ rule: DiagnosticRule) throws {
        #expect(try lines(rule, rule.mended) == [], "\(rule)")
    }

    @Test("each has its own id in kebab-case, and sentences")
    func isWorded() {
        let rules = DiagnosticRule.all
        #expect(Set(rules).count == rules.count)
        for rule in rules {
            #expect(TextForms.isSlug(rule.id))
            for text in [rule.summary, rule.reason] {
                #expect(text.hasSuffix("."), "\(rule): \(text)")
                #expect(!text.contains("  ") && !text.contains("\n"), "\(rule): \(text)")
            }
            #expect(rule.summary.utf8.count <= 100, "\(rule)")
        }
    }

    @Test("a rule about JSON has the id of its kind of error", arguments: JSONError.Kind.allCases)
    func json(_ kind: JSONError.Kind) {
        #expect(DiagnosticRule.json(kind).id == kind.id)
    }

    @Test("a rule is found by its exact id, and suggested for a similar word")
    func isFound() {
        #expect(DiagnosticRule.named("duplicate-code") == .duplicateCode)
        #expect(DiagnosticRule.named("duplicate-cod") == nil)
        #expect(DiagnosticRule.nearest(to: "duplicate-cod") == .duplicateCode)
        #expect(DiagnosticRule.nearest(to: "something else") == nil)
    }

    @Test("a line of an example fits on a page, unless the example is about its length")
    func isNarrow() {
        for rule in DiagnosticRule.all where ![.tooLong, .longCode, .json(.depth)].contains(rule) {
            for example in [rule.failing, rule.mended].compactMap(\.self) {
                let widest = example.text.split(separator: "\n").map(\.count).max() ?? 0
                #expect(widest <= 78, "\(rule): \(widest)")
            }
        }
    }
}
