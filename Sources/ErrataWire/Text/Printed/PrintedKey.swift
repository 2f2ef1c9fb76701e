import ErrataBytes

/// A key without quotes, or one in square brackets as Node and PHP print it, with the separator after it.
struct PrintedKey {
    /// The name, which may contain blanks and quotes.
    let name: ByteSlice
    /// The offset after the separator.
    let end: Int
    private let separator: Range<Int>

    /// The maximum length of a name in bytes.
    private static let longest = 100

    /// Parses the key at an offset; nil where there is none.
    ///
    /// - Parameter isWord: whether the name must be a single word, as behind a value without a separator.
    init?(at start: Int, in text: ByteSlice, isWord: Bool = false) {
        guard start < text.count else { return nil }
        let special = Self.bracketed(at: start, in: text) ?? Self.symbol(at: start, in: text)
        guard let name = special ?? Self.word(at: start, in: text, isSingle: isWord) else { return nil }
        guard let separator = Self.separator(after: name.end, in: text) else { return nil }
        let isRuby = text[start] == UInt8(ascii: ":")
        guard !isRuby || separator.count == 2 else { return nil }
        self.name = text.part(name.range).trimmed
        (self.separator, end) = (separator, separator.upperBound)
        guard ASCII.isDigit(text[name.range.lowerBound]), text[start] != UInt8(ascii: "[") else { return }
        // `2026-03-24T12:00:00Z` and `10:20` are values.
        guard self.name.decimal != nil, separator.count == 2 || isSpaced(in: text) else { return nil }
    }

    /// Whether the value follows without a blank, as Go prints it.
    func isDense(in text: ByteSlice) -> Bool {
        guard text[separator.lowerBound] == UInt8(ascii: ":"), end < text.count else { return false }
        return !isSpaced(in: text) && !ASCII.isWhitespace(text[separator.lowerBound - 1])
    }

    /// Whether the key is clear enough to begin an element behind a value without a separator.
    func isClear(in text: ByteSlice) -> Bool {
        if separator.count == 2 { return true }
        let isAssignment = text[separator.lowerBound] == UInt8(ascii: "=")
        return isSpaced(in: text) && (!isAssignment || text[separator.lowerBound - 1] == 0x20)
    }

    /// Whether a blank, a quote or a bracket follows the separator.
    func isSpaced(in text: ByteSlice) -> Bool {
        guard end < text.count else { return true }
        switch text[end] {
        case UInt8(ascii: "'"), UInt8(ascii: "\""), UInt8(ascii: "["), UInt8(ascii: "{"): return true
        default: return ASCII.isWhitespace(text[end])
        }
    }

    /// Returns the separator `:`, `=` or `=>` after an offset.
    static func separator(after start: Int, in text: ByteSlice) -> Range<Int>? {
        let index = text.afterBlanks(from: start)
        guard index < text.count else { return nil }
        let next = index + 1 < text.count ? text[index + 1] : 0
        switch text[index] {
        case UInt8(ascii: "="):
            if next == UInt8(ascii: ">") { return index..<index + 2 }
            return next == UInt8(ascii: "=") || next == UInt8(ascii: "~") ? nil : index..<index + 1
        case UInt8(ascii: ":"):
            return next == UInt8(ascii: ":") || text.has("//", at: index + 1) ? nil : index..<index + 1
        default: return nil
        }
    }

    private typealias Name = (range: Range<Int>, end: Int)

    /// Returns the name of `[cause]`, `[Symbol(kHeaders)]` or `["status"]`.
    private static func bracketed(at start: Int, in text: ByteSlice) -> Name? {
        guard text[start] == UInt8(ascii: "[") else { return nil }
        let limit = min(text.count, start + longest)
        guard let end = text.firstIndex(of: UInt8(ascii: "]"), from: start, to: limit), end > start + 1 else {
            return nil
        }
        let isQuoted = text[start + 1] == UInt8(ascii: "\"") && text[end - 1] == UInt8(ascii: "\"") && end > start + 3
        let range = isQuoted ? start + 2..<end - 1 : start + 1..<end
        let isName = text.part(range).allSatisfy { $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "\"") && $0 >= 0x20 }
        return isName ? (range, end + 1) : nil
    }

    /// Returns the name of Ruby's `:name`.
    private static func symbol(at start: Int, in text: ByteSlice) -> Name? {
        guard text[start] == UInt8(ascii: ":"), start + 1 < text.count, isLetter(text[start + 1]) else { return nil }
        return word(at: start + 1, in: text, isSingle: true)
    }

    /// Returns a name of one word, or of words that blanks separate.
    private static func word(at start: Int, in text: ByteSlice, isSingle: Bool) -> Name? {
        guard start < text.count, isLetter(text[start]) || ASCII.isDigit(text[start]) else { return nil }
        let limit = min(text.count, start + longest)
        var end = start
        while end < limit {
            let isGap = !isSingle && text[end] == 0x20 && end + 1 < limit && isPart(text[end + 1])
            guard isGap || isPart(text[end]) else { break }
            end += 1
        }
        return end < limit ? (start..<end, end) : nil
    }

    private static func isLetter(_ byte: UInt8) -> Bool {
        ASCII.isLetter(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "@")
    }

    private static func isPart(_ byte: UInt8) -> Bool {
        isLetter(byte) || ASCII.isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".")
            || byte == UInt8(ascii: "/")
    }
}
