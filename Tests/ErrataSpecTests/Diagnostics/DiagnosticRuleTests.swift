import ErrataJSON
import Testing

@testable import ErrataSpec

@Suite("The rules of diagnostics")
struct DiagnosticRuleTests {
    /// No short file is too large for a table.
    private static let withoutExamples: [DiagnosticRule] = [.tooLarge]

    /// What is said of an example, a line each.
    private func lines(_ rule: DiagnosticRule, _ example: DiagnosticExample?) throws -> [String] {
        rule.report(on: try #require(example)).lines
    }

    @Test("every rule but one that no short file can break has both examples")
    func haveExamples() {
        #expect(DiagnosticRule.all.filter { $0.failing == nil } == Self.withoutExamples)
        #expect(DiagnosticRule.all.filter { $0.mended == nil } == Self.withoutExamples)
    }

    @Test(
        "the failing example breaks its rule and no other",
        arguments: DiagnosticRule.all.filter { !withoutExamples.contains($0) }
    )
    func fails(_ rule: DiagnosticRule) throws {
        let lines = try lines(rule, rule.failing)
        #expect(lines.count == 1, "\(rule): \(lines)")
        #expect(lines.allSatisfy { $0.hasSuffix(" [\(rule.id)]") }, "\(rule): \(lines)")
        #expect(lines.allSatisfy { $0.contains(": \(rule.severity.rawValue): ") }, "\(rule): \(lines)")
    }

    @Test(
        "the mended example breaks none",
        arguments: DiagnosticRule.all.filter { !withoutExamples.contains($0) }
    )
    func isMended(_ rule: DiagnosticRule) throws {
        #expect(try lines(rule, rule.mended) == [], "\(rule)")
    }

    @Test("each has an id of its own in kebab-case, and sentences")
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

    @Test("a rule of JSON has the id of its kind of error", arguments: JSONError.Kind.allCases)
    func json(_ kind: JSONError.Kind) {
        #expect(DiagnosticRule.json(kind).id == kind.id)
    }

    @Test("a rule is found by its id alone, and by a word that comes near it")
    func isFound() {
        #expect(DiagnosticRule.named("duplicate-code") == .duplicateCode)
        #expect(DiagnosticRule.named("duplicate-cod") == nil)
        #expect(DiagnosticRule.nearest(to: "duplicate-cod") == .duplicateCode)
        #expect(DiagnosticRule.nearest(to: "something else") == nil)
    }

    @Test("a line of an example that a page shows fits on it, but for what is about its length")
    func isNarrow() {
        for rule in DiagnosticRule.all where ![.tooLong, .json(.depth)].contains(rule) {
            for example in [rule.failing, rule.mended].compactMap(\.self) {
                let widest = example.text.split(separator: "\n").map(\.count).max() ?? 0
                #expect(widest <= 78, "\(rule): \(widest)")
            }
        }
    }
}
