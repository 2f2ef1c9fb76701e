import ErrataBytes

/// What a number beside a word for a status can be nonetheless: one that was expected, the status of a process, the reply
/// code of another protocol, a value in a URL.
enum StatusDenial {
    static func holds(_ number: StatusNumber) -> Bool {
        isExpected(number) || isInURL(number)
    }

    private static let words = WordList([
        "expected", "expect", "expects", "expecting", "want", "wanted", "wants", "instead", "exit", "exited", "smtp",
        "ftp", "sip", "sql", "if", "when", "unless",
    ])

    private static let retries = WordList(["retry", "retries", "retried"])

    /// Whether the words right before a number say that it was expected, or is no status of HTTP.
    static func isExpected(_ number: StatusNumber) -> Bool {
        let line = number.line
        if line.isEnhancedCode(at: number.end) { return true }
        var (end, isCondition) = (number.start, false)
        for _ in 0..<5 {
            while end > 0, isBetweenWords(line[end - 1]) { end -= 1 }
            var start = end
            while start > 0, ASCII.isLetter(line[start - 1]) { start -= 1 }
            guard start < end else { return false }
            if words.has(start..<end, in: line) { return true }
            // `retry on status 503` is a rule, and no event.
            if isCondition, retries.has(start..<end, in: line) { return true }
            isCondition = line.hasLetters("on", at: start) && end - start == 2
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
}

extension ByteSlice {
    /// Whether an enhanced code of mail (RFC 3463) follows at an offset: `550 5.1.1`.
    fileprivate func isEnhancedCode(at start: Int) -> Bool {
        guard start + 6 <= count, self[start] == 0x20 || self[start] == UInt8(ascii: "-") else { return false }
        return ASCII.isDigit(self[start + 1]) && self[start + 2] == UInt8(ascii: ".") && ASCII.isDigit(self[start + 3])
            && self[start + 4] == UInt8(ascii: ".")
    }
}
