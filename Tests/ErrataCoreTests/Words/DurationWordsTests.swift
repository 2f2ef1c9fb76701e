import Testing

@testable import ErrataCore

@Suite("Words for durations")
struct DurationWordsTests {
    @Test(
        "a wait is given in the largest unit without a fraction",
        arguments: [
            (0, "0 seconds"), (1, "0.001 seconds"), (1000, "1 second"), (1500, "1.5 seconds"), (30_000, "30 seconds"),
            (60_000, "1 minute"), (90_000, "90 seconds"), (7_200_000, "2 hours"), (86_400_000, "1 day"),
            (1_209_600_000, "2 weeks"),
        ]
    )
    func durations(milliseconds: Int, words: String) {
        #expect(DurationWords.phrase(milliseconds: milliseconds) == words)
    }

    @Test("a range of waits with a single unit names it once")
    func spans() {
        #expect(DurationWords.span(from: 1000, to: 30_000) == "1 to 30 seconds")
        #expect(DurationWords.span(from: 2000, to: 300_000) == "2 seconds to 5 minutes")
        #expect(DurationWords.span(from: 60_000, to: 60_000) == "1 to 1 minute")
    }
}
