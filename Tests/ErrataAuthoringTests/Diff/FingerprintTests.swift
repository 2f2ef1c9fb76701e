import ErrataAuthoring
import ErrataSpec
import Testing

@Suite("Fingerprints of changes")
struct ChangeFingerprintTests {
    private func error(_ code: Int, _ verdict: String) -> String {
        #""code": \#(code), "name": "error\#(code)", "summary": "Error \#(code).", "retry": {"verdict": "\#(verdict)"}"#
    }

    private func fingerprints(_ old: SmallSpec, _ new: SmallSpec) throws -> [String] {
        try SpecDiff(old, new).changes.map(\.fingerprint)
    }

    @Test("a fingerprint is 12 hexadecimal digits, and the same on every machine")
    func form() throws {
        let changes = try fingerprints(
            SmallSpec(errors: [error(7, "afterDelay")]),
            SmallSpec(errors: [error(7, "never")])
        )
        #expect(changes == ["a421e3052f39"])
    }

    @Test("the place, the order and other changes do not matter")
    func independence() throws {
        let alone = try fingerprints(
            SmallSpec(errors: [error(7, "afterDelay")]),
            SmallSpec(errors: [error(7, "never")])
        )
        let among = try fingerprints(
            SmallSpec(errors: [error(1, "never"), error(7, "afterDelay"), error(9, "afterFix")]),
            SmallSpec(errors: [error(9, "afterDelay"), error(7, "never"), error(8, "never")])
        )
        #expect(Set(alone).isSubset(of: among))
        #expect(Set(among).count == 4)
        let moved = try ChangeRuleTests.diff(
            SmallSpec(errors: [error(7, "afterDelay")]).text(blankLines: 3),
            SmallSpec(errors: [error(7, "never")]).text(blankLines: 9)
        )
        #expect(moved.changes.map(\.fingerprint) == alone)
        #expect(moved.changes[0].oldOffset != moved.changes[0].newOffset)
    }

    @Test("another value, another code or another catalog is another change")
    func difference() throws {
        let pairs = [
            (SmallSpec(errors: [error(7, "afterDelay")]), SmallSpec(errors: [error(7, "never")])),
            (SmallSpec(errors: [error(7, "afterDelay")]), SmallSpec(errors: [error(7, "afterFix")])),
            (SmallSpec(errors: [error(7, "afterFix")]), SmallSpec(errors: [error(7, "never")])),
            (SmallSpec(errors: [error(8, "afterDelay")]), SmallSpec(errors: [error(8, "never")])),
            (SmallSpec(id: "b", errors: [error(7, "afterDelay")]), SmallSpec(id: "b", errors: [error(7, "never")])),
        ]
        #expect(Set(try pairs.flatMap { try fingerprints($0, $1) }).count == pairs.count)
    }
}
