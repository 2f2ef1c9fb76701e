/// A text as the words that a search compares: ASCII letters in lower case, digits apart from letters, the words of
/// `camelCase`, `SNAKE_CASE` and `kebab-case` apart, apostrophes dropped (`can't` is `cant`, `vendor's` is `vendor`).
struct SearchWords {
    /// Hands out the words of a text, each as bytes that are valid only during the call, and whether nothing parts it
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

    /// The words of a text.
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

/// Walks over a text word by word.
private struct WordScanner {
    let bytes: UnsafeBufferPointer<UInt8>
    let word: UnsafeMutableBufferPointer<UInt8>
    var position = 0
    /// Whether the last word began where the one before it ended.
    var isJoined = false

    /// Copies the next word, in lower case; its length, or nil at the end.
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
                if isPossessive(position, after: last) { position += 2 }
                guard isInside(position, after: last) else { break }
                position += 1
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
        case 0x61...0x7A, 0x80...0xFF: .lower
        case 0x41...0x5A: .upper
        case 0x30...0x39: .digit
        default: .other
        }
    }

    /// Whether a word ends before the present byte: at digits, at `aB`, and at the last capital of `ABc`.
    private func isBorder(_ last: Kind, _ kind: Kind) -> Bool {
        if (last == .digit) != (kind == .digit) { return true }
        guard kind == .upper else { return false }
        let isFollowedByLower = position + 1 < bytes.count && self.kind(at: position + 1) == .lower
        // The s behind capitals, as in URLs, makes no word of its own.
        return last == .lower || (isFollowedByLower && bytes[position + 1] != UInt8(ascii: "s"))
    }

    /// Whether an apostrophe is here and behind it only an s.
    private func isPossessive(_ place: Int, after last: Kind) -> Bool {
        guard last != .other, place + 1 < bytes.count, bytes[place] == UInt8(ascii: "'") else { return false }
        guard bytes[place + 1] == UInt8(ascii: "s") else { return false }
        return place + 2 == bytes.count || kind(at: place + 2) == .other
    }

    /// Whether what is here belongs to the word all the same: an apostrophe between letters, a comma between thousands.
    private func isInside(_ place: Int, after last: Kind) -> Bool {
        guard last != .other, place + 1 < bytes.count else { return false }
        switch bytes[place] {
        case UInt8(ascii: "'"): return last != .digit && kind(at: place + 1) == .lower
        case UInt8(ascii: ","): return last == .digit && kind(at: place + 1) == .digit
        default: return false
        }
    }
}
