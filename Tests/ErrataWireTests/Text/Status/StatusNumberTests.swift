import ErrataBytes
@testable import ErrataWire
import Testing

@Suite("Numbers and words of a line")
struct StatusNumberTests {
    /// A repeatable sequence of small numbers.
    private struct Dice {
        var state: UInt64 = 11

        mutating func roll(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }

        mutating func text(of pieces: [String], _ count: Int) -> [UInt8] {
            (0..<count).flatMap { _ in Array(pieces[roll(pieces.count)].utf8) }
        }
    }

    @Test("the search finds the numbers that are found at each byte")
    func search() {
        var dice = Dice()
        let pieces = [
            "5", "0", "503", "404", "99", "2026", " ", ":", ".", ",", "-", "\\n", "\\", "t", "r", "a", "µ", "/",
        ]
        for _ in 0..<4000 {
            let line = dice.text(of: pieces, dice.roll(40))
            let start = dice.roll(line.count + 1)
            line.withUnsafeBufferPointer { line in
                let first = line.indices.first { $0 >= start && StatusNumber(at: $0, in: line) != nil }
                #expect(StatusNumber.next(in: line, from: start)?.start == first, "\(line.text) from \(start)")
            }
        }
    }

    @Test("a list finds its words whatever their case, their length and what is beside them")
    func words() {
        var dice = Dice()
        let words: [StaticString] = ["a", "of", "error", "httpstatuscode", "b'", " api"]
        let list = WordList(words)
        let pieces = ["a", "OF", "Error", "error", "HttpStatusCode", "b'", " api", " ", "_", "@", "\u{0}", "x"]
        for _ in 0..<4000 {
            let line = dice.text(of: pieces, dice.roll(5))
            line.withUnsafeBufferPointer { line in
                for offset in 0...line.count {
                    let word = words.first { word in
                        let start = offset - word.utf8CodeUnitCount
                        return line.hasWord(word, endingAt: offset)
                            && (start == 0 || !ASCII.isWordCharacter(line[start - 1]))
                    }
                    #expect(list.word(endingAt: offset, in: line) == word?.utf8CodeUnitCount)
                    let text = words.first { line.hasLetters($0, at: offset) }
                    #expect(list.text(at: offset, in: line) == text?.utf8CodeUnitCount)
                }
            }
        }
    }
}
