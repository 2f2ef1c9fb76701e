import ErrataBytes

/// Converts a value as programs print it to JSON: Python's `{'success': False}`, Node's `{ error: Foo { code: 1007 } }`,
/// Ruby's `{:error=>nil}`, Go's `{Status:429 Header:map[Date:[…]]}`, Rust's, Swift's, Elixir's, Java's, PHP's and others.
///
/// The notations share their structure: containers in brackets, keys before `:`, `=` or `=>`, and separators. Their
/// scalars do not matter: what is no number, literal or quoted text becomes a string of its characters. So a class name
/// or a function within an object leaves the rest of its structure as it is.
struct PrintedText {
    /// The value as JSON.
    var json: [UInt8] = []
    /// The length of the value as printed.
    var length: Int { index }

    let text: ByteSlice
    var index = 0
    /// The open containers, innermost last.
    var frames: [PrintedFrame] = []

    /// The maximum length of a value in bytes.
    private static let longest = 1 << 20
    /// The maximum number of open containers.
    static let greatestDepth = 128

    /// Converts the object, list or map that a text begins with; nil where it does not end.
    init?(_ text: ByteSlice) {
        self.text = text.part(0..<min(text.count, Self.longest))
        let isMap = text.has("map[")
        index = isMap ? 3 : 0
        guard open(isMap ? .map : text.first == UInt8(ascii: "{") ? .brace : .bracket, from: 0) else { return nil }
        while !frames.isEmpty {
            guard step() else { return nil }
        }
    }

    /// Whether a text begins with an object in another notation than JSON, judged by its first key.
    static func begins(_ text: ByteSlice) -> Bool {
        let next = text.afterSpace(from: 1)
        guard next < text.count else { return false }
        let quote = quote(at: next, in: text)
        guard let quote else { return PrintedKey(at: next, in: text) != nil || isSymbol(at: next, in: text) }
        guard text[quote] == UInt8(ascii: "\""), quote == next else { return true }
        guard let end = text.firstIndex(of: text[quote], from: quote + 1) else { return false }
        return text[PrintedKey.separator(after: end + 1, in: text)?.lowerBound ?? end] == UInt8(ascii: "=")
    }

    /// Whether an atom begins here, as in Elixir's `{:error, 429}`.
    private static func isSymbol(at start: Int, in text: ByteSlice) -> Bool {
        text[start] == UInt8(ascii: ":") && start + 1 < text.count && ASCII.isLetter(text[start + 1])
    }

    /// Returns the offset of the quote with which a quoted text begins, after a prefix such as that of `b'…'`.
    static func quote(at start: Int, in text: ByteSlice) -> Int? {
        for index in start..<min(start + 3, text.count) {
            switch text[index] {
            case UInt8(ascii: "'"), UInt8(ascii: "\""): return index
            case UInt8(ascii: "`"): return index == start ? index : nil
            case UInt8(ascii: "b"), UInt8(ascii: "r"), UInt8(ascii: "u"), UInt8(ascii: "B"), UInt8(ascii: "@"): continue
            default: return nil
            }
        }
        return nil
    }
}

extension PrintedText {
    /// The innermost open container.
    var frame: PrintedFrame {
        get { frames[frames.count - 1] }
        _modify { yield &frames[frames.count - 1] }
    }

    /// Reads the next part of the innermost container; false where the text cannot be converted.
    private mutating func step() -> Bool {
        index = text.afterSpace(from: index)
        guard index < text.count else { return false }
        switch text[index] {
        case let byte where isEnd(byte): close()
        case UInt8(ascii: "}"): return false
        case UInt8(ascii: ","), UInt8(ascii: ";"):
            endElement()
            index += 1
        default:
            switch frame.stage {
            case .key: beginElement()
            case .value: return readValue()
            case .rest: return readRest()
            }
        }
        return true
    }

    /// Whether a byte ends the innermost container.
    func isEnd(_ byte: UInt8) -> Bool {
        switch frame.kind {
        case .brace: byte == UInt8(ascii: "}")
        case .bracket, .map: byte == UInt8(ascii: "]")
        case .tuple, .call: byte == UInt8(ascii: ")")
        }
    }
}
