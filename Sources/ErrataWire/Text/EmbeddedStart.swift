import ErrataBytes

/// The beginning of an object in a text.
struct EmbeddedStart {
    /// The offset of its bracket, or of the name `map` before it.
    let offset: Int
    /// Whether it begins as JSON does.
    let isJSON: Bool
    /// How its quotes are written, where that is not as they are.
    let quoting: QuotedText?

    /// Finds the next beginning from an offset on; nil where there is none.
    init?(in text: ByteSlice, from start: Int) {
        var index = start
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "{"), let found = Self(brace: index, in: text) {
                self = found
                return
            }
            if byte == UInt8(ascii: "["), let offset = Self.list(at: index, in: text) {
                (self.offset, isJSON, quoting) = (offset, false, nil)
                return
            }
            index += 1
        }
        return nil
    }

    private init?(brace offset: Int, in text: ByteSlice) {
        let next = text.afterSpace(from: offset + 1)
        quoting = QuotedText(at: next, in: text)
        isJSON = quoting == nil && text.has("\"", at: next)
        self.offset = offset
        let isPrinted = PrintedText.begins(text.part(offset..<text.count))
        guard quoting != nil || isJSON || isPrinted else { return nil }
    }

    /// Returns where Swift's dictionary `["code": 1]` or Go's `map[code:1]` begins, whose bracket is at an offset.
    static func list(at bracket: Int, in text: ByteSlice) -> Int? {
        if text.has("map", at: bracket - 3) {
            return PrintedKey(at: bracket + 1, in: text, isWord: true) == nil ? nil : bracket - 3
        }
        guard text.has("\"", at: bracket + 1) else { return nil }
        let limit = min(text.count, bracket + 100)
        guard let quote = text.firstIndex(of: UInt8(ascii: "\""), from: bracket + 2, to: limit) else { return nil }
        return text.has(": ", at: quote + 1) ? bracket : nil
    }
}

/// The ways in which the quotes of an object are written where it stands in a text of another format.
enum QuotedText {
    /// `\"`, as in a string of JSON or of a program.
    case backslashes
    /// `""`, as in a field of CSV.
    case doubled
    /// `&quot;`, as in HTML.
    case entities

    /// Recognizes a quote at an offset.
    init?(at start: Int, in text: ByteSlice) {
        if text.has("\\\"", at: start) {
            self = .backslashes
        } else if text.has("\"\"", at: start), start + 2 < text.count, ASCII.isWordCharacter(text[start + 2]) {
            self = .doubled
        } else if text.has("&", at: start),
            Self.references.contains(where: { text.has($0.name, at: start) && $0.isQuote })
        {
            self = .entities
        } else {
            return nil
        }
    }

    private static let references: [(name: StaticString, byte: UInt8, isQuote: Bool)] = [
        ("&quot;", 0x22, true), ("&#34;", 0x22, true), ("&#x22;", 0x22, true), ("&#39;", 0x27, true),
        ("&apos;", 0x27, true), ("&#x27;", 0x27, true), ("&amp;", 0x26, false), ("&lt;", 0x3C, false),
        ("&gt;", 0x3E, false),
    ]

    /// Returns the content of a text up to the quote that closes it, and its length as written.
    func unescaped(_ text: ByteSlice) -> (bytes: [UInt8], length: Int) {
        var bytes: [UInt8] = []
        var index = 0
        while index < text.count, let part = part(at: index, of: text) {
            bytes.append(part.byte)
            index += part.length
        }
        return (bytes, index)
    }

    /// Returns the next byte and its length as written; nil at the closing quote.
    private func part(at index: Int, of text: ByteSlice) -> (byte: UInt8, length: Int)? {
        let byte = text[index]
        switch (self, byte) {
        case (.backslashes, UInt8(ascii: "\"")): return nil
        // Only escaped quotes and backslashes are unescaped; all other escapes are the text's own.
        case (.backslashes, UInt8(ascii: "\\")) where text.has("\\\"", at: index) || text.has("\\\\", at: index):
            return (text[index + 1], 2)
        case (.doubled, UInt8(ascii: "\"")): return text.has("\"\"", at: index) ? (byte, 2) : nil
        case (.entities, UInt8(ascii: "&")):
            let entity = Self.references.first { text.has($0.name, at: index) }
            return entity.map { ($0.byte, $0.name.utf8CodeUnitCount) } ?? (byte, 1)
        default: return (byte, 1)
        }
    }
}
