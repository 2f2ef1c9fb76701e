/// Splits a text into words for search: ASCII letters in lower case, digits separate from letters, the words of
/// `camelCase`, `SNAKE_CASE` and `kebab-case` separate, apostrophes dropped (`can't` is `cant`, `vendor's` is
/// `vendor`).
struct SearchWords {
    /// Visits the words of a text, each as bytes that are valid only during the call, and whether nothing separates it
    /// from the word before it.
    static func forEach(in text: String, _ body: (UnsafeRawBufferPointer, _ isJoined: Bool) -> Void) {
        var text = text
        text.withUTF8 { bytes in
            // No word is longer than its text.
            withUnsafeTemporaryAllocation(of: UInt8.self, capacity: max(bytes.count, 1)) { word in
                var scanner = WordScanner(bytes: bytes, word: word)
                while let count = scanner.next() {
                    body(UnsafeRawBufferPointer(rebasing: word[..<count].raw), scanner.isJoined)
                }
            }
        }
    }

    /// Returns the words of a text, and the indices of those that nothing separates from the word before.
    static func joined(_ text: String) -> (words: [String], joined: Set<Int>) {
        var (words, joined) = ([String](), Set<Int>())
        forEach(in: text) { word, isJoined in
            if isJoined { joined.insert(words.count) }
            words.append(String(decoding: word, as: UTF8.self))
        }
        return (words, joined)
    }

    /// Returns the words of a text.
    static func list(_ text: String) -> [String] {
        var words: [String] = []
        forEach(in: text) { word, _ in words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }
}

extension Slice<UnsafeMutableBufferPointer<UInt8>> {
    fileprivate var raw: Slice<UnsafeRawBufferPointer> {
        UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: self))[...]
    }
}

/// A scanner over the words of a text.
private struct WordScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let word: UnsafeMutableBufferPointer<UInt8>
    var position = 0
    /// Whether the last word began where the one before it ended.
    var isJoined = false

    /// Copies the next word in lower case, and returns its length, or nil at the end.
    mutating func next() -> Int? {
        let end = position
        while position < bytes.count, kind(at: position) == .other { position += 1 }
        guard position < bytes.count else { return nil }
        isJoined = position == end && end > 0
        var count = 0
        var last = Kind.other
        while position < bytes.count {
            let kind = kind(at: position)
            if kind == .other {
                let skipped = inside(position, after: last)
                guard skipped > 0 else { break }
                position += skipped
                continue
            }
            if count > 0, isBorder(last, kind) { break }
            word[count] = kind == .upper ? bytes[position] | 0x20 : bytes[position]
            count += 1
            position += 1
            last = kind
        }
        return count
    }

    private enum Kind { case lower, upper, digit, other }

    private func kind(at place: Int) -> Kind {
        switch bytes[place] {
        case 0x61...0x7A: .lower
        case 0x80...0xFF: isTypographic(place) ? .other : .lower
        case 0x41...0x5A: .upper
        case 0x30...0x39: .digit
        default: .other
        }
    }

    /// Whether a word ends before the current byte: at digits, at `aB`, and at the last capital of `ABc`.
    private func isBorder(_ last: Kind, _ kind: Kind) -> Bool {
        if (last == .digit) != (kind == .digit) { return true }
        guard kind == .upper else { return false }
        let isFollowedByLower = position + 1 < bytes.count && self.kind(at: position + 1) == .lower
        // The s behind capitals, as in URLs, makes no word of its own.
        return last == .lower || (isFollowedByLower && bytes[position + 1] != UInt8(ascii: "s"))
    }

    /// Whether a byte is part of a typographic character, such as a quotation mark or a dash: U+2000…U+203F.
    private func isTypographic(_ place: Int) -> Bool {
        for lead in max(0, place - 2)...place where bytes[lead] == 0xE2 {
            if lead + 1 < bytes.count, bytes[lead + 1] == 0x80 { return true }
        }
        return false
    }

    /// Returns the number of bytes here that belong to the word although they are not letters: an apostrophe between
    /// letters, with the s of a genitive, or a comma between thousands.
    private func inside(_ place: Int, after last: Kind) -> Int {
        guard last != .other else { return 0 }
        if last == .digit { return bytes[place] == UInt8(ascii: ",") && isKind(.digit, at: place + 1) ? 1 : 0 }
        let length = apostrophe(at: place)
        guard length > 0, isKind(.lower, at: place + length) else { return 0 }
        let isGenitive = bytes[place + length] == UInt8(ascii: "s") && !isLetter(at: place + length + 1)
        return isGenitive ? length + 1 : length
    }

    /// Returns the length of an apostrophe, straight or typographic; 0 where there is none.
    private func apostrophe(at place: Int) -> Int {
        if bytes[place] == UInt8(ascii: "'") { return 1 }
        // The first byte alone decides at the end of most words.
        return bytes[place] == 0xE2 && bytes[place...].starts(with: "\u{2019}".utf8) ? 3 : 0
    }

    private func isKind(_ kind: Kind, at place: Int) -> Bool {
        place < bytes.count && self.kind(at: place) == kind
    }

    private func isLetter(at place: Int) -> Bool {
        isKind(.lower, at: place) || isKind(.upper, at: place)
    }
}
