import ErrataBytes
import ErrataWire

/// Hides what may identify somebody or open something: ids, tokens, numbers, addresses, and the values of secret keys.
///
/// It hides too much rather than too little: of what it cannot tell apart from an id, nothing is shown.
struct TextMask {
    private let bytes: ByteSlice
    private let kept: Range<Int>
    /// For each byte whether it is hidden.
    private var isHidden: [Bool]

    /// - Parameter kept: the place of a code or status, which is shown wherever it is no secret key's value.
    init(_ bytes: ByteSlice, keeping kept: Range<Int> = 0..<0) {
        (self.bytes, self.kept) = (bytes, kept)
        isHidden = Array(repeating: false, count: bytes.count)
        hideWords()
        hideAddresses()
        hidePhoneNumbers()
        for index in kept where index < bytes.count { isHidden[index] = false }
        for range in SecretValues.ranges(in: bytes) { hide(range) }
    }

    /// Returns a part of the text with `…` for each run of hidden bytes.
    func text(_ range: Range<Int>) -> [UInt8] {
        var text: [UInt8] = []
        for index in range {
            if !isHidden[index] {
                text.append(bytes[index])
            } else if index == range.lowerBound || !isHidden[index - 1] {
                text += "…".utf8
            }
        }
        return text
    }

    private mutating func hide(_ range: Range<Int>) {
        for index in range { isHidden[index] = true }
    }
}

// Words that no language has.
extension TextMask {
    private mutating func hideWords() {
        var index = 0
        while index < bytes.count {
            guard ASCII.isAlphanumeric(bytes[index]) else {
                index += 1
                continue
            }
            let word = index..<end(ofWordAt: index)
            if IdentifierShape.matches(bytes.part(word)), !word.overlaps(kept) { hide(extended(word)) }
            index = word.upperBound
        }
    }

    private func end(ofWordAt start: Int) -> Int {
        var end = start
        while end < bytes.count, ASCII.isAlphanumeric(bytes[end]) { end += 1 }
        return end
    }

    /// Returns the range of an id with what is joined to it: the other groups of a UUID, `sk_live_`, the rest of a
    /// text in base64.
    private func extended(_ word: Range<Int>) -> Range<Int> {
        var (start, end) = (word.lowerBound, word.upperBound)
        while start > 1, Self.isJoint(bytes[start - 1]), ASCII.isAlphanumeric(bytes[start - 2]) {
            var first = start - 2
            while first > 0, ASCII.isAlphanumeric(bytes[first - 1]) { first -= 1 }
            guard joins(first..<start - 1, by: bytes[start - 1]) else { break }
            start = first
        }
        while end + 1 < bytes.count, Self.isJoint(bytes[end]), ASCII.isAlphanumeric(bytes[end + 1]) {
            let next = end + 1..<self.end(ofWordAt: end + 1)
            guard joins(next, by: bytes[end]) else { break }
            end = next.upperBound
        }
        return start..<end
    }

    private static func isJoint(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "/")
    }

    /// Whether a word belongs to the id at its side. A slash also parts the steps of a path, which are words.
    private func joins(_ word: Range<Int>, by joint: UInt8) -> Bool {
        guard !word.overlaps(kept) else { return false }
        return joint != UInt8(ascii: "/") || bytes.part(word).contains(where: ASCII.isDigit)
    }
}

// Addresses and phone numbers.
extension TextMask {
    private mutating func hideAddresses() {
        var index = 0
        while let at = bytes.firstIndex(of: UInt8(ascii: "@"), from: index) {
            var (start, end) = (at, at + 1)
            while start > 0, Self.isInAddress(bytes[start - 1]) { start -= 1 }
            while end < bytes.count, Self.isInAddress(bytes[end]), bytes[end] != UInt8(ascii: ":") { end += 1 }
            if start < at, end > at + 1 { hide(start..<end) }
            index = max(end, at + 1)
        }
    }

    /// Whether a byte can be in a mail address, or in the name and password before a host.
    private static func isInAddress(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || byte >= 0x80 || ".!#$%&*+-^_~:".utf8.contains(byte)
    }

    /// Hides runs of digits as people group them: `+49 30 1234567`, `(555) 123-4567`, `555.123.4567`.
    private mutating func hidePhoneNumbers() {
        var index = 0
        while index < bytes.count {
            let isStart =
                ASCII.isDigit(bytes[index]) || bytes[index] == UInt8(ascii: "+") || bytes[index] == UInt8(ascii: "(")
            guard isStart, index == 0 || !ASCII.isWordCharacter(bytes[index - 1]) else {
                index += 1
                continue
            }
            let number = phoneNumber(from: index)
            if let number { hide(number) }
            index = max(number?.upperBound ?? 0, index + 1)
            if number == nil { while index < bytes.count, ASCII.isDigit(bytes[index]) { index += 1 } }
        }
    }

    private func phoneNumber(from start: Int) -> Range<Int>? {
        let hasBlanks = bytes[start] == UInt8(ascii: "+") || bytes[start] == UInt8(ascii: "(")
        var (end, digits, group, index) = (start, 0, 0, start + (bytes[start] == UInt8(ascii: "+") ? 1 : 0))
        var groups: [Int] = []
        while index < bytes.count {
            if ASCII.isDigit(bytes[index]) {
                (digits, group, end) = (digits + 1, group + 1, index + 1)
            } else if "-.()".utf8.contains(bytes[index]) || hasBlanks && bytes[index] == 0x20 {
                if group > 0 { groups.append(group) }
                group = 0
            } else {
                break
            }
            index += 1
        }
        if group > 0 { groups.append(group) }
        // An offset from UTC has four digits; a date begins with a year.
        guard let first = groups.first, !(hasBlanks && first == 4), !(first == 4 && groups.dropFirst().first == 2)
        else {
            return nil
        }
        return (hasBlanks ? 7...15 : 10...15).contains(digits) ? start..<end : nil
    }
}
