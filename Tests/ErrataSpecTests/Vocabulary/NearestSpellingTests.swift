import Testing

@testable import ErrataSpec

@Suite("The nearest spelling")
struct NearestSpellingTests {
    private let keys = ["message", "resolution", "retry", "summary", "http"]

    @Test("is found through a missing, an added, a wrong and a swapped character")
    func isFound() {
        for word in ["resoluton", "resolutionn", "resolucion", "resloution", "Resolution"] {
            #expect(NearestSpelling.of(word, among: keys) == "resolution", "\(word)")
        }
        #expect(NearestSpelling.of("htpp", among: keys) == "http")
    }

    @Test("is not guessed where nothing is similar")
    func isNotGuessed() {
        #expect(NearestSpelling.of("delay", among: keys) == nil)
        #expect(NearestSpelling.of("htxy", among: keys) == nil)
        #expect(NearestSpelling.of("", among: keys) == nil)
        #expect(NearestSpelling.of("x", among: []) == nil)
        #expect(NearestSpelling.of(String(repeating: "retry", count: 10_000), among: keys) == nil)
    }
}
