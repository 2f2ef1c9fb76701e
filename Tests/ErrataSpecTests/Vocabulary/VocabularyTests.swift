import ErrataCore
import ErrataJSON
import Testing

@testable import ErrataSpec

@Suite("Synonyms of words")
struct VocabularyTests {
    @Test("a gRPC code suggests its kinds, in any case and with any separators")
    func knowsRPCCodes() {
        for kind in FailureKind.allCases {
            for spelling in [kind.rpcCode, kind.rpcCode.lowercased().replacing("_", with: "-")] {
                let meant = FailureKind.vocabulary.meant(by: spelling)
                let named = FailureKind.allCases.first { Vocabulary.folded($0.rawValue) == Vocabulary.folded(spelling) }
                let all = FailureKind.allCases.filter { $0.rpcCode == kind.rpcCode }.map(\.rawValue)
                #expect(meant == (named.map { [$0.rawValue] } ?? all), "\(spelling)")
            }
        }
        #expect(FailureKind.vocabulary.meant(by: "alreadyExists") == ["alreadyDone"])
        #expect(FailureKind.vocabulary.meant(by: "RESOURCE_EXHAUSTED") == ["rateLimited", "quotaExhausted"])
    }

    @Test("a registered status's phrase suggests the kind that HTTP's own table gives the status")
    func knowsReasonPhrases() throws {
        let file = Places.specs.appendingPathComponent("http.json")
        let rows = try #require(SpecReader.read(try Places.bytes(of: file)).spec).statuses
        let registered = rows.filter { $0.sender == nil && !$0.isEdge && $0.kind != nil }
        #expect(registered.count > 30)
        for row in registered where row.message?.first?.isLetter == true {
            let kind = try #require(row.kind).rawValue
            #expect(FailureKind.vocabulary.meant(by: row.message ?? "") == [kind], "\(row.code.value)")
        }
    }

    @Test(
        "common words suggest the right ones, and both where they can mean two",
        arguments: [
            (FailureKind.vocabulary, "forbidden", ["permissionDenied"]),
            (FailureKind.vocabulary, "paymentRequired", ["quotaExhausted"]),
            (FailureKind.vocabulary, "limitExceeded", ["rateLimited", "quotaExhausted"]),
            (FailureActor.vocabulary, "app", ["developer"]),
            (FailureActor.vocabulary, "client", ["developer", "endUser"]),
            (FailureActor.vocabulary, "none", ["nobody"]),
            (RetryVerdict.vocabulary, "yes", ["afterDelay"]),
            (RetryVerdict.vocabulary, "no", ["never", "afterFix"]),
            (RetryVerdict.vocabulary, "exponential-backoff", ["afterDelay"]),
            (RequestEffect.vocabulary, "noEffect", ["none"]),
            (RequestEffect.vocabulary, "unknown", ["possible"]),
            (RetryHint.Moment.vocabulary, "rate_limit_reset", ["windowReset"]),
            (.statusClasses, "5XX", ["5xx"]),
            (.keys(of: .limit), "max", ["maximum"]),
            (.keys(of: .error), "statusCode", ["http"]),
            (.keys(of: .statusRow), "statusCode", ["status"]),
            (.keys(of: .catalog), "title", ["name", "summary"]),
        ]
    )
    func knowsSynonyms(_ vocabulary: Vocabulary, _ text: String, _ meant: [String]) {
        #expect(vocabulary.meant(by: text) == meant)
    }

    @Test("a typing error in a word or in a long synonym is corrected, and a short synonym is never guessed")
    func seesThroughTypingErrors() {
        #expect(FailureKind.vocabulary.meant(by: "unavailible") == ["unavailable"])
        #expect(FailureKind.vocabulary.meant(by: "forbiden") == ["permissionDenied"])
        #expect(FailureKind.vocabulary.meant(by: "internal_servr_error") == ["internal"])
        #expect(FailureActor.vocabulary.meant(by: "apq") == [])
        #expect(FailureKind.vocabulary.meant(by: "") == [])
        #expect(FailureKind.vocabulary.meant(by: "🐟") == [])
    }

    @Test("the meanings of a synonym are words of its own vocabulary")
    func meansWords() {
        let vocabularies: [Vocabulary] = [
            FailureKind.vocabulary, FailureActor.vocabulary, RetryVerdict.vocabulary, RetryHint.Moment.vocabulary,
            RequestEffect.vocabulary, .credentialLocations,
        ]
        for vocabulary in vocabularies {
            let words = Set(vocabulary.words)
            #expect(vocabulary.synonyms.values.allSatisfy { !$0.isEmpty && words.isSuperset(of: $0) })
        }
    }

    @Test("a synonym is suggested and never accepted")
    func acceptsNoSynonym() {
        let error = SpecText.error(code: "1", #""effect": "no""#, #""retry": {"verdict": "yes"}"#)
        let reading = SpecReader.read(SpecText.spec(errors: [error]))
        #expect(reading.spec == nil)
        #expect(reading.diagnostics.map(\.id) == ["unknown-value", "unknown-value"])
    }
}

extension Vocabulary: CustomTestStringConvertible {
    /// The words alone; the synonyms would fill pages.
    public var testDescription: String { words.joined(separator: ", ") }
}
