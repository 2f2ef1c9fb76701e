import ErrataBytes
import ErrataCatalog
import ErrataCore

/// Recognizes the name of a status beside it: `429 Too Many Requests`, `429 (Too Many Requests)`, `404 "Not Found"`,
/// `(429) Too Many Requests`, `Too Many Requests (429)`, and the spellings of programs, `429 TOO_MANY_REQUESTS`.
enum ReasonPhrase {
    /// Names other than HTTP's present ones, which servers and clients use: those of older documents, of nginx and
    /// Cloudflare, and the codes of google.rpc.
    private static let others: [(Int, [StaticString])] = [
        (400, ["INVALID_ARGUMENT", "FAILED_PRECONDITION"]), (401, ["Authorization Required", "UNAUTHENTICATED"]),
        (403, ["PERMISSION_DENIED"]), (408, ["Request Time-out"]), (409, ["ALREADY_EXISTS", "ABORTED"]),
        (413, ["Payload Too Large", "Request Entity Too Large"]),
        (414, ["Request-URI Too Long", "Request-URI Too Large"]), (416, ["Requested Range Not Satisfiable"]),
        (418, ["I'm a teapot"]), (422, ["Unprocessable Entity"]), (425, ["Unordered Collection"]),
        (429, ["RESOURCE_EXHAUSTED", "Rate Limited", "Rate Limit Exceeded"]),
        (500, ["Internal Error", "Server Error"]),
        (503, ["Service Temporarily Unavailable", "Slow Down", "Backend fetch failed", "Unavailable", "Overloaded"]),
        (504, ["Gateway Time-out", "DEADLINE_EXCEEDED"]), (520, ["Web server is returning an unknown error"]),
        (522, ["Origin Connection Time-out"]), (529, ["Site is overloaded"]), (530, ["Site is frozen"]),
    ]

    /// Whether the name of a status stands behind it or, where brackets are around the number, before it.
    static func isBeside(_ number: StatusNumber) -> Bool {
        isBehind(number) || isBefore(number)
    }

    /// Whether the name stands behind the number, or what Python's clients call its class, `429 Client Error`.
    private static func isBehind(_ number: StatusNumber) -> Bool {
        let line = number.line
        let start = afterSigns(from: number.end, line)
        guard start > number.end, start < line.count, ASCII.isLetter(line[start]) else { return false }
        if number.value >= 400, line.has(number.value < 500 ? "Client Error" : "Server Error", at: start) {
            return true
        }
        return hasName(number.value) { name in
            guard let end = matchEnd(of: name, at: start, line) else { return false }
            // A single word in lower case is more often one of a sentence: `302 found`.
            return isEnd(end, line) && (ASCII.isUppercase(line[start]) || name.contains(0x20))
        }
    }

    /// Returns the offset behind the signs between a status and its name: blanks, a bracket, a colon, quotes.
    private static func afterSigns(from start: Int, _ line: ByteSlice) -> Int {
        var index = start
        while index < min(line.count, start + 6) {
            switch line[index] {
            case 0x20, 0x09, UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "]"),
                UInt8(ascii: "-"), UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"),
                UInt8(ascii: "="), UInt8(ascii: "|"), UInt8(ascii: "*"):
                index += 1
            case UInt8(ascii: "\\"): index += line.isEscape(endingAt: index + 2) ? 2 : 1
            // The prefix of Python's bytes.
            case UInt8(ascii: "b") where line.has("'", at: index + 1): index += 2
            default: return index
            }
        }
        return index
    }

    private static func isEnd(_ end: Int, _ line: ByteSlice) -> Bool {
        end == line.count || !ASCII.isWordCharacter(line[end])
    }

    /// Whether the name stands before the number, with a bracket or a colon between them.
    private static func isBefore(_ number: StatusNumber) -> Bool {
        let line = number.line
        guard number.start > 3 else { return false }
        var end = number.start - 1
        switch line[end] {
        case UInt8(ascii: "("), UInt8(ascii: "["): if end > 0, line[end - 1] == 0x20 { end -= 1 }
        case 0x20 where line[end - 1] == UInt8(ascii: ":"): end -= 1
        default: return false
        }
        return hasName(number.value) { name in
            // A program may write the words without blanks between them.
            let lengths = [name.count, name.count { !isBetweenWords($0) }]
            return lengths.contains { length in
                let start = end - length
                guard start >= 0, matchEnd(of: name, at: start, line) == end else { return false }
                guard start == 0 || !ASCII.isWordCharacter(line[start - 1]) else { return false }
                return ASCII.isUppercase(line[start]) || name.contains(0x20)
            }
        }
    }

    /// The names of the statuses from 100 to 599.
    private static let names: [[[UInt8]]] = (100..<600).map { status in
        let message = (HTTP.catalog.status(status)?.message).map { [Array($0.utf8)] } ?? []
        return message + others.filter { $0.0 == status }.flatMap { $0.1.map { Array("\($0)".utf8) } }
    }

    /// Whether a test holds for one of the names of a status.
    private static func hasName(_ status: Int, _ test: (ByteSlice) -> Bool) -> Bool {
        names[status - 100].contains { $0.withUnsafeBufferPointer(test) }
    }

    /// Returns the end of a name that stands at an offset; nil where it does not. ASCII case does not count, and the
    /// words may be parted by blanks, underscores or hyphens, or by nothing.
    private static func matchEnd(of name: ByteSlice, at start: Int, _ line: ByteSlice) -> Int? {
        var index = start
        for letter in name {
            if isBetweenWords(letter) {
                if index < line.count, isBetweenWords(line[index]) { index += 1 }
            } else {
                guard index < line.count, line[index] | 0x20 == letter | 0x20 else { return nil }
                index += 1
            }
        }
        return index
    }

    private static func isBetweenWords(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "'")
    }
}
