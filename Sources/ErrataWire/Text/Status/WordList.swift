import ErrataBytes

/// A few words in lower case, of which one is found at a place of a line; ASCII case does not count.
struct WordList: Sendable {
    private struct Word {
        let text: StaticString
        /// Its first and its last letters, at most eight, and the masks of the bytes that count.
        let (first, last): (UInt64, UInt64)
        let (firstMask, lastMask): (UInt64, UInt64)

        init(_ text: StaticString) {
            let bytes = ByteSlice(start: text.utf8Start, count: text.utf8CodeUnitCount)
            let unused = UInt64(8 * max(0, 8 - bytes.count))
            self.text = text
            (first, last) = (bytes.letters(from: 0), bytes.letters(upTo: bytes.count))
            (firstMask, lastMask) = (.max >> unused, .max << unused)
        }
    }

    private let words: [Word]
    /// A bit for each letter that a word ends with, and one for each that a word begins with, which reject most texts.
    private let (lasts, firsts): (UInt32, UInt32)

    init(_ words: [StaticString]) {
        self.words = words.map(Word.init)
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
        let letters = line.letters(upTo: end)
        for index in words.indices where (letters ^ words[index].last) & words[index].lastMask == 0 {
            let start = end - words[index].text.utf8CodeUnitCount
            guard line.hasLetters(words[index].text, at: start) else { continue }
            if start == 0 || !ASCII.isWordCharacter(line[start - 1]) { return end - start }
        }
        return nil
    }

    /// Whether the letters in a range are a whole word of these.
    func has(_ range: Range<Int>, in line: ByteSlice) -> Bool {
        guard !range.isEmpty, firsts & Self.bit(line[range.lowerBound]) != 0 else { return false }
        return word(endingAt: range.upperBound, in: line) == range.count
    }

    /// Returns the offset of the word that ends at an offset, whole or as the last part of a compound; nil where it is
    /// none of these.
    func part(endingAt end: Int, in line: ByteSlice) -> Int? {
        guard end > 0, lasts & Self.bit(line[end - 1]) != 0 else { return nil }
        let letters = line.letters(upTo: end)
        for index in words.indices where (letters ^ words[index].last) & words[index].lastMask == 0 {
            if let start = line.hasPart(words[index].text, endingAt: end) { return start }
        }
        return nil
    }

    /// Returns the length of the text of these that begins at an offset; nil where none does.
    func text(at start: Int, in line: ByteSlice) -> Int? {
        guard start < line.count, firsts & Self.bit(line[start]) != 0 else { return nil }
        let letters = line.letters(from: start)
        for index in words.indices where (letters ^ words[index].first) & words[index].firstMask == 0 {
            if line.hasLetters(words[index].text, at: start) { return words[index].text.utf8CodeUnitCount }
        }
        return nil
    }
}

extension ByteSlice {
    /// Returns the eight bytes from an offset on, letters in lower case, the first one in the lowest byte; missing ones
    /// are 0.
    fileprivate func letters(from start: Int) -> UInt64 {
        guard start + 8 > count else { return word(at: start) }
        var letters: UInt64 = 0
        for index in start..<count { letters |= UInt64(self[index] | 0x20) << UInt64(8 * (index - start)) }
        return letters
    }

    /// Returns the eight bytes before an offset, letters in lower case, the last one in the highest byte; missing ones
    /// are 0.
    fileprivate func letters(upTo end: Int) -> UInt64 {
        guard end < 8 else { return word(at: end - 8) }
        var letters: UInt64 = 0
        for index in 0..<end { letters |= UInt64(self[index] | 0x20) << UInt64(8 * (8 - end + index)) }
        return letters
    }

    private func word(at start: Int) -> UInt64 {
        let word = UnsafeRawBufferPointer(self).loadUnaligned(fromByteOffset: start, as: UInt64.self)
        return UInt64(littleEndian: word) | 0x2020_2020_2020_2020
    }
}
