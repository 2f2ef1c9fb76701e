/// The headers that announce the renewal of a quota. Each counts only while it shows no remaining quota: a client with
/// quota left need not wait for the window's end.
struct RateLimitFields {
    private let headers: HeaderFields
    private let reader: WaitReader
    /// Whether a reset counts only together with an exhausted quota. Some APIs send their reset with every response:
    /// with a 404 it does not ask for a wait, while a 429 or a 5xx itself asks to come back later.
    private let needsSpentQuota: Bool

    init(_ headers: HeaderFields, status: Int?, _ reader: WaitReader) {
        (self.headers, self.reader) = (headers, reader)
        needsSpentQuota = status.map { (400..<500).contains($0) && $0 != 429 } ?? false
    }

    /// The longest wait that they ask for; nil where they ask for none.
    var seconds: Int64? {
        ServerDelay.longest(
            headers.greatest(of: "ratelimit", policies),
            reset("ratelimit-reset", "ratelimit-remaining"),
            reset("x-ratelimit-reset", "x-ratelimit-remaining"),
            reset("x-ratelimit-reset-after", "x-ratelimit-remaining"),
            reset("x-rate-limit-reset", "x-rate-limit-remaining")
        )
    }

    /// Returns the wait of `RateLimit-Reset` (draft-ietf-httpapi-ratelimit-headers up to 06) and of vendors'
    /// `X-RateLimit-Reset`, `X-RateLimit-Reset-After` (Discord) and `X-Rate-Limit-Reset` (X, Okta).
    private func reset(_ name: StaticString, _ remaining: StaticString) -> Int64? {
        guard asksToWait(remaining: headers.greatest(of: remaining, FieldScanner.number)) else { return nil }
        return headers.greatest(of: name, reader.seconds)
    }

    private func asksToWait(remaining: Int64?) -> Bool {
        remaining.map { $0 == 0 } ?? !needsSpentQuota
    }

    /// Returns the wait of `RateLimit`: a list of policies, each with its remaining quota (`r`) and the seconds until
    /// it is renewed (`t`); in drafts before 08 the members `remaining` and `reset` of one dictionary (RFC 9651
    /// sections 3.1 and 3.2).
    private func policies(_ value: Substring.UTF8View) -> Int64? {
        var scanner = FieldScanner(value)
        var dictionary = Policy()
        var longest: Int64?
        repeat {
            scanner.skipBlanks()
            var policy = Policy()
            let isNamed = !policy.readMember(&scanner, sharing: &dictionary)
            if isNamed { longest = ServerDelay.longest(longest, wait(of: policy)) }
        } while scanner.take(",")
        return ServerDelay.longest(longest, wait(of: dictionary))
    }

    private func wait(of policy: Policy) -> Int64? {
        asksToWait(remaining: policy.remaining) ? policy.reset.flatMap { reader.wait($0) } : nil
    }
}

/// The values of one policy of a `RateLimit` field.
private struct Policy {
    private(set) var remaining: Int64?
    private(set) var reset: Int64?

    /// Reads a list's member and its parameters, up to the comma after it.
    ///
    /// - Returns: whether it is a dictionary's member, `key=value`; then its value is stored in `dictionary`.
    mutating func readMember(_ scanner: inout FieldScanner, sharing dictionary: inout Policy) -> Bool {
        let isDictionary = Self.isDictionaryMember(scanner)
        if !isDictionary { Self.skipName(&scanner) }
        repeat {
            scanner.skipBlanks()
            let key = scanner.text { Self.isKeyEnd($0) }
            guard scanner.take("=") else { continue }
            let number = Self.number(&scanner)
            if isDictionary { dictionary.note(key, number) } else { note(key, number) }
        } while scanner.take(";")
        _ = scanner.text { $0 == UInt8(ascii: ",") }
        return isDictionary
    }

    private mutating func note(_ key: Substring.UTF8View, _ number: Int64?) {
        if HeaderFields.isSame(key, "r") || HeaderFields.isSame(key, "remaining") { remaining = number }
        if HeaderFields.isSame(key, "t") || HeaderFields.isSame(key, "reset") { reset = number }
    }

    /// Parses a parameter's value where it is an integer; strings and other values are skipped. The blanks before the
    /// comma of a list are not part of it (RFC 9651 section 4.2.1).
    private static func number(_ scanner: inout FieldScanner) -> Int64? {
        guard scanner.take("\"") else {
            return FieldScanner.number(HeaderFields.trimmed(scanner.text { isValueEnd($0) }))
        }
        skipString(&scanner)
        _ = scanner.text { isValueEnd($0) }
        return nil
    }

    private static func isDictionaryMember(_ scanner: FieldScanner) -> Bool {
        var ahead = scanner
        _ = ahead.text { isKeyEnd($0) || $0 == UInt8(ascii: "\"") }
        return ahead.take("=")
    }

    /// Skips a policy's name, a string or a token, and the semicolon after it.
    private static func skipName(_ scanner: inout FieldScanner) {
        if scanner.take("\"") { skipString(&scanner) }
        _ = scanner.text { isValueEnd($0) }
        _ = scanner.take(";")
    }

    private static func skipString(_ scanner: inout FieldScanner) {
        while !scanner.isAtEnd, !scanner.take("\"") {
            let isEscape = scanner.take("\\")
            scanner.skip(isEscape ? 1 : 0)
            _ = scanner.text { $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\") }
        }
    }

    private static func isKeyEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "=") || isValueEnd(byte)
    }

    private static func isValueEnd(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: ",") || byte == UInt8(ascii: ";")
    }
}
