import ErrataJSON
import Testing

@Suite("The limit on depth")
struct DepthTests {
    @Test("512 levels are accepted by default, and the first bracket beyond them is reported")
    func defaultDepth() {
        #expect(JSONLimits().maximumDepth == 512)
        for (opening, closing, width) in [("[", "]", 1), (#"{"a":"#, "}", 5)] {
            let value = opening == "[" ? "" : "0"
            let deepest = String(repeating: opening, count: 512) + value + String(repeating: closing, count: 512)
            #expect(error(in: deepest) == nil)
            #expect(error(in: opening + deepest + closing) == JSONError(.depth, at: 512 * width))
        }
        #expect(error(in: String(repeating: "[", count: 100_000)) == JSONError(.depth, at: 512))
    }

    @Test("A limit can be chosen between 0 and 1024", arguments: [0, 1, 2, 63, 64, 65, 127, 128, 129, 1000, 1024])
    func chosenDepth(_ depth: Int) {
        let limits = JSONLimits(maximumDepth: depth)
        #expect(error(in: depth == 0 ? "1" : deep("[", "]", depth), limits: limits) == nil)
        #expect(error(in: deep("[", "]", depth + 1), limits: limits) == JSONError(.depth, at: depth))
    }

    @Test("A limit outside its range is clamped")
    func clamped() {
        #expect(JSONLimits(maximumDepth: -1).maximumDepth == 0)
        #expect(JSONLimits(maximumDepth: .max).maximumDepth == 1024)
    }

    @Test("Which brackets are open is remembered at every depth")
    func mixedNesting() {
        for depth in [1, 7, 63, 64, 65, 128, 200, 511] {
            let isObject = (0..<depth).map { ($0 &* 2_654_435_761) >> 3 & 1 == 1 }
            let opening = isObject.map { $0 ? #"{"k":"# : "[" }.joined()
            let closing = isObject.reversed().map { $0 ? "}" : "]" }
            #expect(error(in: opening + "1" + closing.joined()) == nil)
            let wrong = closing.dropLast() + [isObject[0] ? "]" : "}"]
            #expect(error(in: opening + "1" + wrong.joined())?.kind == .mismatchedBracket)
        }
    }

    @Test("Siblings do not add up to depth")
    func siblings() {
        let text = "[" + String(repeating: "[[]],", count: 5000) + "[]]"
        #expect(error(in: text, limits: JSONLimits(maximumDepth: 3)) == nil)
    }
}
