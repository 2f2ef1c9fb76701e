/// The headers that tell when a quota is renewed. Each counts only while it shows no remaining quota: a client that may
/// still send need not wait for the window's end.
enum RateLimitFields {
    /// The longest wait that they ask for; nil where they ask for none.
    static func seconds(in headers: HeaderFields, reference: Int64?) -> Int64? {
        ServerDelay.longest(
            headers.greatest(of: "ratelimit", policies),
            reset("ratelimit-reset", "ratelimit-remaining", in: headers, reference: reference),
            reset("x-ratelimit-reset", "x-ratelimit-remaining", in: headers, reference: reference)
        )
    }

    /// `RateLimit-Reset` (draft-ietf-httpapi-ratelimit-headers up to 06) and vendors' `X-RateLimit-Reset`.
    private static func reset(
        _ name: StaticString,
        _ remaining: StaticString,
        in headers: HeaderFields,
        reference: Int64?
    ) -> Int64? {
        guard headers.greatest(of: remaining, FieldScanner.number) ?? 0 == 0 else { return nil }
        return headers.greatest(of: name) { FieldScanner.number($0).flatMap { wait(until: $0, reference: reference) } }
    }

    /// A number below 10^9 is a wait; from there on it is a time since 1970, in seconds below 10^11 (that is the year
    /// 5138), else in milliseconds.
    private static func wait(until number: Int64, reference: Int64?) -> Int64? {
        guard number >= 1_000_000_000 else { return number }
        guard let reference else { return nil }
        let seconds = number < 100_000_000_000 ? number : (number + 999) / 1000
        return ServerDelay.clamped(seconds - reference)
    }

    /// `RateLimit`: a list of policies, each with what remains (`r`) and the seconds until it is renewed (`t`); in
    /// drafts before 08 the members `remaining` and `reset` of one dictionary (RFC 9651 sections 3.1 and 3.2).
    private static func policies(_ value: Substring.UTF8View) -> Int64? {
        var scanner = FieldScanner(value)
        var dictionary = Policy()
        var longest: Int64?
        repeat {
            scanner.skipBlanks()
            var policy = Policy()
            let isNamed = !policy.readMember(&scanner, sharing: &dictionary)
            if isNamed { longest = ServerDelay.longest(longest, policy.wait) }
        } while scanner.take(",")
        return ServerDelay.longest(longest, dictionary.wait)
    }
}

/// What one policy of a `RateLimit` field says.
private struct Policy {
    private var remaining: Int64?
    private var reset: Int64?

    /// The wait that it asks for; none while something remains.
    var wait: Int64? {
        remaining ?? 0 > 0 ? nil : reset.map(ServerDelay.clamped)
    }

    /// Reads a list's member and its parameters, up to the comma after it.
    ///
    /// - Returns: whether it is a dictionary's member, `key=value`; then all that it says goes to `dictionary`.
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

    /// A parameter's value where it is an integer; strings and all else are passed over. The blanks before the comma of a
    /// list are no part of it (RFC 9651 section 4.2.1).
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

    /// Passes over a policy's name, a string or a token, and the semicolon after it.
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
