import ErrataBytes

/// Recognizes a number behind a request: `"GET /x HTTP/1.1" 503`, `GET /x 503`, `GET /x: (9.7µs) 503`.
enum RequestPlace {
    /// The maximum length of a request in bytes.
    private static let longest = 8192

    static func isBehind(_ number: StatusNumber) -> Bool {
        let line = number.line
        var end = line.beforeBlanks(number.start)
        if end < number.start, line.isQuote(before: end) { return isQuotedRequest(endingAt: end - 1, line) }
        guard StatusTail(number).isOpen else { return false }
        end = beforeSigns(end, line)
        if line.hasSuffix(")", endingAt: end) { end = beforeDuration(end, line) }
        for _ in 0..<3 {
            guard let length = verbs.word(endingAt: end, in: line) else { break }
            end = beforeSigns(end - length, line)
        }
        return isRequest(endingAt: end, line)
    }

    private static let verbs = WordList([
        "responded", "returned", "failed", "with", "got", "status", "code", "error", "received",
    ])

    /// Returns the offset before the signs between a target and its status.
    private static func beforeSigns(_ end: Int, _ line: ByteSlice) -> Int {
        var end = end
        while end > 0 {
            switch line[end - 1] {
            case 0x20, 0x09, UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: ">"), UInt8(ascii: "="),
                UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","):
                end -= 1
            default:
                guard line.hasSuffix("→", endingAt: end) else { return end }
                end -= 3
            }
        }
        return end
    }

    /// Returns the offset before a duration in brackets that ends at an offset.
    private static func beforeDuration(_ end: Int, _ line: ByteSlice) -> Int {
        guard Duration.ends(at: end - 1, in: line) else { return end }
        var start = end - 1
        while start > 0, line[start] != UInt8(ascii: "(") { start -= 1 }
        return beforeSigns(start, line)
    }

    /// Whether a method and its target end at an offset.
    private static func isRequest(endingAt end: Int, _ line: ByteSlice) -> Bool {
        var (start, end) = (startOfWord(endingAt: end, line), end)
        // The version of the protocol, which ends a request line, is not the target.
        if line.hasLetters("http/", at: start) {
            end = line.beforeBlanks(start)
            start = startOfWord(endingAt: end, line)
        }
        guard start > 0, start < end else { return false }
        let target = line[start..<end].firstIndex { $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\") } ?? end
        guard target < end, RequestMethod.isTarget(target, line) else { return false }
        return RequestMethod.ends(at: line.beforeBlanks(start), in: line)
    }

    private static func startOfWord(endingAt end: Int, _ line: ByteSlice) -> Int {
        var start = end
        while start > 0, end - start < longest, line[start - 1] != 0x20, line[start - 1] != 0x09 { start -= 1 }
        return start
    }

    /// Whether a quoted request ends before its closing quote: a method and a target, or nginx's `-` for none.
    private static func isQuotedRequest(endingAt quote: Int, _ line: ByteSlice) -> Bool {
        var start = quote
        while start > 0, quote - start < longest, line[start - 1] != UInt8(ascii: "\"") { start -= 1 }
        let end = line.hasSuffix("\\", endingAt: quote) ? quote - 1 : quote
        guard start > 0, start < end else { return false }
        return RequestMethod.begins(at: start, in: line) || isNoRequest(line.part(start..<end), start, line)
    }

    /// Whether a quoted text behind the time is what a server logs of a request that is none: `-`, or escaped bytes.
    private static func isNoRequest(_ text: ByteSlice, _ start: Int, _ line: ByteSlice) -> Bool {
        let isTimed = line.hasSuffix("] \"", endingAt: start) || line.hasSuffix("] \\\"", endingAt: start)
        return isTimed && (text.has("\\") || text.elementsEqual("-".utf8))
    }
}

extension ByteSlice {
    /// Whether a quote, escaped or not, ends at an offset.
    fileprivate func isQuote(before end: Int) -> Bool { end > 0 && self[end - 1] == UInt8(ascii: "\"") }
}

/// The methods of requests, as logs print them.
enum RequestMethod {
    private static let all = WordList([
        "get", "post", "put", "patch", "delete", "head", "options", "connect", "trace", "propfind", "purge", "report",
    ])

    /// Whether a method and a target begin at an offset: `GET /x`, `[GET] "/x`, `GET     | /x`.
    static func begins(at start: Int, in line: ByteSlice) -> Bool {
        guard start < line.count, ASCII.isUppercase(line[start]) else { return false }
        guard start == 0 || !ASCII.isWordCharacter(line[start - 1]) else { return false }
        guard let length = all.text(at: start, in: line), ASCII.isUppercase(line[start + 1]) else { return false }
        var index = start + length
        let end = index
        while index < line.count, isBetween(line[index]) { index += 1 }
        return index > end && isTarget(index, line)
    }

    /// Whether a method ends at an offset; ASCII case does not count.
    static func ends(at end: Int, in line: ByteSlice) -> Bool {
        let end = line.hasSuffix("]", endingAt: end) || line.hasSuffix(":", endingAt: end) ? end - 1 : end
        return all.word(endingAt: end, in: line) != nil
    }

    /// Whether a path, a URL or a host begins at an offset.
    static func isTarget(_ start: Int, _ line: ByteSlice) -> Bool {
        guard start < line.count else { return false }
        return line[start] == UInt8(ascii: "/") || line.hasLetters("http", at: start) || line.has("* ", at: start)
    }

    private static func isBetween(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "\"")
            || byte == UInt8(ascii: "|") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: ":")
    }
}

/// A measured time in text: `12ms`, `9.7µs`, `0.5 s`.
enum Duration {
    private static let units: [StaticString] = ["ms", "µs", "μs", "us", "ns", "s", "sec"]

    /// Returns the end of a duration that begins at an offset; nil where none does.
    static func end(from start: Int, in line: ByteSlice) -> Int? {
        var index = start
        while index < line.count, ASCII.isDigit(line[index]) || line[index] == UInt8(ascii: ".") { index += 1 }
        guard index > start else { return nil }
        if line.has(" ", at: index) { index += 1 }
        let unit = units.first { unit in
            let end = index + unit.utf8CodeUnitCount
            return line.has(unit, at: index) && (end == line.count || !ASCII.isWordCharacter(line[end]))
        }
        return unit.map { index + $0.utf8CodeUnitCount }
    }

    /// Whether a duration ends at an offset.
    static func ends(at end: Int, in line: ByteSlice) -> Bool {
        guard let unit = units.first(where: { line.hasSuffix($0, endingAt: end) }) else { return false }
        let start = line.beforeBlanks(end - unit.utf8CodeUnitCount)
        return start > 0 && ASCII.isDigit(line[start - 1])
    }
}
