internal import ErrataJSON

/// Parses a wait in every form that servers send: one reader for headers, for bodies, and for the parts that an
/// envelope locates.
///
/// The forms are a number of seconds, with or without a fraction; a duration with units (`6m0s`, `250ms`, and in ISO
/// 8601 `PT30S`); and a point in time, relative to ``reference``: in the form of RFC 3339, as an HTTP date, or as a
/// number of seconds or milliseconds since 1970. Fractions are rounded up, a time in the past is 0, no wait is longer
/// than ``ServerDelay/longest``, and nothing else is a wait.
struct WaitReader {
    /// The time of the response in seconds since 1970; nil where it is not known, and then a point in time gives no
    /// wait.
    let reference: Int64?

    /// Parses a wait in whole seconds; nil for any other text.
    func seconds(_ text: Substring.UTF8View) -> Int64? {
        if let number = WaitNumber(whole: text) { return wait(number.ceiling) }
        if let duration = WaitDuration(text) { return duration.seconds }
        return moment(text).flatMap { until($0) }
    }

    /// Parses a wait whose unit, where it is a bare number, is known. A number so great that it can only be a time since
    /// 1970 is one in any unit.
    func seconds(_ text: Substring.UTF8View, unit: Catalog.Envelope.DelayUnit?) -> Int64? {
        guard let unit, let number = WaitNumber(whole: text), number.whole < Self.leastTime(in: unit) else {
            return seconds(text)
        }
        return ServerDelay.clamped(number.seconds(unit))
    }

    /// Returns the least number that is a time since 1970 and not a wait: some 32 years, and 3 years in milliseconds.
    private static func leastTime(in unit: Catalog.Envelope.DelayUnit) -> Int64 {
        unit == .milliseconds ? 100_000_000_000 : 1_000_000_000
    }

    /// Parses `Retry-After`, for which RFC 9110 section 10.2.3 defines seconds and dates, and servers send all other
    /// forms except ISO 8601: a value that starts with its `P` is malformed there.
    func retryAfter(_ value: Substring.UTF8View) -> Int64? {
        value.first == UInt8(ascii: "P") ? nil : seconds(value)
    }

    /// Parses a value of a body: a number, or a string in one of the forms.
    ///
    /// - Parameter unit: the unit of a bare number, where it is known.
    func seconds(of value: JSONCursor, unit: Catalog.Envelope.DelayUnit? = nil, maximumLength: Int) -> Int64? {
        switch value.kind {
        case .number: unit.map { seconds(ofNumber: value, unit: $0) } ?? seconds(ofNumber: value)
        case .string where value.content.count <= maximumLength:
            value.withUTF8 { seconds(HeaderFields.trimmed(String(decoding: $0, as: UTF8.self)), unit: unit) } ?? nil
        default: nil
        }
    }

    /// Parses a value of a body that is a number of milliseconds, or a string that holds one.
    func milliseconds(of value: JSONCursor, maximumLength: Int) -> Int64? {
        guard value.kind == .number || value.kind == .string, value.content.count <= maximumLength else { return nil }
        return ServerDelay.milliseconds(HeaderFields.trimmed(String(decoding: value.content, as: UTF8.self)))
    }

    /// Parses a JSON number; one below 0 or beyond Double's range is not a wait.
    private func seconds(ofNumber value: JSONCursor) -> Int64? {
        if let whole = value.integer, whole >= 0 { return wait(whole) }
        return value.decimal.flatMap { $0.ceiling(atMost: FieldScanner.greatestNumber) }.flatMap { wait($0) }
    }

    private func seconds(ofNumber value: JSONCursor, unit: Catalog.Envelope.DelayUnit) -> Int64? {
        guard let whole = value.decimal?.ceiling(atMost: FieldScanner.greatestNumber), whole >= 0 else { return nil }
        guard whole < Self.leastTime(in: unit) else { return wait(whole) }
        return ServerDelay.clamped(WaitNumber(whole: whole).seconds(unit))
    }

    /// Interprets a number: below 10^9 (some 32 years) it is a wait in seconds; from there on a time since 1970, in
    /// seconds below 10^11 (the year 5138), else in milliseconds.
    func wait(_ number: Int64) -> Int64? {
        guard number >= 1_000_000_000 else { return number }
        return until(number < 100_000_000_000 ? number : (number + 999) / 1000)
    }

    private func until(_ time: Int64) -> Int64? {
        reference.map { ServerDelay.clamped(time - $0) }
    }

    /// Parses a point in time, a fraction of a second rounded up.
    private func moment(_ text: Substring.UTF8View) -> Int64? {
        if let time = Timestamp(lenient: text) { return time.secondsSince1970 + (time.nanoseconds > 0 ? 1 : 0) }
        return HTTPDate(text, reference: reference)?.seconds
    }
}
