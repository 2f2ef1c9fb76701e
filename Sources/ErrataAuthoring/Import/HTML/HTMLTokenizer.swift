import ErrataBytes

/// Splits HTML into tags and texts in one pass, as forgiving as a browser: whatever the bytes are, it ends.
struct HTMLTokenizer {
    let bytes: [UInt8]
    /// The index of the next byte.
    private(set) var index = 0
    /// The end tags that do not occur in the rest.
    private var absent: Set<String> = []
    private var lineStart = 0
    private var line: Int

    enum Token {
        /// Text with its character references.
        case text(Range<Int>)
        /// A start tag: the element in lower case, and its attributes.
        case start(String, Range<Int>)
        case end(String)
    }

    init(_ bytes: [UInt8], firstLine: Int) {
        self.bytes = bytes
        line = firstLine
    }

    /// The number of the line at an index that is not before that of the call before.
    mutating func line(at index: Int) -> Int {
        while lineStart < index {
            if bytes[lineStart] == 0x0A { line += 1 }
            lineStart += 1
        }
        return line
    }

    /// Returns the next token; nil at the end. Comments, declarations and instructions are left out.
    mutating func next() -> Token? {
        while index < bytes.count {
            guard bytes[index] == UInt8(ascii: "<") else { return text(from: index) }
            switch index + 1 < bytes.count ? bytes[index + 1] : 0x20 {
            case UInt8(ascii: "!"): skipDeclaration()
            case UInt8(ascii: "?"): index = end(of: UInt8(ascii: ">"), from: index)
            case UInt8(ascii: "/"):
                let name = name(at: index + 2)
                if name.isEmpty { return text(from: index) }
                index = end(of: UInt8(ascii: ">"), from: index + 2 + name.count)
                return .end(lowercased(name))
            case let letter where ASCII.isLetter(letter): return startTag()
            default: return text(from: index)
            }
        }
        return nil
    }

    /// Skips to the end tag of an element whose content is no text; returns the range of the content, or nil where
    /// there is no such tag.
    mutating func skipContent(of element: String) -> Range<Int>? {
        guard !absent.contains(element) else { return nil }
        let closing = Array("</\(element)".utf8)
        var start = index
        while let found = find(UInt8(ascii: "<"), from: start) {
            let near = bytes[found..<min(bytes.count, found + closing.count)]
            if Bytes.equalIgnoringCase(near, closing) {
                defer { index = found }
                return index..<found
            }
            start = found + 1
        }
        absent.insert(element)
        return nil
    }

    /// Skips the rest of the document.
    mutating func skipAll() { index = bytes.count }

    private mutating func text(from start: Int) -> Token {
        index = find(UInt8(ascii: "<"), from: start + 1) ?? bytes.count
        return .text(start..<index)
    }

    private mutating func startTag() -> Token {
        let name = name(at: index + 1)
        let start = index + 1 + name.count
        index = endOfTag(from: start)
        return .start(lowercased(name), start..<max(start, index - 1))
    }

    /// The index behind the tag whose attributes begin at an index: a `>` in quotes does not end it.
    private func endOfTag(from start: Int) -> Int {
        var quote: UInt8?
        var previous = UInt8(ascii: " ")
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if byte == UInt8(ascii: ">") {
                return index + 1
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'"), previous == UInt8(ascii: "=") {
                quote = byte
            }
            if !ASCII.isWhitespace(byte) { previous = byte }
            index += 1
        }
        return index
    }

    private mutating func skipDeclaration() {
        let isComment = bytes[index...].starts(with: "<!--".utf8)
        index = isComment ? endOfComment(from: index + 4) : end(of: UInt8(ascii: ">"), from: index)
    }

    private func endOfComment(from start: Int) -> Int {
        var start = start
        while let found = find(UInt8(ascii: ">"), from: start) {
            if bytes[found - 1] == 0x2D, bytes[found - 2] == 0x2D { return found + 1 }
            start = found + 1
        }
        return bytes.count
    }

    private func end(of byte: UInt8, from start: Int) -> Int { find(byte, from: start).map { $0 + 1 } ?? bytes.count }

    private func find(_ byte: UInt8, from start: Int) -> Int? {
        guard start < bytes.count else { return nil }
        return bytes.withUnsafeBytes { Bytes.find(byte, in: $0, from: start) }
    }

    private func name(at start: Int) -> ArraySlice<UInt8> {
        guard start < bytes.count, ASCII.isLetter(bytes[start]) else { return [] }
        return bytes[start...].prefix(64).prefix { ASCII.isAlphanumeric($0) || $0 == UInt8(ascii: "-") }
    }

    private func lowercased(_ name: ArraySlice<UInt8>) -> String {
        String(decoding: name.map(ASCII.lowercased), as: UTF8.self)
    }
}
