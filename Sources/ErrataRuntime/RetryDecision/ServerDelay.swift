/// Computes the wait that the server asks for, in whole seconds: every source is read by one ``WaitReader``, and the
/// longest wait wins.
///
/// Malformed and negative values are ignored. Points in time are relative to the response's own `Date` (RFC 9110
/// section 6.6.1), since the client's clock may be off; only for a response without one they are relative to the time
/// that the caller passes.
enum ServerDelay {
    /// The maximum wait, 2^31 seconds: the number that RFC 9111 section 1.2.2 gives a recipient for one beyond its
    /// range.
    static var longest: Int64 { 2_147_483_648 }

    /// Returns the longest wait that the headers ask for; nil where they ask for none.
    ///
    /// In addition to `Retry-After` there are vendors' conventions in milliseconds: `retry-after-ms`,
    /// `x-ms-retry-after-ms` (Azure) and `x-amz-retry-after` (AWS).
    ///
    /// - Parameter status: the response's status, which decides whether a reset alone asks for a wait.
    static func seconds(in headers: HeaderFields, status: Int?, reference: Int64?) -> Int64? {
        let reader = WaitReader(reference: reference)
        return longest(
            headers.greatest(of: "retry-after", reader.retryAfter),
            headers.greatest(of: "retry-after-ms", milliseconds),
            headers.greatest(of: "x-ms-retry-after-ms", milliseconds),
            headers.greatest(of: "x-amz-retry-after", milliseconds),
            RateLimitFields(headers, status: status, reader).seconds
        )
    }

    /// Returns the time of the response in seconds since 1970: its own `Date`, else the caller's time.
    static func reference(in headers: HeaderFields, now: Int64?) -> Int64? {
        let now = now.map(HTTPDate.clamped)
        return headers.greatest(of: "date") { HTTPDate($0, reference: now)?.seconds } ?? now
    }

    /// Parses a number of milliseconds and returns it in seconds.
    static func milliseconds(_ value: Substring.UTF8View) -> Int64? {
        WaitNumber(whole: value).map { min($0.thousandth, longest) }
    }

    /// Returns the longest of some waits; nil where there is none.
    static func longest(_ delays: Int64?...) -> Int64? {
        delays.compactMap { $0 }.max()
    }

    /// Returns a wait clamped to 0…``longest``.
    static func clamped(_ seconds: Int64) -> Int64 {
        min(max(seconds, 0), longest)
    }
}
