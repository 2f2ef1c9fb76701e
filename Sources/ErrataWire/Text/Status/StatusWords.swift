import ErrataBytes

/// Recognizes a status by the words beside it: its name, or a word before it that says what the number is.
enum StatusWords {
    /// Whether words tell that a number is the status of a response, and not the one that was expected.
    static func tell(_ number: StatusNumber) -> Bool {
        if ReasonPhrase.isBeside(number) { return !isDenied(number) }
        let lead = StatusLead(number)
        guard let weight = lead.weight(of: number) ?? selfEvident(number) ?? clause(before: lead) else { return false }
        return isEnough(weight, number) && !isDenied(number) && !isInURL(number)
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
        let tail = StatusTail(number)
        if line.has(", message", at: number.end) { return number.isKnown ? .certain : nil }
        if line.has("] during [", at: number.end) { return .likely }
        let isFirst = number.start == 0 || isQuote(line[number.start - 1]) || line.has("\u{FEFF}", at: number.start - 3)
        if isFirst, number.isKnown, tail == .body, opensBody(number) { return .certain }
        if isFirst, line.has(": ", at: number.end), number.end + 2 < line.count {
            return ASCII.isUppercase(line[number.end + 2]) ? .likely : nil
        }
        return tail == .joined && isOwnWord(number) ? .likely : nil
    }

    /// Whether `error`, `response`, `status` or `HTTP` follows: `a 503 error`, and not `503 error lines`.
    private static func isOwnWord(_ number: StatusNumber) -> Bool {
        let line = number.line
        let start = line.afterSpace(from: number.end)
        let words: [StaticString] = ["error", "response", "status", "http"]
        guard let word = words.first(where: { line.hasLetters($0, at: start) }) else { return false }
        let end = start + word.utf8CodeUnitCount
        guard end < line.count else { return true }
        if word.utf8CodeUnitCount == 4 { return line[end] == 0x20 }
        guard !ASCII.isWordCharacter(line[end]) else { return false }
        return StatusTail(after: end, in: line).isOpen
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
        guard lead.signs.contains(.colon), !lead.signs.contains(.equals) else { return nil }
        let line = lead.line
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

// What a number beside such a word can be nonetheless.
extension StatusWords {
    private static let denials: [StaticString] = [
        "expected", "expect", "expects", "expecting", "want", "wanted", "wants", "instead", "exit", "exited", "smtp",
        "ftp", "sip", "sql",
    ]

    /// Whether the words right before a number say that it was expected, or is no status of HTTP.
    private static func isDenied(_ number: StatusNumber) -> Bool {
        let line = number.line
        if line.isEnhancedCode(at: number.end) { return true }
        var end = number.start
        for _ in 0..<5 {
            while end > 0, isBetweenWords(line[end - 1]) { end -= 1 }
            var start = end
            while start > 0, ASCII.isLetter(line[start - 1]) { start -= 1 }
            guard start < end else { return false }
            if denials.contains(where: { $0.utf8CodeUnitCount == end - start && line.hasWord($0, endingAt: end) }) {
                return true
            }
            end = start
        }
        return false
    }

    private static func isBetweenWords(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20, 0x09, UInt8(ascii: ":"), UInt8(ascii: "="), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"),
            UInt8(ascii: "_"), UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "\\"):
            true
        default: false
        }
    }

    /// The number of bytes in which a URL is looked for; a longer word is one.
    private static let longestWord = 512

    /// Whether a number is a value in the query or path of a URL.
    private static func isInURL(_ number: StatusNumber) -> Bool {
        let line = number.line
        guard number.start > 0, line[number.start - 1] == UInt8(ascii: "=") else { return false }
        var index = number.start - 1
        while index > 0, !endsURL(line[index - 1]) {
            index -= 1
            if line[index] == UInt8(ascii: "?"), index > 0, !endsURL(line[index - 1]) { return true }
            if line.has("://", at: index) || number.start - index > longestWord { return true }
        }
        return line[index] == UInt8(ascii: "/")
    }

    private static func endsURL(_ byte: UInt8) -> Bool {
        switch byte {
        case 0...0x20, UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "<"), UInt8(ascii: "("),
            UInt8(ascii: "["), UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: "\\"), UInt8(ascii: "|"):
            true
        default: false
        }
    }

    private static let subjects: [StaticString] = [
        "http", "://", "url", "status", "response", "request", "server", "upstream", "endpoint", "gateway", "backend",
        "expected", "webhook", " api",
    ]

    /// Whether a line speaks of a call.
    private static func speaksOfHTTP(_ line: ByteSlice) -> Bool {
        line.indices.contains { index in subjects.contains { line.hasLetters($0, at: index) } }
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

extension ByteSlice {
    /// Whether an enhanced code of mail (RFC 3463) follows at an offset: `550 5.1.1`.
    fileprivate func isEnhancedCode(at start: Int) -> Bool {
        guard start + 6 <= count, self[start] == 0x20 || self[start] == UInt8(ascii: "-") else { return false }
        return ASCII.isDigit(self[start + 1]) && self[start + 2] == UInt8(ascii: ".") && ASCII.isDigit(self[start + 3])
            && self[start + 4] == UInt8(ascii: ".")
    }
}
