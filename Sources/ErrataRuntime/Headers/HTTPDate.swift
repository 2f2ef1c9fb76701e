internal import ErrataBytes

/// A date in one of HTTP's three forms (RFC 9110 section 5.6.7), parsed strictly except for what servers are known to
/// send: `UTC` in place of `GMT`, a day of one digit, and a wrong weekday, which is ignored. Names are case-sensitive,
/// as the section requires.
struct HTTPDate {
    private var date = CivilDay(year: 0, month: 0, day: 0)
    private var secondOfDay: Int64 = 0

    /// The date in seconds since 1970-01-01T00:00:00Z.
    var seconds: Int64 { Self.midnight(of: date) + secondOfDay }

    /// Parses a date; nil for any other text.
    ///
    /// - Parameter reference: the time of the response in seconds since 1970, on which a year of two digits depends;
    ///   nil where that is not known, and then such a date is not accepted.
    init?(_ text: Substring.UTF8View, reference: Int64?) {
        var scanner = FieldScanner(text)
        let isRead =
            if scanner.take(oneOf: Self.longDays) != nil {
                readObsoleteDate(&scanner, reference: reference)
            } else if scanner.take(oneOf: Self.shortDays) == nil {
                false
            } else if scanner.take(", ") {
                readFixedDate(&scanner)
            } else {
                readAsctimeDate(&scanner)
            }
        guard isRead, scanner.isAtEnd, date.isOnCalendar else { return nil }
    }

    /// Parses `06 Nov 1994 08:49:37 GMT`, after the weekday: IMF-fixdate.
    private mutating func readFixedDate(_ scanner: inout FieldScanner) -> Bool {
        guard let day = scanner.digits(2) ?? scanner.digits(1), scanner.take(" ") else { return false }
        guard readMonth(&scanner), scanner.take(" "), let year = scanner.digits(4) else { return false }
        (date.day, date.year) = (Int(day), Int(year))
        return scanner.take(" ") && readTime(&scanner) && takeZone(&scanner)
    }

    /// Parses `, 06-Nov-94 08:49:37 GMT`, after the weekday: the obsolete form of RFC 850.
    private mutating func readObsoleteDate(_ scanner: inout FieldScanner, reference: Int64?) -> Bool {
        guard scanner.take(", "), let day = scanner.digits(2), scanner.take("-") else { return false }
        guard readMonth(&scanner), scanner.take("-"), let year = scanner.digits(2) else { return false }
        date.day = Int(day)
        guard scanner.take(" "), readTime(&scanner), takeZone(&scanner), let reference else { return false }
        choosePivotYear(endingIn: year, reference: reference)
        return true
    }

    /// Parses ` Nov  6 08:49:37 1994`, after the weekday: the form of C's asctime, its day padded with a blank or a
    /// zero.
    private mutating func readAsctimeDate(_ scanner: inout FieldScanner) -> Bool {
        guard scanner.take(" "), readMonth(&scanner), scanner.take(" ") else { return false }
        guard let day = scanner.take(" ") ? scanner.digits(1) : scanner.digits(2) else { return false }
        guard scanner.take(" "), readTime(&scanner), scanner.take(" ") else { return false }
        guard let year = scanner.digits(4) else { return false }
        (date.day, date.year) = (Int(day), Int(year))
        return true
    }

    private mutating func readMonth(_ scanner: inout FieldScanner) -> Bool {
        guard let index = scanner.take(oneOf: Self.months) else { return false }
        date.month = index + 1
        return true
    }

    private func takeZone(_ scanner: inout FieldScanner) -> Bool {
        scanner.take(oneOf: [" GMT", " UTC"]) != nil
    }

    /// Parses `08:49:37`; the second 60 is a leap second, which is only allowed at the end of a day.
    private mutating func readTime(_ scanner: inout FieldScanner) -> Bool {
        guard let hour = scanner.digits(2), scanner.take(":"), hour < 24 else { return false }
        guard let minute = scanner.digits(2), scanner.take(":"), minute < 60 else { return false }
        guard let second = scanner.digits(2) else { return false }
        secondOfDay = hour * 3600 + minute * 60 + second
        return second < 60 || secondOfDay == 86_400
    }

    /// Selects the latest year with these last two digits that puts the date at most 50 years after the reference.
    private mutating func choosePivotYear(endingIn digits: Int64, reference: Int64) {
        let present = CivilDay(daysSince1970: Int(reference.flooredQuotient(by: 86_400)))
        let latest = CivilDay(year: present.year + 50, month: present.month, day: present.day)
        let secondOfPresentDay = reference - Self.midnight(of: present)
        date.year = present.year / 100 * 100 + 100 + Int(digits)
        while date.year >= 100, seconds > Self.midnight(of: latest) + secondOfPresentDay { date.year -= 100 }
    }
}

extension HTTPDate {
    private static let shortDays: [StaticString] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static let longDays: [StaticString] = [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]
    private static let months: [StaticString] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// Returns a time clamped to the years 1570…9999: beyond any that a clock can mean, and far from overflowing.
    static func clamped(_ time: Int64) -> Int64 {
        min(max(time, -12_622_780_800), 253_402_300_799)
    }

    /// Returns the midnight of a day, in seconds since 1970.
    private static func midnight(of day: CivilDay) -> Int64 { Int64(day.daysSince1970) * 86_400 }
}

extension Int64 {
    /// Returns the quotient, rounded down.
    fileprivate func flooredQuotient(by divisor: Int64) -> Int64 {
        self / divisor - (self % divisor < 0 ? 1 : 0)
    }
}
