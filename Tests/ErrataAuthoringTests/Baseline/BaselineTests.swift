import ErrataAuthoring
import ErrataSpec
import Testing

@Suite("A spec and its baseline")
struct BaselineTests {
    /// Returns a spec with one error per line, so that the line of a diagnostic tells which: the first is on line 4.
    private func document(
        _ errors: String...,
        id: String = "acme",
        type: String = "Acme",
        code: String = #""/code""#,
        path: String = "acme.json"
    ) -> SpecDocument {
        let rows = errors.map { #"{\#($0), "summary": "It failed.", "source": "docs"}"# }
        let text = """
            {"catalog": {"id": "\(id)", "vendor": "acme", "name": "Acme", "type": "\(type)", "summary": "An API."},
            "sources": [{"id": "docs", "title": "The documents", "retrieved": "2026-01-31"}],
            "envelopes": [{"id": "a", "code": \(code), "message": "/message", "source": "docs"}], "errors": [
            \(rows.joined(separator: ",\n"))
            ]}
            """
        return SpecDocument(path: path, bytes: Array(text.utf8))
    }

    /// Returns the errors of a comparison, each as its line, its rule and what it says.
    private func errors(_ new: SpecDocument..., since old: SpecDocument...) throws -> [String] {
        let baseline = try #require(Baseline(old), "\(old.flatMap(\.reading.diagnostics).map(\.id))")
        let report = SpecCheck(new, against: baseline).report
        #expect(report.hasErrors)
        let rules = DiagnosticRule.baseline.map(\.id)
        return report.lines.filter { line in rules.contains { line.hasSuffix("[\($0)]") } }
    }

    private func lines(_ new: SpecDocument..., since old: SpecDocument) throws -> [String] {
        let baseline = try #require(Baseline([old]), "\(old.reading.diagnostics.map(\.id))")
        for document in new { #expect(document.reading.spec != nil, "\(document.reading.diagnostics.map(\.id))") }
        return SpecCheck(new, against: baseline).report.lines.compactMap { line in
            line.firstMatch(of: #/^acme\.json:(\d+):\d+: error: .*\[([a-z-]+)\]$/#).map { "\($0.1) \($0.2)" }
        }
        .filter { !$0.hasSuffix("not-canonical") }
    }

    private let seven = #""code": 7, "name": "soldOut""#
    private let eight = #""code": 8, "name": "onHold""#
    private let nine = #""code": 9, "name": "unknown""#

    @Test("a spec is compared with an equal one, in any order, without a finding")
    func isSame() throws {
        #expect(try lines(document(seven, eight), since: document(seven, eight)) == [])
        #expect(try lines(document(eight, nine, seven), since: document(seven, eight)) == [])
    }

    @Test("a deleted code is reported before what followed it, or at the end of the list")
    func isDeleted() throws {
        let old = document(seven, eight, nine)
        #expect(try lines(document(seven, nine), since: old) == ["5 deleted-code"])
        #expect(try lines(document(seven, eight), since: old) == ["6 deleted-code"])
        #expect(try lines(document(nine), since: old) == ["4 deleted-code", "4 deleted-code"])
        let none =
            #"{"catalog": {"id": "acme", "vendor": "a", "name": "A", "type": "Acme", "summary": "An API."}, "#
            + #""sources": [{"id": "docs", "title": "D", "retrieved": "2026-01-31"}]}"#
        let empty = SpecDocument(path: "acme.json", bytes: Array("\n\n\(none)".utf8))
        #expect(try lines(empty, since: document(seven)) == ["3 deleted-code"])
    }

    @Test("a code that is retired, is of another JSON type or became an alias is not deleted")
    func isKept() throws {
        let retired = seven + #", "deprecated": {"summary": "Never sent."}"#
        #expect(try lines(document(retired), since: document(seven)) == [])
        #expect(try lines(document(#""code": "7", "name": "soldOut""#), since: document(seven)) == [])
        let renumbered = #""code": 1007, "name": "soldOut", "aliases": [7]"#
        #expect(try lines(document(renumbered), since: document(seven)) == [])
        #expect(try lines(document(seven), since: document(renumbered)) == ["4 deleted-code"])
    }

    @Test("a code that moved into a coarser one is told by its name, or by being the only one")
    func isWithin() throws {
        let levels = #"["/type", "/code"]"#
        let within = { (code: String, type: String, name: String) in
            #""code": "\#(code)", "within": "\#(type)", "name": "\#(name)""#
        }
        let old = document(#""code": "x", "name": "one""#, code: levels)
        #expect(try lines(document(within("x", "a", "one"), code: levels), since: old) == [])
        let two = document(within("x", "a", "two"), within("x", "b", "one"), code: levels)
        #expect(try lines(two, since: old) == [])
        let other = document(within("x", "a", "two"), code: levels)
        #expect(try lines(other, since: old) == ["4 changed-name"])
        let lost = document(within("x", "a", "two"), within("x", "b", "three"), code: levels)
        #expect(try lines(lost, since: old) == ["6 deleted-code"])
        let moved = document(within("x", "a", "one"), code: levels)
        #expect(try lines(document(within("x", "b", "two"), within("x", "a", "one"), code: levels), since: moved) == [])
    }

    @Test("a code without an alias that a new code replaces is said to be renumbered, at that code and only there")
    func isRenumbered() throws {
        let old = document(seven, eight)
        let new = document(#""code": 1007, "name": "soldOut""#, eight)
        #expect(
            try errors(new, since: old) == [
                #"acme.json:4:10: error: the code "7" is gone, and its name `soldOut` has the code "1007" now; "#
                    + #"list "7" in its `aliases`, or keep both codes [deleted-code]"#
            ]
        )
    }

    @Test("a changed name is an error at the new one, unless the old one is a former name")
    func isRenamed() throws {
        let old = document(seven)
        #expect(try lines(document(#""code": 7, "name": "outOfStock""#), since: old) == ["4 changed-name"])
        let kept = #""code": 7, "name": "outOfStock", "formerNames": ["soldOut"]"#
        #expect(try lines(document(kept), since: old) == [])
        #expect(try lines(document(#""code": 7, "name": "outOfStock""#), since: document(kept)) == ["4 changed-name"])
        #expect(try lines(document(seven), since: document(kept)) == ["4 changed-name"])
    }

    @Test("a derived name that is pinned stays, and one that changes with the message is a changed name")
    func isDerived() throws {
        let derived = document(#""code": 7, "message": "Sold out""#)
        #expect(try lines(document(seven), since: derived) == [])
        #expect(try lines(document(#""code": 7, "message": "Out of stock""#), since: derived) == ["4 changed-name"])
    }

    @Test("a name that another code takes is reused, whether its own code is there or not, and has one finding")
    func isReused() throws {
        let old = document(seven, eight)
        let taken = document(
            #""code": 7, "name": "outOfStock""#,
            #""code": 8, "name": "soldOut", "formerNames": ["onHold"]"#
        )
        #expect(try lines(taken, since: old) == ["5 reused-name"])
        let former = document(#""code": 7, "name": "outOfStock""#, eight + #", "formerNames": ["soldOut"]"#)
        #expect(try lines(former, since: old) == ["5 reused-name"])
        let gone = document(#""code": 8, "name": "soldOut", "formerNames": ["onHold"]"#)
        #expect(try lines(gone, since: old) == ["4 deleted-code", "4 reused-name"].sorted())
    }

    @Test("a code whose name and text have moved to another has another meaning; two that are swapped have both")
    func isOtherCode() throws {
        let old = document(seven + #", "message": "Sold out""#, eight + #", "message": "On hold""#)
        let shifted = document(
            #""code": 7, "name": "invalid", "message": "Invalid""#,
            #""code": 6, "name": "soldOut", "message": "Sold out""#,
            eight + #", "message": "On hold""#
        )
        #expect(try lines(shifted, since: old) == ["4 reused-code"])
        let swapped = document(
            #""code": 7, "name": "onHold", "message": "On hold""#,
            #""code": 8, "name": "soldOut", "message": "Sold out""#
        )
        #expect(try lines(swapped, since: old) == ["4 reused-code", "5 reused-code"])
        let reworded = document(
            #""code": 7, "name": "invalid", "message": "Sold out""#,
            #""code": 6, "name": "soldOut", "message": "Sold out""#,
            eight
        )
        #expect(try lines(reworded, since: old) == ["5 reused-name"])
    }

    @Test("an error without a code is known by its names")
    func isNamed() throws {
        let when = #""when": {"message": "Closed"}"#
        let old = document(#""name": "closed", \#(when)"#)
        #expect(try lines(document(#""name": "closed", "when": {"message": "Shut"}"#), since: old) == [])
        #expect(try lines(document(#""name": "shut", "formerNames": ["closed"], \#(when)"#), since: old) == [])
        #expect(try lines(document(#""code": "closed_now", "name": "closed""#), since: old) == [])
        #expect(try lines(document(#""name": "shut", \#(when)"#), since: old) == ["5 deleted-code"])
        #expect(
            try lines(document(#""name": "c", \#(when)"#), since: document(#""code": "c", "name": "c""#)).count == 1
        )
    }

    @Test("a catalog that is gone is an error about its file, and one with another id at that id")
    func isGone() throws {
        let (one, two) = (document(seven), document(eight, id: "shop", type: "Shop", path: "old/shop.json"))
        #expect(
            try errors(one, since: one, two) == [
                #"old/shop.json: error: the catalog "shop" of the baseline is in none of the checked specs "#
                    + "[deleted-catalog]"
            ]
        )
        let sameType = document(eight, id: "shop", path: "old/shop.json")
        #expect(try errors(one, since: one, sameType).map { $0.prefix(21) } == ["old/shop.json: error:"])
        let renamed = document(eight, id: "store", type: "Shop", path: "shop.json")
        #expect(
            try errors(one, renamed, since: one, two) == [
                #"shop.json:1:20: error: in the baseline the catalog with the type `Shop` has the id "shop", which no "#
                    + "longer exists; an id never changes [deleted-catalog]"
            ]
        )
    }

    @Test("nothing is said to be gone while a file has errors, since its catalog is not known")
    func isUnknown() throws {
        let bad = SpecDocument(path: "shop.json", bytes: Array("{".utf8))
        let (one, two) = (document(seven), document(eight, id: "shop", type: "Shop", path: "old/shop.json"))
        #expect(try errors(one, bad, since: one, two) == [])
        #expect(Baseline([one, bad]) == nil)
    }

    @Test("a catalog that the baseline lacks is compared with nothing")
    func isNew() throws {
        let new = document(eight, id: "shop", type: "Shop", path: "shop.json")
        #expect(try errors(document(seven), new, since: document(seven)) == [])
    }
}
