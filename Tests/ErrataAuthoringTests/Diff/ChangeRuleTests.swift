import ErrataAuthoring
import ErrataSpec
import Testing

@Suite("Rules of changes")
struct ChangeRuleTests {
    @Test("the example of a rule is that change and no other", arguments: ChangeRule.all)
    func example(_ rule: ChangeRule) throws {
        let changes = try Self.diff(rule.example.old, rule.example.new).changes
        #expect(changes.map(\.rule) == [rule], "\(rule): \(changes.map { "\($0.rule): \($0.words)" })")
    }

    @Test("the reverse of an example is a change as well", arguments: ChangeRule.all)
    func reverse(_ rule: ChangeRule) throws {
        #expect(try !Self.diff(rule.example.new, rule.example.old).changes.isEmpty)
    }

    @Test("ids are unique, in kebab-case, and none is that of a diagnostic")
    func ids() {
        let ids = ChangeRule.all.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(Set(ids).isDisjoint(with: DiagnosticRule.all.map(\.id)))
        #expect(ids.allSatisfy { $0.allSatisfy { $0 == "-" || $0.isLowercase || $0.isNumber } })
    }

    @Test("summaries and reasons are sentences")
    func sentences() {
        for rule in ChangeRule.all {
            #expect(rule.summary.hasSuffix(".") && rule.reason.hasSuffix("."), "\(rule)")
        }
    }

    @Test("what breaks source is an error, and what is safe is not")
    func levels() {
        for rule in ChangeRule.all {
            #expect((rule.level == .error) == (rule.impact == .source), "\(rule)")
            #expect(rule.impact != .behavior || rule.level == .warning, "\(rule)")
        }
    }

    /// Compares two texts, each of which must be a valid spec.
    static func diff(_ old: String?, _ new: String?) throws -> SpecDiff {
        SpecDiff(old: try old.map { [try spec($0)] } ?? [], new: try new.map { [try spec($0)] } ?? [])
    }

    /// Reads a spec that must be valid.
    static func spec(_ text: String) throws -> Spec {
        let reading = SpecReader.read(Array(text.utf8))
        return try #require(reading.spec, "\(reading.diagnostics.map(\.id)): \(text)")
    }
}
