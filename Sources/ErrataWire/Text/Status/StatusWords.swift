import ErrataBytes

/// Recognizes a status by the words beside it: its name, or a word before it that says what the number is.
enum StatusWords {
    /// Whether words tell that a number is the status of a response, and not the one that was expected.
    static func tell(_ number: StatusNumber) -> Bool {
        if ReasonPhrase.isBeside(number) { return !StatusDenial.isExpected(number) }
        let lead = StatusLead(number)
        let weight = lead.weight
        let isTold = weight.map { isEnough($0, number) } ?? false
        let isEvident = isTold || (selfEvident(number) ?? clause(before: lead)).map { isEnough($0, number) } ?? false
        return isEvident && !StatusDenial.holds(number)
    }

    /// How surely a word says that a number is a status.
    enum Weight {
        /// The word says so, whatever follows.
        case certain
        /// The word is one for errors or responses: the number must be that of an error.
        case likely
        /// The word is a verb: the line must speak of HTTP.
        case possible
    }

    private static func isEnough(_ weight: Weight, _ number: StatusNumber) -> Bool {
        switch weight {
        case .certain: true
        case .likely: number.value >= 400 && number.isKnown
        case .possible: number.value >= 400 && number.isKnown && speaksOfHTTP(number.line)
        }
    }

    /// Returns the weight of a number at the start of a line or of a quoted text, or before its own word.
    private static func selfEvident(_ number: StatusNumber) -> Weight? {
        let line = number.line
        if line.has(", message", at: number.end) { return number.isKnown ? .certain : nil }
        if line.has("] during [", at: number.end) || isOwnWord(number) { return .likely }
        guard number.start == 0 || isQuote(line[number.start - 1]) else { return nil }
        if line.has(": ", at: number.end), number.end + 2 < line.count {
            return ASCII.isUppercase(line[number.end + 2]) ? .likely : nil
        }
        return number.isKnown && opensBody(number) && StatusTail(number) == .body ? .certain : nil
    }

    /// Whether a URL ends at an offset.
    private static func isURL(endingAt end: Int, _ line: ByteSlice) -> Bool {
        var start = end
        while start > 0, end - start < 2048, !ASCII.isWhitespace(line[start - 1]) { start -= 1 }
        return (start..<end).contains { line.has("://", at: $0) }
    }

    private static let ownWords = WordList(["error", "response", "status", "http"])

    /// Whether `error`, `response`, `status` or `HTTP` follows: `a 503 error`, and not `503 error lines`.
    private static func isOwnWord(_ number: StatusNumber) -> Bool {
        let line = number.line
        guard number.end < line.count, ASCII.isBlank(line[number.end]) else { return false }
        let start = number.end + 1
        guard let length = ownWords.text(at: start, in: line) else { return false }
        let end = start + length
        guard end < line.count, !ASCII.isWordCharacter(line[end]) else { return end == line.count }
        return length == 4 ? line[end] == 0x20 : StatusTail(after: end, in: line).isOpen
    }

    private static func opensBody(_ number: StatusNumber) -> Bool {
        let start = number.line.afterSpace(from: number.end)
        guard start + 1 < number.line.count else { return false }
        let next = number.line[start + 1]
        return isQuote(next) || next == UInt8(ascii: "\\") || next == UInt8(ascii: "!") || ASCII.isLetter(next)
    }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

    /// Returns the weight of a number behind a colon whose clause speaks of a status: `status code was unacceptable: 429`.
    private static func clause(before lead: StatusLead) -> Weight? {
        guard lead.signs.contains(.colon), !lead.signs.contains(.equals), !lead.isKey else { return nil }
        let line = lead.line
        if isURL(endingAt: lead.end, line), StatusTail(lead.number).isTold { return .likely }
        var index = lead.end
        while index > max(0, lead.end - 80) {
            index -= 1
            switch line[index] {
            case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "{"), UInt8(ascii: "\""), 0x0A: return nil
            case UInt8(ascii: "."), UInt8(ascii: "!"): if index + 1 < line.count, line[index + 1] == 0x20 { return nil }
            case UInt8(ascii: "s"), UInt8(ascii: "S"):
                if line.hasLetters("status code", at: index) || line.hasLetters("status from", at: index) {
                    return .likely
                }
            default: break
            }
        }
        return nil
    }
}

extension StatusWords {
    private static let subjects = WordList([
        "http", "://", "url", "status", "response", "request", "server", "upstream", "endpoint", "gateway", "backend",
        "expected", "webhook", " api",
    ])

    /// Whether a line speaks of a call.
    private static func speaksOfHTTP(_ line: ByteSlice) -> Bool {
        line.indices.contains { subjects.text(at: $0, in: line) != nil }
    }

    /// Whether HTTP and its version end before an offset, or its name alone: `HTTP/1.1`, `HTTP`.
    static func isHTTP(before end: Int, _ line: ByteSlice) -> Bool {
        isVersion(before: end, line) || line.hasPart("http", endingAt: end) != nil
    }

    static func isVersion(before end: Int, _ line: ByteSlice) -> Bool {
        var start = end
        while start > 0, ASCII.isDigit(line[start - 1]) || line[start - 1] == UInt8(ascii: ".") { start -= 1 }
        return start < end && end - start < 4 && line.hasWord("http/", endingAt: start)
    }
}
