import ErrataBytes

/// Recognizes a status by its place in a line of an access log: behind or before the request, between times and sizes.
enum AccessForm {
    /// Whether a number is in the place of a status.
    static func holds(_ number: StatusNumber) -> Bool {
        hasPlace(number) || hasPlaceBesideRequest(number) && hasRequest(number.line)
    }

    /// Whether a number can be in the place of a status, judged by what is beside it.
    static func canHold(_ number: StatusNumber) -> Bool {
        hasPlace(number) || hasPlaceBesideRequest(number)
    }

    /// Whether a line names a request.
    private static func hasRequest(_ line: ByteSlice) -> Bool {
        line.offset(of: "HTTP re") != nil || line.indices.contains { RequestMethod.begins(at: $0, in: line) }
    }

    /// Whether a number is in the place of a status, whatever else is in the line.
    private static func hasPlace(_ number: StatusNumber) -> Bool {
        let (line, start) = (number.line, number.start)
        guard start > 0 else { return isBeforeRequest(number) }
        switch line[start - 1] {
        case 0x20, 0x09, UInt8(ascii: "\""), UInt8(ascii: "'"):
            return RequestPlace.isBehind(number) || isBehindTimes(number) || isBehindVerb(number)
                || isBeforeRequest(number)
        case UInt8(ascii: "/"): return isBehindCacheResult(number)
        // Behind a name it is the number of a process: `worker[503]: GET /x`.
        case UInt8(ascii: "["): return (start == 1 || line[start - 2] == 0x20) && isBeforeRequest(number)
        case UInt8(ascii: ":"):
            return line.has(" ", at: number.end) && !isBehindFile(start - 1, line) && isBeforeRequest(number)
        default: return false
        }
    }

    /// Whether a number is in the place of a status, provided that the line has a request: `| 503 |`, `-> 503`,
    /// `12ms: 503`, and ` - 503` before a size or behind a duration.
    private static func hasPlaceBesideRequest(_ number: StatusNumber) -> Bool {
        let (line, start, end) = (number.line, number.start, number.end)
        guard start > 2, line[start - 1] == 0x20 else { return false }
        let before = line.beforeBlanks(start)
        let isLast = line.isEnd(of: end)
        if line.hasSuffix("|", endingAt: before) { return line.has("|", at: line.afterSpace(from: end)) }
        if line.hasSuffix("->", endingAt: before) || line.hasSuffix("=>", endingAt: before)
            || line.hasSuffix("→", endingAt: before)
        {
            return StatusTail(number).isOpen
        }
        if isLast, line.hasSuffix(":", endingAt: before) { return Duration.ends(at: before - 1, in: line) }
        guard line.hasSuffix("-", endingAt: before) else { return false }
        if isLast { return Duration.ends(at: line.beforeBlanks(before - 1), in: line) }
        return isSize(at: end + 1, line) && line[end] == 0x20
    }

    /// Whether a size or its absence stands at an offset: `12B`, `0 `, `- `.
    private static func isSize(at start: Int, _ line: ByteSlice) -> Bool {
        if line.has("- ", at: start) { return true }
        let end = line.afterDigits(from: start)
        return end > start && (line.has(" ", at: end) || line.has("B ", at: end))
    }

    /// `503 GET /x`, `[503]: GET /x`, `503 -   12ms GET /x`.
    private static func isBeforeRequest(_ number: StatusNumber) -> Bool {
        let line = number.line
        var index = number.end
        while index < line.count, [0x20, UInt8(ascii: "]"), UInt8(ascii: ":"), UInt8(ascii: "-")].contains(line[index])
        {
            index += 1
        }
        guard index > number.end, index < line.count else { return false }
        if let end = Duration.end(from: index, in: line) { index = line.afterSpace(from: end) }
        return RequestMethod.begins(at: index, in: line)
    }

    /// Whether a file's name ends before the colon of a number, which is then that of a line.
    private static func isBehindFile(_ colon: Int, _ line: ByteSlice) -> Bool {
        var start = colon
        while start > 0, ASCII.isLetter(line[start - 1]) { start -= 1 }
        return start > 0 && line[start - 1] == UInt8(ascii: ".") && colon - start < 5
    }

    /// HAProxy's `0/0/-1/-1/3 503 212 -`, and `0.000 0.001 0.000 503 503 34` of Amazon's load balancers.
    private static func isBehindTimes(_ number: StatusNumber) -> Bool {
        let line = number.line
        guard number.end < line.count, line[number.end] == 0x20 else { return false }
        let next = line[min(number.end + 1, line.count - 1)]
        guard ASCII.isDigit(next) || next == UInt8(ascii: "-") || next == UInt8(ascii: "+") else { return false }
        var (index, slashes, times) = (number.start - 1, 0, 0)
        while index > 0, number.start - index < 80 {
            let byte = line[index - 1]
            if byte == UInt8(ascii: "/") {
                slashes += 1
            } else if byte == 0x20, slashes == 0 {
                times += 1
            } else if !ASCII.isDigit(byte),
                ![0x20, UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "+")].contains(byte)
            {
                break
            }
            index -= 1
        }
        return slashes == 4 || slashes == 0 && times >= 3 && isTimes(before: number.start - 1, line)
    }

    /// Whether three times end before an offset: seconds with a fraction, or `-1`.
    private static func isTimes(before end: Int, _ line: ByteSlice) -> Bool {
        let words = line.part(max(0, end - 60)..<end).split(separator: 0x20)
        return words.count > 3
            && words.suffix(3).allSatisfy { word in
                let isNone = word.elementsEqual("-1".utf8)
                return isNone || word.contains(UInt8(ascii: ".")) && word.allSatisfy { ASCII.isDigit($0) || $0 == 0x2E }
            }
    }

    /// Squid's `TCP_MISS/503 411 GET`.
    private static func isBehindCacheResult(_ number: StatusNumber) -> Bool {
        let line = number.line
        guard number.start > 4, line.isUppercaseOrUnderscore(number.start - 2), line.has(" ", at: number.end) else {
            return false
        }
        let size = line.afterDigits(from: number.end + 1)
        return size > number.end + 1 && RequestMethod.begins(at: line.afterSpace(from: size), in: line)
    }

    /// `Sent 503 in 12ms` of Phoenix, `Completed 503 in 12ms` of Rails, `<-- 503 https://…` of OkHttp.
    private static func isBehindVerb(_ number: StatusNumber) -> Bool {
        let (line, before) = (number.line, number.line.beforeBlanks(number.start))
        if line.hasSuffix("<--", endingAt: before) { return number.isKnown && StatusTail(number).isOpen }
        guard line.hasSuffix("Sent", endingAt: before) || line.hasSuffix("Completed", endingAt: before) else {
            return false
        }
        let next = line.afterSpace(from: number.end)
        return line.has("in ", at: next) && Duration.end(from: next + 3, in: line) != nil
    }
}

extension ByteSlice {
    /// Whether the line, or the JSON string that it is in, ends at an offset, but for blanks.
    func isEnd(of offset: Int) -> Bool {
        var end = offset
        while end < count, ASCII.isBlank(self[end]) { end += 1 }
        return end == count || self[end] == 0x0A || self[end] == 0x0D || self[end] == UInt8(ascii: "\"")
            || self[end] == UInt8(ascii: "\\") || self[end] == 0x1B
    }

    fileprivate func isUppercaseOrUnderscore(_ index: Int) -> Bool {
        ASCII.isUppercase(self[index]) || self[index] == UInt8(ascii: "_")
    }
}
