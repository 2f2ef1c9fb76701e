import Testing

@testable import ErrataCore

@Suite("Words for limits")
struct LimitWordsTests {
    private func words(_ what: String, _ minimum: Int?, _ maximum: Int?) -> String {
        Catalog.Entry.Limit(what: what, minimum: minimum, maximum: maximum).words
    }

    @Test("a limit is given with its bounds")
    func sides() {
        #expect(words("characters", nil, 300) == "at most 300 characters")
        #expect(words("connections", nil, 30_000) == "at most 30,000 connections")
        #expect(words("connections", nil, 1_002_003) == "at most 1,002,003 connections")
        #expect(words("parts", 2, nil) == "at least 2 parts")
        #expect(words("parts", 2, 4) == "2 to 4 parts")
        #expect(words("parts", 2, 2) == "exactly 2 parts")
    }

    @Test(
        "the number 1 takes the singular, whatever follows the noun",
        arguments: [
            ("parts in a message that has a link part", "part in a message that has a link part"),
            ("attached files of a type that allows no more", "attached file of a type that allows no more"),
            ("requests per second", "request per second"), ("entries", "entry"), ("boxes", "box"),
            ("matches within a list", "match within a list"), ("access", "access"), ("classes", "class"),
            ("of these", "of these"), ("", ""),
        ]
    )
    func singular(what: String, one: String) {
        #expect(words(what, nil, 1) == "at most 1 \(one)")
    }

    @Test("seconds are given in the largest unit without a fraction")
    func times() {
        #expect(words("seconds between two requests", 1_209_600, nil) == "at least 2 weeks between two requests")
        #expect(words("seconds for the endpoint to answer", nil, 10) == "at most 10 seconds for the endpoint to answer")
        #expect(words("seconds", nil, 1) == "at most 1 second")
        #expect(words("seconds", 60, 120) == "60 to 120 seconds")
        #expect(words("secondsHand", nil, 60) == "at most 60 secondsHand")
    }
}
