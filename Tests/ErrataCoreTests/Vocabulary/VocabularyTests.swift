import ErrataCore
import Testing

@Suite("The vocabulary")
struct VocabularyTests {
    @Test("an ordinal is the index of a case, in enums of every size")
    func ordinals() {
        #expect(FailureKind.allCases.map(\.ordinal) == Array(0..<16))
        #expect(RetryHint.Moment.windowReset.ordinal == 0)
    }

    @Test("an ordinal creates its case, and an invalid one creates nil")
    func checkedOrdinals() {
        func check<Case: VocabularyEnum & CaseIterable & Equatable>(_: Case.Type) {
            let count = Case.allCases.count
            #expect((0..<count).map { Case(ordinal: $0) } == Case.allCases.map { $0 })
            #expect([-1, count, 255, 256, 1 << 23].allSatisfy { Case(ordinal: $0) == nil })
        }
        check(FailureKind.self)
        check(FailureActor.self)
        check(RequestEffect.self)
        check(RetryVerdict.self)
        check(RetryHint.Moment.self)
    }

    @Test("every kind has a google.rpc.Code")
    func rpcCodes() {
        #expect(FailureKind.rateLimited.rpcCode == "RESOURCE_EXHAUSTED")
        #expect(FailureKind.allCases.allSatisfy { !$0.rpcCode.isEmpty })
    }

    @Test(
        "a hint reads as words",
        arguments: [
            (RetryHint(.never), "never"),
            (RetryHint(.afterFix), "only after a fix"),
            (RetryHint(.afterDelay), "after a wait"),
            (RetryHint(.afterDelay, initialMilliseconds: 30_000), "after 30 s"),
            (RetryHint(.afterDelay, initialMilliseconds: 500), "after 0.5 s"),
            (
                RetryHint(.afterDelay, initialMilliseconds: 1050, maximumMilliseconds: 30_000),
                "after 1.05 s, then backing off up to 30 s"
            ),
            (RetryHint(.afterDelay, initialMilliseconds: 5000, maximumMilliseconds: 5000), "after 5 s"),
            (RetryHint(.afterDelay, until: .windowReset), "when the rate limit's window resets"),
            (RetryHint(.conditional, condition: "Only if it is on."), "it depends. Only if it is on."),
        ]
    )
    func words(hint: RetryHint, words: String) {
        #expect(hint.description == words)
    }

    @Test("the hash of a code is the same on every machine, and ignores ASCII case")
    func stableHash() {
        func hash(_ text: String) -> UInt64 {
            Array(text.utf8).withUnsafeBytes { CodeHash.hash($0) }
        }
        #expect(hash("INVALID_API_KEY") == hash("invalid_api_key"))
        #expect(hash("INVALID_API_KEY") != hash("INVALID_API_KEZ"))
        let lengths = (0...64).map { hash(String(repeating: "a", count: $0)) }
        #expect(Set(lengths).count == lengths.count)
        #expect(hash("RATE_LIMITED") == 4_562_571_089_524_772_033)
    }
}
