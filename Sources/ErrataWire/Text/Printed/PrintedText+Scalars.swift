import ErrataBytes
import ErrataJSON

extension PrintedText {
    private static let words: [(StaticString, StaticString)] = [
        ("true", "true"), ("false", "false"), ("null", "null"), ("True", "true"), ("False", "false"), ("None", "null"),
        ("nil", "null"), ("undefined", "null"), ("NULL", "null"), ("<nil>", "null"), ("<null>", "null"),
        ("[Object]", "null"), ("[Array]", "null"), ("YES", "true"), ("NO", "false"),
    ]

    /// Writes the text without quotes up to here: as a number or a literal, else as a string.
    @discardableResult
    mutating func writeRaw() -> Bool {
        frame.stage = .rest
        let raw = text.part(frame.value.text..<index).withoutSpace
        // Node's `... 3 more items`.
        guard !raw.isEmpty, frame.hasKey || !raw.has("...") else { return true }
        frame.valueKind = .raw
        if let word = Self.words.first(where: { $0.0.utf8CodeUnitCount == raw.count && raw.has($0.0) })?.1 {
            for position in 0..<word.utf8CodeUnitCount { json.append(word.utf8Start[position]) }
        } else if let number = Self.number(raw) {
            json += number
        } else {
            let isAtom = raw[0] == UInt8(ascii: ":") && raw.count > 1
            json += Self.string(isAtom ? raw.part(1..<raw.count) : raw)
        }
        return true
    }

    /// Returns a number as JSON; nil for any other text. Node prints large integers as `10n`.
    private static func number(_ raw: ByteSlice) -> ByteSlice? {
        guard ASCII.isDigit(raw[0]) || raw[0] == UInt8(ascii: "-"), ASCII.isAlphanumeric(raw[raw.count - 1]) else {
            return nil
        }
        let isBig = raw.count > 1 && raw[raw.count - 1] == UInt8(ascii: "n")
        let digits = isBig ? raw.part(0..<raw.count - 1) : raw
        guard let document = try? JSONDocument(validating: digits), document.root.kind == .number else { return nil }
        return digits
    }

    /// Returns a text as a JSON string; in a name, a blank is an underscore.
    static func string(_ text: ByteSlice, isName: Bool = false) -> [UInt8] {
        var string = [UInt8(ascii: "\"")]
        string.reserveCapacity(text.count + 2)
        for byte in text { append(isName && byte == 0x20 ? UInt8(ascii: "_") : byte, to: &string) }
        string.append(UInt8(ascii: "\""))
        return string
    }

    /// Appends a byte of a text to a JSON string.
    static func append(_ byte: UInt8, to string: inout [UInt8]) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): string += [UInt8(ascii: "\\"), byte]
        case 0x0A: string += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
        case 0..<0x20:
            let digits = [ASCII.hexadecimalDigit(byte >> 4), ASCII.hexadecimalDigit(byte & 15)]
            string += [UInt8(ascii: "\\"), UInt8(ascii: "u"), 0x30, 0x30] + digits
        default: string.append(byte)
        }
    }
}

extension PrintedText {
    /// Reads the text in quotes that is next; false where it does not end.
    mutating func readString() -> Bool {
        json.append(UInt8(ascii: "\""))
        guard readQuoted() else { return false }
        frame.valueKind = .string
        frame.stage = .rest
        return true
    }

    /// Reads the next part of a text that Node broke: `'…' +` and `'…'` on the next line.
    mutating func readContinuation() -> Bool {
        let next = text.afterSpace(from: index + 1)
        guard next < text.count, Self.quote(at: next, in: text) == next else {
            index += 1
            return true
        }
        json.removeLast()
        index = next
        return readQuoted()
    }

    private mutating func readQuoted() -> Bool {
        let quote = text[index]
        index += 1
        while index < text.count, text[index] != quote {
            if text[index] == UInt8(ascii: "\\") {
                readEscape()
            } else {
                Self.append(text[index], to: &json)
                index += 1
            }
        }
        guard index < text.count else { return false }
        json.append(UInt8(ascii: "\""))
        index += 1
        return true
    }

    /// Reads an escape: those that JSON lacks are converted, or stay the characters that they are.
    private mutating func readEscape() {
        guard index + 1 < text.count else {
            index += 1
            return
        }
        let next = text[index + 1]
        switch next {
        case UInt8(ascii: "'"), UInt8(ascii: "`"): json.append(next)
        case 0x0A: break
        case UInt8(ascii: "x") where hasHexadecimal(2): json += [UInt8(ascii: "\\"), UInt8(ascii: "u"), 0x30, 0x30]
        case UInt8(ascii: "u") where hasHexadecimal(4): json += [UInt8(ascii: "\\"), next]
        case _ where "\"\\/bfnrt".utf8.contains(next): json += [UInt8(ascii: "\\"), next]
        default:
            Self.append(UInt8(ascii: "\\"), to: &json)
            Self.append(next, to: &json)
        }
        index += 2
    }

    /// Whether this many hexadecimal digits follow the letter of an escape.
    private func hasHexadecimal(_ count: Int) -> Bool {
        let start = index + 2
        return start + count <= text.count
            && (start..<start + count).allSatisfy { ASCII.hexadecimalValue(of: text[$0]) != nil }
    }
}

extension ByteSlice {
    /// The bytes without leading and trailing blanks and ends of lines.
    fileprivate var withoutSpace: ByteSlice {
        var (start, end) = (0, count)
        while start < end, ASCII.isWhitespace(self[start]) { start += 1 }
        while end > start, ASCII.isWhitespace(self[end - 1]) { end -= 1 }
        return part(start..<end)
    }
}
