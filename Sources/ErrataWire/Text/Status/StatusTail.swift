import ErrataBytes

/// What follows a number in a line, as far as it tells a status from a count.
enum StatusTail {
    /// The line, a quoted text or a sentence ends.
    case end
    /// A bracket is closed.
    case closed
    /// A colon or a comma, and a blank.
    case sign
    /// A body: `{`, `<`, or one of them behind a hyphen.
    case body
    /// A hyphen, and text.
    case dash
    /// A path, a bracket or another sign.
    case other
    /// A word that begins with a capital letter.
    case capital
    /// A word that goes on with the sentence: `503 from upstream`.
    case joined
    /// The word for what was counted or measured: `503 bytes`.
    case counted

    init(_ number: StatusNumber) {
        self.init(after: number.end, in: number.line)
    }

    init(after end: Int, in line: ByteSlice) {
        guard end < line.count else {
            self = .end
            return
        }
        switch line[end] {
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: ";"), 0x1B, 0x0D, 0x0A: self = .end
        case UInt8(ascii: "\\") where !line.has("\\t", at: end): self = .end
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ">"): self = .closed
        case UInt8(ascii: "."): self = Self.isBlank(end + 1, line) ? .end : .other
        case UInt8(ascii: ":"), UInt8(ascii: ","):
            self = Self.isBlank(end + 1, line) ? .sign : Self.behind(end + 1, line)
        case 0x20, 0x09, UInt8(ascii: "\\"): self = Self.behind(Self.afterBlanks(end, line), line)
        default: self = .other
        }
    }

    /// Whether nothing goes on with the number, or only what was answered.
    var isTold: Bool { self == .end || self == .dash || self == .sign || self == .body }

    /// Whether the number is not that of things or of units.
    var isOpen: Bool { self != .counted }

    private static func behind(_ start: Int, _ line: ByteSlice) -> StatusTail {
        guard start < line.count else { return .end }
        switch line[start] {
        case UInt8(ascii: "{"), UInt8(ascii: "<"): return .body
        case UInt8(ascii: "-"):
            guard isBlank(start + 1, line), case let next = afterBlanks(start + 1, line), next < line.count else {
                return .other
            }
            return line[next] == UInt8(ascii: "{") || line[next] == UInt8(ascii: "<") ? .body : .dash
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "\\"), 0x1B: return .end
        case let byte where ASCII.isUppercase(byte): return .capital
        case let byte where ASCII.isLowercase(byte): return isJoint(start, line) ? .joined : .counted
        // The micro sign of a unit.
        case 0xC2, 0xCE, UInt8(ascii: "%"): return .counted
        default: return .other
        }
    }

    private static func isBlank(_ index: Int, _ line: ByteSlice) -> Bool {
        index >= line.count || ASCII.isWhitespace(line[index]) || line[index] == UInt8(ascii: "\\")
            || line[index] == UInt8(ascii: "\"")
    }

    private static func afterBlanks(_ start: Int, _ line: ByteSlice) -> Int {
        var index = start
        while index < line.count {
            if line.has("\\t", at: index) {
                index += 2
            } else if ASCII.isWhitespace(line[index]) {
                index += 1
            } else {
                return index
            }
        }
        return index
    }

    private static let joints = WordList([
        "for", "from", "on", "in", "when", "while", "at", "after", "with", "to", "and", "but", "is", "was", "during",
        "calling", "by", "via", "because", "due", "returned", "received", "as", "if", "or", "instead", "null", "b'",
        "error", "response", "status", "http", "https", "url", "message", "code",
    ])

    /// Whether the word at an offset is none that is counted; `in 12ms` and `to 600` are a measure's.
    private static func isJoint(_ start: Int, _ line: ByteSlice) -> Bool {
        let end = line[start...].firstIndex { !ASCII.isLetter($0) } ?? line.count
        return joints.has(start..<end, in: line)
            || end < line.count && (line[end] == UInt8(ascii: "=") || line[end] == UInt8(ascii: "@"))
    }
}
