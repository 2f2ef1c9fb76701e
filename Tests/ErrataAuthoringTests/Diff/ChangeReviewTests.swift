import ErrataAuthoring
import ErrataSpec
import Testing

@Suite("Reviews of changes")
struct ChangeReviewTests {
    private static let old = SmallSpec(
        errors: [
            #""code": 7, "name": "soldOut", "retry": {"verdict": "afterDelay"}"#,
            #""code": 8, "name": "onHold", "summary": "It waits.""#,
        ]
    )
    private static let new = SmallSpec(
        errors: [
            #""code": 7, "name": "soldOut", "retry": {"verdict": "never"}"#,
            #""code": 9, "name": "paid", "summary": "It is paid.""#,
        ]
    )

    private func review(
        approvals: String = "[]",
        failures: String? = nil
    ) throws -> ChangeReview {
        try #require(
            ChangeReview(
                old: [SpecDocument(path: "old.json", bytes: Array(Self.old.text().utf8))],
                new: [SpecDocument(path: "new.json", bytes: Array(Self.new.text().utf8))],
                approvals: try ChangeApprovals(json: Array(approvals.utf8)),
                failures: try failures.map { try FailureCounts(json: Array($0.utf8)) }
            )
        )
    }

    @Test("a gate fails on the changes of its classes that are not approved")
    func gates() throws {
        let review = try review()
        #expect(review.blocking(.any).map(\.rule.id) == ["verdict-stricter", "code-added", "code-removed"])
        #expect(review.blocking(.breaking).map(\.rule.id) == ["verdict-stricter", "code-removed"])
        #expect(review.blocking(.source).map(\.rule.id) == ["code-removed"])
        #expect(review.blocking(.none).isEmpty)
    }

    @Test("an approval lets one change pass, and one that approves nothing is stale")
    func approvals() throws {
        let change = try review().blocking(.breaking)[0]
        let review = try review(
            approvals: """
                [{"fingerprint": "\(change.fingerprint)", "reason": "The vendor says so."},
                {"fingerprint": "0123456789ab", "reason": "Done.", "change": "8: gone"}]
                """
        )
        #expect(review.blocking(.breaking).map(\.rule.id) == ["code-removed"])
        #expect(review.approvals.approval(of: change)?.reason == "The vendor says so.")
        #expect(review.staleApprovals.map(\.fingerprint) == ["0123456789ab"])
        #expect(!review.findings.contains { $0.fingerprint == change.fingerprint })
    }

    @Test(
        "a file of approvals that is wrong says what and where",
        arguments: [
            ("{}", "this must be a list of approvals", 0), ("[7]", "an approval must be an object", 1),
            (#"[{"reason": "x"}]"#, "an approval needs the fingerprint of a change", 1),
            (#"[{"fingerprint": "0123456789AB", "reason": "x"}]"#, "an approval needs the fingerprint of a change", 17),
            (#"[{"fingerprint": "0123456789ab"}]"#, "an approval needs a reason", 1),
            (#"[{"fingerprint": "0123456789ab", "reason": " "}]"#, "an approval needs a reason", 43),
            (#"[{"fingerprint": "0123456789ab", "why": "x"}]"#, "an approval has only the keys", 40),
            (
                #"[{"fingerprint": "0123456789ab", "reason": "x"}, {"fingerprint": "0123456789ab", "reason": "x"}]"#,
                "0123456789ab is approved twice", 49
            ),
        ]
    )
    func wrongApprovals(_ json: String, _ words: String, _ offset: Int) {
        let error = #expect(throws: ReviewFileError.self) { try ChangeApprovals(json: Array(json.utf8)) }
        #expect(error?.words.hasPrefix(words) == true, "\(error?.words ?? "")")
        #expect(error?.offset == offset)
    }

    @Test("failures are counted by code in either version, by status, and else at most by catalog")
    func failures() throws {
        let json = """
            {"by": "code", "errors": 100, "skipped": {"ungrouped": 2},
            "groups": [{"count": 30, "sample": {"catalog": "acme", "code": 7, "status": 409}},
            {"count": 20, "sample": {"catalog": "acme", "code": "8"}},
            {"count": 5, "sample": {"catalog": "acme", "status": 409}}],
            "unknown": [{"count": 3, "sample": {"catalog": "acme", "rawCode": "9", "status": 409}},
            {"count": 40, "sample": {"catalog": "other", "rawCode": "7"}}]}
            """
        let review = try review(failures: json)
        let failures = try #require(review.failures)
        #expect(failures.total == 100 && failures.ungrouped == 2)
        #expect(failures.count(in: ["acme"]) == 58)
        let catalog = review.diff.catalogs[0]
        #expect(
            catalog.changes.map { failures.share(of: $0, in: catalog) } == [.exactly(30), .exactly(3), .exactly(20)]
        )
        let row =
            #"{"status": 409, "message": "Conflict", "summary": "A conflict.", "kind": "conflict", "source": "docs"}"#
        let rows = try SpecDiff(SmallSpec(), SmallSpec(statuses: row)).catalogs[0]
        #expect(rows.changes.map { failures.share(of: $0, in: rows) } == [.exactly(8)])
        let types = try SpecDiff(SmallSpec(), SmallSpec(type: "Other")).catalogs[0]
        #expect(types.changes.map { failures.share(of: $0, in: types) } == [.atMost(58)])
    }

    @Test(
        "a summary that counts otherwise, or is none, is refused",
        arguments: [
            (#"{"by": "vendor", "errors": 1}"#, "this summary does not count by code"), ("[]", "this is no summary"),
            (#"{"by": "code", "errors": 1, "groups": [{}]}"#, "this group has no count or no sample"),
        ]
    )
    func wrongSummary(_ json: String, _ words: String) {
        let error = #expect(throws: ReviewFileError.self) { try FailureCounts(json: Array(json.utf8)) }
        #expect(error?.words.hasPrefix(words) == true)
    }

    @Test("findings stand in the new file, and what is gone at the file as a whole")
    func findings() throws {
        let findings = try review().findings
        #expect(findings.map(\.rule) == ["verdict-stricter", "code-added", "code-removed"])
        #expect(findings.allSatisfy { $0.path == "new.json" })
        #expect(findings.map(\.start?.line) == [5, 6, nil])
        #expect(findings[0].message == "7: retry yes, now never")
        #expect(Set(findings.map(\.rule)).isSubset(of: ChangeReview.rules.map(\.id)))
    }

    @Test("files that differ in form alone are told apart from equal ones")
    func form() throws {
        let (text, spaced) = (Self.old.text(), Self.old.text(blankLines: 1))
        func review(_ new: String) -> ChangeReview? {
            ChangeReview(
                old: [SpecDocument(path: "a", bytes: Array(text.utf8))],
                new: [SpecDocument(path: "b", bytes: Array(new.utf8))]
            )
        }
        let (equal, other) = (try #require(review(text)), try #require(review(spaced)))
        #expect(!equal.differsInForm(equal.diff.catalogs[0]))
        #expect(other.differsInForm(other.diff.catalogs[0]))
        #expect(review("{}") == nil)
    }
}
