import ErrataBytes

// Searches for texts and the ends of runs of bytes.
extension ByteSlice {
    /// Returns the first offset from `start` on that is not a blank or a tab.
    package func afterBlanks(from start: Int) -> Int {
        var index = start
        while index < count, ASCII.isBlank(self[index]) { index += 1 }
        return index
    }

    /// Returns the offset after the last byte before an offset that is not a blank or a tab.
    func beforeBlanks(_ end: Int) -> Int {
        var end = end
        while end > 0, ASCII.isBlank(self[end - 1]) { end -= 1 }
        return end
    }

    /// Returns the first offset from `start` on that is not a digit.
    func afterDigits(from start: Int) -> Int {
        var end = start
        while end < count, ASCII.isDigit(self[end]) { end += 1 }
        return end
    }

    /// Whether a text ends at an offset.
    func hasSuffix(_ text: StaticString, endingAt end: Int) -> Bool {
        has(text, at: end - text.utf8CodeUnitCount)
    }

    /// The number of leading blanks and tabs.
    var indentation: Int { afterBlanks(from: 0) }

    /// The name at the start of a line of the form `Name: value`; nil for any other line. A name has letters, digits and
    /// hyphens, as those of registered header fields do.
    var fieldName: ByteSlice? {
        guard let colon = firstIndex(of: UInt8(ascii: ":"), from: 1) else { return nil }
        let name = part(0..<colon)
        return name.allSatisfy { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") } ? name : nil
    }

    /// Returns the offset at which a text occurs next; where ASCII case does not count, the text is in lower case.
    func offset(of words: StaticString, from start: Int = 0, ignoringCase: Bool = false) -> Int? {
        guard !ignoringCase else {
            let last = count - words.utf8CodeUnitCount
            return start <= last ? (start...last).first { hasLetters(words, at: $0) } : nil
        }
        var index = start
        while let found = firstIndex(of: words.utf8Start[0], from: index) {
            if has(words, at: found) { return found }
            index = found + 1
        }
        return nil
    }

    /// Whether the letter before an offset is the end of an escape, `\n`, `\r` or `\t`, in a string of JSON.
    func isEscape(endingAt end: Int) -> Bool {
        guard end >= 2, end <= count, self[end - 2] == UInt8(ascii: "\\") else { return false }
        switch self[end - 1] {
        case UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"): return true
        default: return false
        }
    }

    /// Whether the word that ends at an offset is a given one in lower case; ASCII case does not count.
    func hasWord(_ word: StaticString, endingAt end: Int) -> Bool {
        hasLetters(word, at: end - word.utf8CodeUnitCount)
    }

    /// Whether a text in lower case stands at an offset; ASCII case does not count.
    func hasLetters(_ text: StaticString, at start: Int) -> Bool {
        let count = text.utf8CodeUnitCount
        guard start >= 0, start + count <= self.count else { return false }
        // Compared backwards, because words differ most in their last bytes.
        var index = count
        while index > 0 {
            index -= 1
            guard ASCII.lowercased(self[start + index]) == text.utf8Start[index] else { return false }
        }
        return true
    }
}
