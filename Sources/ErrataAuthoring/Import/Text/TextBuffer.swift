import ErrataBytes

/// Collects the visible text of a block: single blanks between words, no invisible characters.
struct TextBuffer {
    private(set) var bytes: [UInt8] = []
    private var hasPendingBlank = false
    private var hasPendingBreak = false
    /// The number of words since the last break, so far as it matters: a sentence has three or more.
    private var words = 0

    var isEmpty: Bool { bytes.isEmpty }
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Adds the UTF-8 character at the start of some bytes; returns its length.
    @inline(__always)
    mutating func add(_ input: ArraySlice<UInt8>) -> Int {
        let byte = input[input.startIndex]
        if byte > 0x20, byte < 0x7F {
            append(byte)
            return 1
        }
        guard byte >= 0x80 else {
            // Of the control characters, those that are no white space are left out.
            if ASCII.isWhitespace(byte) { addBlank() }
            return 1
        }
        return addWide(input)
    }

    private mutating func addWide(_ input: ArraySlice<UInt8>) -> Int {
        let length = min(input.count, Self.length(of: input[input.startIndex]))
        let character = input.prefix(length)
        switch InvisibleCharacters.role(of: character) {
        case .blank: addBlank()
        case .nothing: break
        case .joiner:
            // Emoji are joined by it; beside a letter it is only in the way.
            if let last = bytes.last, last >= 0x80 { bytes += character }
        case nil: for byte in character { append(byte) }
        }
        return length
    }

    private static func length(of byte: UInt8) -> Int {
        byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : byte >= 0xC0 ? 2 : 1
    }

    /// Adds a character as it is.
    private mutating func append(_ byte: UInt8) {
        if hasPendingBlank || hasPendingBreak { addSpace(before: byte) }
        bytes.append(byte)
    }

    /// Adds the characters of a text.
    mutating func add(_ text: String) {
        var rest = Array(text.utf8)[...]
        while !rest.isEmpty { rest = rest.dropFirst(add(rest)) }
    }

    mutating func addBlank() { hasPendingBlank = true }

    /// Ends a line of the document: a sentence without a full stop gets one, if the next line begins another.
    mutating func addBreak() { hasPendingBreak = true }

    private mutating func addSpace(before next: UInt8) {
        let isBreak = hasPendingBreak
        (hasPendingBlank, hasPendingBreak) = (false, false)
        guard let last = bytes.last else { return }
        words += 1
        if isBreak {
            let isSentence = words >= 3 && (ASCII.isAlphanumeric(last) || last == UInt8(ascii: ")"))
            if isSentence, ASCII.isUppercase(next) { bytes.append(UInt8(ascii: ".")) }
            words = 0
        }
        bytes.append(0x20)
    }
}

/// The characters that are not seen.
enum InvisibleCharacters {
    enum Role {
        /// A blank of some width.
        case blank
        /// A character of no width that means nothing here: a soft hyphen, a mark of direction, a byte order mark.
        case nothing
        /// A joiner.
        case joiner
    }

    /// Returns the role of a character in UTF-8; nil where it is visible.
    static func role(of character: ArraySlice<UInt8>) -> Role? {
        let first = character.startIndex
        switch character.count {
        case 2 where character[first] == 0xC2:
            let second = character[first + 1]
            return second == 0xA0 ? .blank : second == 0xAD || second < 0xA0 ? .nothing : nil
        case 3: return role(character[first], character[first + 1], character[first + 2])
        default: return nil
        }
    }

    private static func role(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Role? {
        switch (first, second, third) {
        case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF), (0xE2, 0x81, 0x9F),
            (0xE3, 0x80, 0x80):
            .blank
        case (0xE2, 0x80, 0x8C...0x8D): .joiner
        case (0xE2, 0x80, 0x8B), (0xE2, 0x80, 0x8E...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0...0xAF),
            (0xEF, 0xBB, 0xBF):
            .nothing
        default: nil
        }
    }
}
