import ErrataBytes

/// Judges by the text around it whether a sign of a transport failure is an error of an HTTP client.
enum TransportContext {
    /// What is in the texts of others: proxies about their upstreams, announcements of a retry, records with a status.
    private static let others: [StaticString] = [
        "upstream", "reverseproxy", "etrying", "will retry", "\"status\":", "\\\"status\\\":", "Retry #", "retry in ",
        "proxy error",
        "Layer4", "AH0",
    ]
    /// Services that are called by other protocols than HTTP, in lower case.
    private static let services: [StaticString] = [
        "redis", "postgres", "psql", "mysql", "mariadb", "mongo", "amqp", "rabbit", "kafka", "memcache", "zookeeper",
        "cassandra", "ldap", "smtp", "jdbc", "sqlalchemy", "psycopg", "activerecord", "lettuce",
    ]
    /// The ports of such services.
    private static let ports: Set<Int> = [
        1433, 1521, 2181, 3306, 5432, 5433, 5671, 5672, 6379, 6380, 9042, 9092, 11211, 27017,
    ]
    /// Signs of an HTTP call or of a client.
    private static let calls: [StaticString] = [
        "http", "HTTP", "Http", "xios", "equests.", "urllib", "Faraday", "undici", "RestClient", "WebException",
        "reqwest",
        " ssl:", ":443", ":80:",
    ]

    /// Whether a text is about something else than an HTTP call of this program.
    static func isForeign(_ text: ByteSlice) -> Bool {
        if others.contains(where: { text.offset(of: $0) != nil }) { return true }
        return hasForeignPort(text) || hasService(text)
    }

    private static func hasService(_ text: ByteSlice) -> Bool {
        services.contains { text.offset(of: $0, ignoringCase: true) != nil }
    }

    private static func hasForeignPort(_ text: ByteSlice) -> Bool {
        var index = 0
        while let colon = text.firstIndex(of: UInt8(ascii: ":"), from: index) {
            index = colon + 1
            let digits = text.part(index..<min(index + 6, text.count)).prefix { ASCII.isDigit($0) }
            guard let port = text.part(index..<index + digits.count).decimal, ports.contains(port) else { continue }
            // A line of a source has a column or a bracket behind it.
            if !text.has(":", at: index + digits.count) || text.has(": ", at: index + digits.count) { return true }
        }
        return false
    }

    /// Whether a sign stands where an error does, and not where one is talked about.
    static func isError(_ sign: TransportSign, at offset: Int, in text: ByteSlice) -> Bool {
        let end = offset + sign.words.utf8CodeUnitCount
        switch sign.form {
        case .phrase: return true
        case .duration:
            let digits = text.part(end..<text.count).prefix { ASCII.isDigit($0) }
            return !digits.isEmpty && text.has("ms exceeded", at: end + digits.count)
        case .qualified:
            let isQualified = offset > 0 && ".:".utf8.contains(text[offset - 1])
            return (isQualified || text.has("(", at: end)) && isException(offset, end, text)
        case .general: return calls.contains { text.offset(of: $0) != nil } && !isWordBefore(offset, text)
        case .number: return isBoundary(offset, end, text) && isNumber(at: offset, in: text)
        case .exception: return isException(offset, end, text)
        }
    }

    private static func isException(_ start: Int, _ end: Int, _ text: ByteSlice) -> Bool {
        isName(endingAt: end, in: text) && isRaised(at: start, in: text)
    }

    private static func isWordBefore(_ offset: Int, _ text: ByteSlice) -> Bool {
        offset > 0 && text[offset - 1] == UInt8(ascii: "_")
    }

    private static func isBoundary(_ start: Int, _ end: Int, _ text: ByteSlice) -> Bool {
        let isStart = start == 0 || !ASCII.isWordCharacter(text[start - 1]) || text.isEscape(endingAt: start)
        return isStart && (end == text.count || !ASCII.isWordCharacter(text[end]))
    }

    /// Whether an error number follows punctuation or the name of a system call.
    private static func isNumber(at offset: Int, in text: ByteSlice) -> Bool {
        guard offset > 1, text[offset - 1] == 0x20 else { return true }
        if ":=,".utf8.contains(text[offset - 2]) { return true }
        let calls: [StaticString] = ["connect ", "read ", "write ", "getaddrinfo ", "queryA ", "queryAaaa ", "code "]
        return calls.contains { text.has($0, at: offset - $0.utf8CodeUnitCount) }
    }

    /// Whether the name of an exception ends here: a method, a file or a word of a sentence does not follow.
    private static func isName(endingAt end: Int, in text: ByteSlice) -> Bool {
        guard end < text.count else { return true }
        if text.has(":", at: end) {
            // `ReadTimeout: 30` is a setting.
            let next = text.afterBlanks(from: end + 1)
            return next == text.count || !ASCII.isDigit(text[next])
        }
        if text[end] == 0x20 {
            return end + 1 < text.count && "([{-".utf8.contains(text[end + 1]) || text.has(" with", at: end)
        }
        return "('\",;>)]\\\r\n".utf8.contains(text[end])
    }

    /// Whether an exception is reported, and not raised or caught by a line of source in a stack trace.
    private static func isRaised(at offset: Int, in text: ByteSlice) -> Bool {
        var start = offset
        while start > 0, ASCII.isWordCharacter(text[start - 1]) || text[start - 1] == UInt8(ascii: ".") { start -= 1 }
        let statements: [StaticString] = [
            "raise ", "throw ", "throw new ", "except ", "catch (", "import ", "except (",
        ]
        return !statements.contains { text.has($0, at: start - $0.utf8CodeUnitCount) }
    }
}
