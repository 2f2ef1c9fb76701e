import ErrataBytes

/// A few words in lower case, of which one is found at a place of a line; ASCII case does not count.
struct WordList: Sendable {
    private let words: [StaticString]
    /// A bit for each letter that a word ends with, and one for each that a word begins with, which reject most texts.
    private let (lasts, firsts): (UInt32, UInt32)

    init(_ words: [StaticString]) {
        self.words = words
        var (lasts, firsts): (UInt32, UInt32) = (0, 0)
        for word in words {
            lasts |= Self.bit(word.utf8Start[word.utf8CodeUnitCount - 1])
            firsts |= Self.bit(word.utf8Start[0])
        }
        (self.lasts, self.firsts) = (lasts, firsts)
    }

    private static func bit(_ byte: UInt8) -> UInt32 { 1 << UInt32(byte & 31) }

    /// Returns the length of the whole word that ends at an offset; nil where it is none of these.
    func word(endingAt end: Int, in line: ByteSlice) -> Int? {
        guard end > 0, lasts & Self.bit(line[end - 1]) != 0 else { return nil }
        let word = words.first { word in
            let start = end - word.utf8CodeUnitCount
            return line.hasWord(word, endingAt: end) && (start == 0 || !ASCII.isWordCharacter(line[start - 1]))
        }
        return word?.utf8CodeUnitCount
    }

    /// Returns the offset of the word that ends at an offset, whole or as the last part of a compound; nil where it is
    /// none of these.
    func part(endingAt end: Int, in line: ByteSlice) -> Int? {
        guard end > 0, lasts & Self.bit(line[end - 1]) != 0 else { return nil }
        for word in words {
            if let start = line.hasPart(word, endingAt: end) { return start }
        }
        return nil
    }

    /// Returns the length of the text of these that begins at an offset; nil where none does.
    func text(at start: Int, in line: ByteSlice) -> Int? {
        guard start < line.count, firsts & Self.bit(line[start]) != 0 else { return nil }
        return words.first { line.hasLetters($0, at: start) }?.utf8CodeUnitCount
    }
}
