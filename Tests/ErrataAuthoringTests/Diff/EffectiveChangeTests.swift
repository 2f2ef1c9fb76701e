import ErrataAuthoring
import Testing

@Suite("What a change of a category or a status means for codes")
struct EffectiveChangeTests {
    private let error = #""code": 7, "name": "soldOut", "category": "stock", "http": [409]"#
    private let other =
        #""code": 8, "name": "onHold", "category": "stock", "retry": {"verdict": "never"}, "summary": "X.""#

    private func category(_ id: String, _ verdict: String?) -> String {
        let retry = verdict.map { #", "retry": {"verdict": "\#($0)"}"# } ?? ""
        return #"{"id": "\#(id)", "title": "Stock", "source": "docs"\#(retry)}"#
    }

    private func row(_ members: String) -> String {
        #"{"status": 409, "message": "Conflict", "summary": "A conflict.", "source": "docs", \#(members)}"#
    }

    @Test("a category's change is told once, with the codes that take the value from it")
    func category() throws {
        let old = SmallSpec(categories: category("stock", "afterDelay"), errors: [error, other])
        let new = SmallSpec(categories: category("stock", "never"), errors: [error, other])
        let diff = try SpecDiff(old, new)
        #expect(diff.lines == ["category stock verdict-stricter: retry yes, now never"])
        #expect(diff.changes[0].codes == ["acme/7"])
    }

    @Test("a code that moves to a category with another rule changes itself")
    func moved() throws {
        let categories = category("stock", "afterDelay") + ", " + category("orders", "never")
        let old = SmallSpec(categories: categories, errors: [error])
        let new = SmallSpec(
            categories: categories,
            errors: [#""code": 7, "name": "soldOut", "category": "orders", "http": [409]"#]
        )
        #expect(
            try SpecDiff(old, new).lines == [
                "7 category-moved: category stock, now orders", "7 verdict-stricter: retry yes, now never",
            ]
        )
    }

    @Test("a code that moves and takes its rule along does not change otherwise")
    func movedAlong() throws {
        let old = SmallSpec(categories: category("stock", "never"), errors: [error])
        let new = SmallSpec(categories: category("stock", nil), errors: [error + #", "retry": {"verdict": "never"}"#])
        let diff = try SpecDiff(old, new)
        #expect(
            diff.lines == [
                "category stock verdict-withdrawn: retry never, now not stated",
                "7 fact-moved: retry as before, now stated by the code itself",
            ]
        )
        #expect(diff.changes[0].codes == [])
    }

    @Test("a row's change is told once, with the codes that take the value from it")
    func row() throws {
        let old = SmallSpec(statuses: row(#""kind": "conflict""#), categories: category("stock", nil), errors: [error])
        let new = SmallSpec(statuses: row(#""kind": "notReady""#), categories: category("stock", nil), errors: [error])
        let diff = try SpecDiff(old, new)
        #expect(diff.lines == ["HTTP 409 kind-changed: kind conflict, now notReady"])
        #expect(diff.changes[0].codes == ["acme/7"])
    }

    @Test("a verdict of the code or its category never takes the effect of a status")
    func effect() throws {
        let old = SmallSpec(
            statuses: row(#""kind": "conflict", "effect": "none""#),
            categories: category("stock", "never"),
            errors: [error]
        )
        let new = SmallSpec(
            statuses: row(#""kind": "conflict", "effect": "possible""#),
            categories: category("stock", "never"),
            errors: [error]
        )
        let diff = try SpecDiff(old, new)
        #expect(diff.lines == ["HTTP 409 effect-possible: effect none, now possible"])
        #expect(diff.changes[0].codes == [])
    }

    @Test("a code that states what its category stated does not change when the category does")
    func ownStatement() throws {
        let own = error + #", "retry": {"verdict": "afterDelay"}"#
        let old = SmallSpec(categories: category("stock", "afterDelay"), errors: [own])
        let new = SmallSpec(categories: category("stock", "never"), errors: [own])
        #expect(try SpecDiff(old, new).changes.map(\.codes) == [[]])
    }

    @Test("a variant is compared by what applies with it")
    func variant() throws {
        func spec(_ verdict: String) -> SmallSpec {
            SmallSpec(
                errors: [
                    #""code": 7, "name": "soldOut", "message": "Sold out", "retry": {"verdict": "afterDelay"}, "variants": "#
                        + #"[{"message": "Gone", "retry": {"verdict": "\#(verdict)"}}]"#
                ]
            )
        }
        #expect(
            try SpecDiff(spec("afterFix"), spec("never")).lines
                == ["7 verdict-stricter: the message “Gone”: retry only after a fix, now never"]
        )
    }

    @Test(
        "verdicts are ordered by what must happen before the same request is sent again",
        arguments: zip(
            [("never", "afterFix"), ("afterFix", "conditional"), ("conditional", "afterDelay")],
            ["verdict-laxer", "verdict-laxer", "verdict-laxer"]
        )
    )
    func order(_ verdicts: (String, String), _ rule: String) throws {
        func spec(_ verdict: String) -> SmallSpec {
            let condition = verdict == "conditional" ? #", "condition": "Once the depot is open.""# : ""
            return SmallSpec(
                errors: [#""code": 7, "name": "soldOut", "retry": {"verdict": "\#(verdict)"\#(condition)}"#]
            )
        }
        #expect(try SpecDiff(spec(verdicts.0), spec(verdicts.1)).rules == [rule])
        #expect(try SpecDiff(spec(verdicts.1), spec(verdicts.0)).rules == ["verdict-stricter"])
    }

    @Test(
        "a wait is shorter where its first or its longest part is, and Errata's own backoff counts where none is stated",
        arguments: [
            (#""initialSeconds": 5"#, #""initialSeconds": 5, "maximumSeconds": 30"#, "wait-longer"),
            (
                #""initialSeconds": 1, "maximumSeconds": 30"#, #""initialSeconds": 2, "maximumSeconds": 10"#,
                "wait-shorter"
            ),
            (
                #""initialSeconds": 1, "maximumSeconds": 30"#, #""initialSeconds": 2, "maximumSeconds": 30"#,
                "wait-longer"
            ),
            (nil, #""initialSeconds": 30"#, "wait-shorter"), (nil, #""initialSeconds": 60"#, "wait-longer"),
            (#""initialSeconds": 30"#, nil, "wait-shorter"),
        ] as [(String?, String?, String)]
    )
    func waits(_ old: String?, _ new: String?, _ rule: String) throws {
        func spec(_ wait: String?) -> SmallSpec {
            let wait = wait.map { ", \($0)" } ?? ""
            return SmallSpec(
                errors: [#""code": 7, "name": "soldOut", "retry": {"verdict": "afterDelay"\#(wait)}"#]
            )
        }
        #expect(try SpecDiff(spec(old), spec(new)).rules == [rule])
    }

    @Test(
        "a sentence names the first codes and counts the rest",
        arguments: [(1, ", for 1"), (6, ", for 1, 2, 3, 4, 5, 6"), (9, ", for 1, 2, 3, 4, 5 and 4 more")]
    )
    func codeWords(_ count: Int, _ words: String) throws {
        let errors = (1...count).map {
            #""code": \#($0), "name": "error\#($0)", "summary": "\#($0).", "category": "stock""#
        }
        let old = SmallSpec(categories: category("stock", "afterDelay"), errors: errors)
        let new = SmallSpec(categories: category("stock", "never"), errors: errors)
        #expect(try SpecDiff(old, new).changes.map(\.codeWords) == [words])
    }
}
