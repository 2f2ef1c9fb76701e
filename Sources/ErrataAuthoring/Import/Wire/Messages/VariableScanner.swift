import ErrataBytes

/// Finds the variable parts of a message: numbers, ids, quoted texts, addresses, dates. Words are never among them.
///
/// The time is linear in the length of the message, of which no more than a maximum is read.
struct VariableScanner {
    /// The maximum length of a message, in bytes, of which all is read.
    private static let maximumLength = 500
    /// The length, in bytes, at which a longer message is cut.
    private static let cutLength = 400
    /// The maximum number of variable parts that are told apart.
    private static let maximumCount = 16

    private let bytes: [UInt8]
    private let end: Int
    private(set) var parts: [VariablePart] = []

    /// Scans a message in UTF-8.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        end = bytes.count <= Self.maximumLength ? bytes.count : Self.cutLength
        scan()
    }

    private mutating func scan() {
        var index = 0
        while index < end, parts.count < Self.maximumCount, !Self.isControl(bytes[index]) {
            if let quote = ClosingQuote(opening: index, bytes), let close = quote.index(in: bytes) {
                add(.text, quote.start..<close, isPersonal: true)
                index = close + quote.length
            } else if let phone = phoneNumber(at: index) {
                add(.phone, phone, isPersonal: true)
                index = phone.upperBound
            } else {
                let word = self.word(at: index)
                classify(word)
                index = word.isEmpty ? self.index(after: index) : word.upperBound
            }
        }
        if index < bytes.count { add(.details, index..<bytes.count, isPersonal: true) }
    }

    private mutating func classify(_ word: Range<Int>) {
        let words = WordClassifier(bytes, word)
        for part in words.parts { add(part.kind, part.range, isPersonal: part.isPersonal) }
    }

    /// Adds a part; parts without a text between them are one.
    private mutating func add(_ kind: VariablePart.Kind, _ range: Range<Int>, isPersonal: Bool) {
        if let last = parts.last, last.range.upperBound == range.lowerBound {
            parts[parts.count - 1].kind = kind == .details ? .details : last.kind.merged(with: kind)
            parts[parts.count - 1].range = last.range.lowerBound..<range.upperBound
            parts[parts.count - 1].isPersonal = true
        } else {
            parts.append(VariablePart(kind: kind, range: range, isPersonal: isPersonal))
        }
    }

    private static func isControl(_ byte: UInt8) -> Bool { byte < 0x20 || byte == 0x7F }
}

// Where words end.
extension VariableScanner {
    /// Returns the range of a word without the punctuation at its end; empty at a blank or a sign.
    private func word(at start: Int) -> Range<Int> {
        var index = start
        while index < bytes.count, !isSeparator(at: index) { index += 1 }
        while index > start, ".:!?=-&/".utf8.contains(bytes[index - 1]) { index -= 1 }
        return start..<index
    }

    private func isSeparator(at index: Int) -> Bool {
        let byte = bytes[index]
        switch byte {
        case ...0x20, 0x7F: return true
        case UInt8(ascii: ","), UInt8(ascii: "'"):
            // A comma can be in a number, and an apostrophe in a word.
            guard index > 0, index + 1 < bytes.count else { return true }
            let isInside = byte == UInt8(ascii: ",") ? ASCII.isDigit : ASCII.isLetter
            return !(isInside(bytes[index - 1]) && isInside(bytes[index + 1]))
        default: return "\"`()[]{}<>;|".utf8.contains(byte) || ClosingQuote(opening: index, bytes) != nil
        }
    }

    /// Returns the offset of the next character.
    private func index(after start: Int) -> Int {
        var index = start + 1
        while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        return index
    }

    /// Returns the range of a phone number with its country code, whose groups blanks can part.
    private func phoneNumber(at start: Int) -> Range<Int>? {
        guard bytes[start] == UInt8(ascii: "+"), start == 0 || !ASCII.isAlphanumeric(bytes[start - 1]) else {
            return nil
        }
        var (index, end, digits) = (start + 1, start, 0)
        while index < bytes.count, ASCII.isDigit(bytes[index]) || " -.()".utf8.contains(bytes[index]), digits < 16 {
            if ASCII.isDigit(bytes[index]) { (digits, end) = (digits + 1, index + 1) }
            index += 1
        }
        return digits >= 7 ? start..<end : nil
    }
}
