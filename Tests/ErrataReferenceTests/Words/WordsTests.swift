import ErrataCore
import Testing

@testable import ErrataReference

@Suite("Words")
struct WordsTests {
    @Test(
        "a wait is told in the greatest unit that takes no fraction",
        arguments: [
            (0, "0 seconds"), (1, "0.001 seconds"), (1000, "1 second"), (1500, "1.5 seconds"), (30_000, "30 seconds"),
            (60_000, "1 minute"), (90_000, "90 seconds"), (7_200_000, "2 hours"), (86_400_000, "1 day"),
            (1_209_600_000, "2 weeks"),
        ]
    )
    func durations(milliseconds: Int, words: String) {
        #expect(DurationWords.phrase(milliseconds: milliseconds) == words)
    }

    @Test("a span names its unit once where there is only one")
    func spans() {
        #expect(DurationWords.span(from: 1000, to: 30_000) == "1 to 30 seconds")
        #expect(DurationWords.span(from: 2000, to: 300_000) == "2 seconds to 5 minutes")
        #expect(DurationWords.span(from: 60_000, to: 60_000) == "1 to 1 minute")
    }

    @Test("a hint says whether, when and on what condition")
    func hints() {
        #expect(RetryHint(.never).words() == "no")
        #expect(RetryHint(.afterFix).words().hasPrefix("only after a fix"))
        #expect(RetryHint(.afterDelay).words() == "yes, after a wait; how long is not documented")
        #expect(RetryHint(.afterDelay, initialMilliseconds: 30_000).words() == "yes, after 30 seconds")
        let backoff = RetryHint(.afterDelay, initialMilliseconds: 1000, maximumMilliseconds: 5000)
        #expect(backoff.words() == "yes, with backoff from 1 to 5 seconds")
        #expect(RetryHint(.conditional, condition: "If so.").words() == "it depends. If so.")
        let reset = RetryHint(.afterDelay, until: .windowReset)
        #expect(reset.words(serverSays: ["/wait"]).hasSuffix("the server says when (/wait)"))
        #expect(reset.words().hasSuffix("obey Retry-After if the server sends it"))
    }

    @Test("a bound is told with its sides")
    func limits() {
        #expect(Catalog.Entry.Limit(what: "characters", minimum: nil, maximum: 300).words == "at most 300 characters")
        #expect(
            Catalog.Entry.Limit(what: "connections", minimum: nil, maximum: 30_000).words
                == "at most 30,000 connections"
        )
        #expect(Catalog.Entry.Limit(what: "parts", minimum: 2, maximum: nil).words == "at least 2 parts")
        #expect(Catalog.Entry.Limit(what: "parts", minimum: 2, maximum: 4).words == "2 to 4 parts")
        #expect(Catalog.Entry.Limit(what: "parts", minimum: 2, maximum: 2).words == "exactly 2 parts")
    }

    @Test("the marks tell which parts of a hint are a reading")
    func readings() {
        let parts = RetryHint(.afterDelay, initialMilliseconds: 1, maximumMilliseconds: 2).parts
        #expect(Fact.Reading(of: "retry", parts: parts, in: []).mark == nil)
        #expect(Fact.Reading(of: "retry", parts: parts, in: ["retry"]).mark == "(inferred)")
        #expect(
            Fact.Reading(of: "retry", parts: parts, in: ["retry.maximumSeconds"]).mark == "(inferred: longest wait)"
        )
        let all = ["retry.verdict", "retry.initialSeconds", "retry.maximumSeconds"]
        #expect(Fact.Reading(of: "retry", parts: parts, in: all).mark == "(inferred)")
    }
}
