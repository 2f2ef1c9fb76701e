internal import ErrataJSON

/// How long the server asks to wait, in whole seconds: every source is read, and the longest wait wins.
///
/// What is malformed or negative is ignored, what has passed is 0, fractions are rounded up, and no wait is longer than
/// ``longest``. Times are measured against the response's own `Date` (RFC 9110 section 6.6.1), since the client's clock
/// may be off; only a response without one is measured against the time that the caller gives.
enum ServerDelay {
    /// The longest wait, 2^31 seconds: the number that RFC 9111 section 1.2.2 gives a recipient for one beyond its range.
    static var longest: Int64 { 2_147_483_648 }

    /// The longest wait that the headers ask for; nil where they ask for none.
    static func seconds(in headers: HeaderFields, reference: Int64?) -> Int64? {
        longest(
            headers.greatest(of: "retry-after") { retryAfter($0, reference: reference) },
            headers.greatest(of: "retry-after-ms", retryAfterMilliseconds),
            RateLimitFields.seconds(in: headers, reference: reference)
        )
    }

    /// The time of the response in seconds since 1970: its own `Date`, else what the caller says.
    static func reference(in headers: HeaderFields, now: Int64?) -> Int64? {
        let now = now.map(HTTPDate.clamped)
        return headers.greatest(of: "date") { HTTPDate($0, reference: now)?.seconds } ?? now
    }

    /// `Retry-After` (RFC 9110 section 10.2.3): digits for seconds, or a date in any of the three forms.
    static func retryAfter(_ value: Substring.UTF8View, reference: Int64?) -> Int64? {
        if let seconds = FieldScanner.number(value) { return min(seconds, longest) }
        guard let reference, let date = HTTPDate(value, reference: reference) else { return nil }
        return clamped(date.seconds - reference)
    }

    /// `retry-after-ms`, a vendors' convention: milliseconds as digits, with or without a fraction, and no exponent.
    static func retryAfterMilliseconds(_ value: Substring.UTF8View) -> Int64? {
        var scanner = FieldScanner(value)
        guard let whole = FieldScanner.number(scanner.text { $0 == UInt8(ascii: ".") }) else { return nil }
        var hasFraction = false
        if scanner.take(".") {
            guard FieldScanner.number(scanner.rest) != nil else { return nil }
            hasFraction = scanner.rest.contains { $0 != UInt8(ascii: "0") }
        }
        return min(whole / 1000 + (whole % 1000 > 0 || hasFraction ? 1 : 0), longest)
    }

    /// The body's field: a number of seconds, or a string that is one in JSON's own form.
    static func seconds(of value: JSONCursor, maximumLength: Int) -> Int64? {
        switch value.kind {
        case .number: seconds(ofNumber: value)
        case .string: value.content.count <= maximumLength ? value.withUTF8(seconds) ?? nil : nil
        default: nil
        }
    }

    private static func seconds(ofNumber value: JSONCursor) -> Int64? {
        if let whole = value.integer, whole >= 0 { return min(whole, longest) }
        return value.decimal.flatMap(seconds)
    }

    private static func seconds(_ text: UnsafeBufferPointer<UInt8>) -> Int64? {
        guard let document = try? JSONDocument(validating: text) else { return nil }
        return document.root.decimal.flatMap(seconds)
    }

    private static func seconds(_ decimal: JSONDecimal) -> Int64? {
        decimal.ceiling(atMost: longest)
    }

    /// The longest of some waits; nil where there is none.
    static func longest(_ delays: Int64?...) -> Int64? {
        delays.compactMap { $0 }.max()
    }

    /// A wait brought into 0…``longest``.
    static func clamped(_ seconds: Int64) -> Int64 {
        min(max(seconds, 0), longest)
    }
}
