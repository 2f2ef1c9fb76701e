import ErrataAuthoring
import ErrataSpec
import Testing

@Suite("Codes of two versions")
struct CodeMatchTests {
    private func diff(_ old: [String], _ new: [String]) throws -> SpecDiff {
        try SpecDiff(SmallSpec(errors: old), SmallSpec(errors: new))
    }

    private let soldOut = #""code": 7, "name": "soldOut", "message": "Sold out", "summary": "It is sold out.""#

    @Test(
        "a respelled code is found by its alias, its name, its message, or its summary",
        arguments: [
            #""code": 70, "name": "gone", "aliases": [7], "summary": "It is all gone.""#,
            #""code": 70, "name": "soldOut", "summary": "It is all gone.""#,
            #""code": 70, "name": "gone", "formerNames": ["soldOut"], "summary": "It is all gone.""#,
            #""code": 70, "name": "gone", "message": "Sold out", "summary": "It is all gone.""#,
            #""code": 70, "name": "gone", "summary": "It is sold out.""#,
        ]
    )
    func respelled(_ error: String) throws {
        let rules = try diff([soldOut], [error]).rules
        #expect(rules.contains("code-respelled"))
        #expect(!rules.contains("code-added") && !rules.contains("code-removed"))
    }

    @Test("codes with nothing in common are one that is gone and one that is new")
    func unrelated() throws {
        let new = #""code": 70, "name": "onHold", "message": "On hold", "summary": "It waits.""#
        #expect(try diff([soldOut], [new]).rules == ["code-added", "code-removed"])
    }

    @Test("a message that several codes have tells nothing about them")
    func ambiguous() throws {
        let old = (1...2).map { #""code": \#($0), "name": "old\#($0)", "message": "Bad", "summary": "\#($0) is bad.""# }
        let new = (3...4).map { #""code": \#($0), "name": "new\#($0)", "message": "Bad", "summary": "\#($0) is bad.""# }
        #expect(try diff(old, new).rules == ["code-added", "code-added", "code-removed", "code-removed"])
    }

    @Test("codes that exchange their names are each renamed, and each name is reused")
    func exchanged() throws {
        let old = [#""code": 1, "name": "a", "summary": "A.""#, #""code": 2, "name": "b", "summary": "B.""#]
        let new = [#""code": 1, "name": "b", "summary": "A.""#, #""code": 2, "name": "a", "summary": "B.""#]
        #expect(
            try diff(old, new).lines == [
                "1 case-renamed: case a, now b",
                "1 case-reused: the case b now means this code, and meant another before",
                "2 case-renamed: case b, now a",
                "2 case-reused: the case a now means this code, and meant another before",
            ]
        )
    }

    @Test("the order of codes, aliases and statuses is no change")
    func order() throws {
        let old = [
            #""code": 1, "name": "a", "summary": "A.", "aliases": ["x", "y"], "http": [400, 409]"#,
            #""code": 2, "name": "b", "summary": "B.""#,
        ]
        let new = [
            #""code": 2, "name": "b", "summary": "B.""#,
            #""code": 1, "name": "a", "summary": "A.", "aliases": ["y", "x"], "http": [409, 400]"#,
        ]
        #expect(try diff(old, new).lines == [])
    }

    @Test("canonically equivalent texts are different, since they are different on the wire")
    func equivalent() throws {
        let (composed, decomposed) = ("caf\u{E9}", "cafe\u{301}")
        let codes = try diff(
            [#""code": "\#(composed)", "name": "cafe""#],
            [#""code": "\#(decomposed)", "name": "cafe""#]
        )
        #expect(codes.rules == ["code-respelled"])
        let messages = try diff(
            [#""code": 7, "name": "cafe", "message": "\#(composed)""#],
            [#""code": 7, "name": "cafe", "message": "\#(decomposed)""#]
        )
        #expect(messages.rules == ["message-changed"])
    }

    @Test("an old code that stays as an alias is told with the new code alone")
    func aliased() throws {
        let new =
            #""code": "SOLD_OUT", "name": "soldOut", "aliases": [7], "message": "Sold out", "summary": "It is sold out.""#
        #expect(try diff([soldOut], [new]).lines == ["7 code-respelled: code 7, now SOLD_OUT; 7 is still read"])
    }

    @Test("catalogs are paired by id, whatever their order; what is left is new or gone")
    func catalogs() throws {
        let (first, second) = (SmallSpec(id: "a", type: "A"), SmallSpec(id: "b", type: "B"))
        let third = SmallSpec(id: "c", type: "C")
        let diff = SpecDiff(old: [try first.spec(), try second.spec()], new: [try third.spec(), try first.spec()])
        #expect(diff.catalogs.map(\.catalog) == ["c", "a", "b"])
        #expect(diff.catalogs.map(\.old) == [nil, 0, 1])
        #expect(diff.rules == ["catalog-added", "catalog-removed"])
    }

    @Test("of a catalog with another id the codes are compared, too")
    func renamedCatalog() throws {
        let old = SmallSpec(errors: [soldOut])
        let new = SmallSpec(id: "acme-v1", errors: [soldOut + #", "http": [409]"#])
        let diff = try SpecDiff(old, new)
        #expect(diff.rules == ["catalog-id-changed", "status-added"])
        #expect(diff.catalogs[0].formerCatalog == "acme")
    }

    @Test(
        "a further status is safe from 400 up, and below it decides whether there is a failure",
        arguments: [(409, "status-added"), (400, "status-added"), (399, "status-moved"), (200, "status-moved")]
    )
    func statuses(_ status: Int, _ rule: String) throws {
        let old = #""code": 7, "name": "soldOut", "http": [404]"#
        let new = #""code": 7, "name": "soldOut", "http": [404, \#(status)]"#
        #expect(try diff([old], [new]).rules == [rule])
    }
}
