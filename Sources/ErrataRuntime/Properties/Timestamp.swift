internal import ErrataBytes

/// A point in time that a response gives in the form of RFC 3339 (section 5.6), such as `2026-03-24T12:00:00Z`.
public struct Timestamp: Sendable, Hashable {
    /// Whole seconds since 1970-01-01T00:00:00Z, without leap seconds, rounded down.
    public let secondsSince1970: Int64
    /// The nanoseconds to add to the seconds: 0 to 999,999,999. Digits beyond the ninth are truncated.
    public let nanoseconds: Int

    /// Parses a timestamp; nil for a text in any other form. The letters may be in lower case, and a blank may replace
    /// the `T`.
    public init?(_ text: String) {
        self.init(text[...].utf8)
    }

    /// Parses a timestamp.
    init?(_ text: Substring.UTF8View) {
        self.init(text, isLenient: false)
    }

    /// Parses a timestamp in one of the forms that servers also send: without seconds (`2026-11-28T12:01Z`), with an
    /// offset without a colon (`+0000`), and with `UTC` or `GMT` for the offset, after a blank or not.
    init?(lenient text: Substring.UTF8View) {
        self.init(text, isLenient: true)
    }

    private init?(_ text: Substring.UTF8View, isLenient: Bool) {
        var scanner = FieldScanner(text)
        guard let day = Self.day(&scanner), scanner.take(oneOf: ["T", "t", " "]) != nil else { return nil }
        guard let time = Self.time(&scanner, isLenient), let fraction = Self.fraction(&scanner) else { return nil }
        guard let offset = Self.offset(&scanner, isLenient), scanner.isAtEnd else { return nil }
        secondsSince1970 = day + time - offset
        nanoseconds = fraction
    }

    private static func day(_ scanner: inout FieldScanner) -> Int64? {
        guard let year = scanner.digits(4), scanner.take("-"), let month = scanner.digits(2), scanner.take("-") else {
            return nil
        }
        guard let day = scanner.digits(2) else { return nil }
        let date = CivilDay(year: Int(year), month: Int(month), day: Int(day))
        return date.isOnCalendar ? Int64(date.daysSince1970) * 86_400 : nil
    }

    /// Parses `12:00:00`; the second 60 is a leap second and counts as the next minute's first.
    private static func time(_ scanner: inout FieldScanner, _ isLenient: Bool) -> Int64? {
        guard let minutes = hoursAndMinutes(&scanner) else { return nil }
        guard scanner.take(":") else { return isLenient ? minutes * 60 : nil }
        guard let second = scanner.digits(2), second <= 60 else { return nil }
        return minutes * 60 + second
    }

    private static func hoursAndMinutes(_ scanner: inout FieldScanner, needsColon: Bool = true) -> Int64? {
        guard let hour = scanner.digits(2), hour < 24, scanner.take(":") || !needsColon else { return nil }
        guard let minute = scanner.digits(2), minute < 60 else { return nil }
        return hour * 60 + minute
    }

    /// Parses `.25`, or nothing, in nanoseconds; nil for a point without digits.
    private static func fraction(_ scanner: inout FieldScanner) -> Int? {
        guard scanner.take(".") else { return 0 }
        let digits = scanner.digits()
        guard !digits.isEmpty else { return nil }
        var nanoseconds = 0
        for index in 0..<9 {
            let digit = digits.dropFirst(index).first.map { Int($0 & 0xF) } ?? 0
            nanoseconds = nanoseconds * 10 + digit
        }
        return nanoseconds
    }

    /// Parses `Z` or `+02:00`, in seconds to the east.
    private static func offset(_ scanner: inout FieldScanner, _ isLenient: Bool) -> Int64? {
        if scanner.take(oneOf: ["Z", "z"]) != nil { return 0 }
        if isLenient, scanner.take(oneOf: [" UTC", "UTC", " GMT", "GMT"]) != nil { return 0 }
        if isLenient { _ = scanner.take(" ") }
        guard let sign = scanner.take(oneOf: ["+", "-"]) else { return nil }
        return hoursAndMinutes(&scanner, needsColon: !isLenient).map { $0 * (sign == 0 ? 60 : -60) }
    }
}
