/// A date in one of the three forms that HTTP knows (RFC 9110 section 5.6.7), read strictly but for what servers are known
/// to send: `UTC` in place of `GMT`, a day of one digit, and a weekday that is not the right one, which still means the
/// date. Names are case-sensitive, as the section says.
struct HTTPDate {
    private var year: Int64 = 0
    private var month: Int64 = 0
    private var day: Int64 = 0
    private var secondOfDay: Int64 = 0

    /// Seconds since 1970-01-01T00:00:00Z.
    var seconds: Int64 { Self.seconds(year: year, month: month, day: day) + secondOfDay }

    /// Reads a date; nil for what is none.
    ///
    /// - Parameter reference: the time of the response in seconds since 1970, on which a year of two digits depends;
    ///   nil where that is not known, and then such a date is none.
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
        guard isRead, scanner.isAtEnd, isOnCalendar else { return nil }
    }

    /// `06 Nov 1994 08:49:37 GMT`, after the weekday: IMF-fixdate.
    private mutating func readFixedDate(_ scanner: inout FieldScanner) -> Bool {
        guard let day = scanner.digits(2) ?? scanner.digits(1), scanner.take(" ") else { return false }
        guard readMonth(&scanner), scanner.take(" "), let year = scanner.digits(4) else { return false }
        (self.day, self.year) = (day, year)
        return scanner.take(" ") && readTime(&scanner) && takeZone(&scanner)
    }

    /// `, 06-Nov-94 08:49:37 GMT`, after the weekday: the obsolete form of RFC 850.
    private mutating func readObsoleteDate(_ scanner: inout FieldScanner, reference: Int64?) -> Bool {
        guard scanner.take(", "), let day = scanner.digits(2), scanner.take("-") else { return false }
        guard readMonth(&scanner), scanner.take("-"), let year = scanner.digits(2) else { return false }
        self.day = day
        guard scanner.take(" "), readTime(&scanner), takeZone(&scanner), let reference else { return false }
        choosePivotYear(endingIn: year, reference: reference)
        return true
    }

    /// ` Nov  6 08:49:37 1994`, after the weekday: the form of C's asctime, its day padded with a blank or a zero.
    private mutating func readAsctimeDate(_ scanner: inout FieldScanner) -> Bool {
        guard scanner.take(" "), readMonth(&scanner), scanner.take(" ") else { return false }
        guard let day = scanner.take(" ") ? scanner.digits(1) : scanner.digits(2) else { return false }
        guard scanner.take(" "), readTime(&scanner), scanner.take(" ") else { return false }
        guard let year = scanner.digits(4) else { return false }
        (self.day, self.year) = (day, year)
        return true
    }

    private mutating func readMonth(_ scanner: inout FieldScanner) -> Bool {
        guard let index = scanner.take(oneOf: Self.months) else { return false }
        month = Int64(index) + 1
        return true
    }

    private func takeZone(_ scanner: inout FieldScanner) -> Bool {
        scanner.take(oneOf: [" GMT", " UTC"]) != nil
    }

    /// `08:49:37`; the second 60 is a leap second, which only ends a day.
    private mutating func readTime(_ scanner: inout FieldScanner) -> Bool {
        guard let hour = scanner.digits(2), scanner.take(":"), hour < 24 else { return false }
        guard let minute = scanner.digits(2), scanner.take(":"), minute < 60 else { return false }
        guard let second = scanner.digits(2) else { return false }
        secondOfDay = hour * 3600 + minute * 60 + second
        return second < 60 || secondOfDay == 86_400
    }

    /// The latest year with these last two digits that puts the date at most 50 years after the reference.
    private mutating func choosePivotYear(endingIn digits: Int64, reference: Int64) {
        let present = Self.civil(reference)
        let latest = Self.seconds(year: present.year + 50, month: present.month, day: present.day)
        year = present.year / 100 * 100 + 100 + digits
        while year >= 100, seconds > latest + present.secondOfDay { year -= 100 }
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

    private var isOnCalendar: Bool {
        day >= 1 && day <= Self.dayCount(year: year, month: month)
    }

    static func dayCount(year: Int64, month: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// A time brought into the years 1570…9999: beyond any that a clock can mean, and far from overflowing.
    static func clamped(_ time: Int64) -> Int64 {
        min(max(time, -12_622_780_800), 253_402_300_799)
    }

    /// Midnight of a day of the Gregorian calendar, in seconds since 1970.
    ///
    /// Years are counted from March, so that the leap day is a year's last and the months before it have fixed places.
    static func seconds(year: Int64, month: Int64, day: Int64) -> Int64 {
        let marchYear = month > 2 ? year : year - 1
        let marchMonth = (month + 9) % 12
        let leapDays = floor(marchYear, 4) - floor(marchYear, 100) + floor(marchYear, 400)
        let days = 365 * marchYear + leapDays + (153 * marchMonth + 2) / 5 + day - 1
        return (days - daysBefore1970) * 86_400
    }

    /// Days from 0000-03-01 to 1970-01-01.
    private static var daysBefore1970: Int64 { 719_468 }

    /// The date of a time, found from a guess of its year that is at most one off.
    private static func civil(_ time: Int64) -> HTTPDate {
        var date = HTTPDate(year: 1970 + floor(time, 31_556_952), month: 1, day: 1)
        if date.seconds > time { date.year -= 1 }
        if seconds(year: date.year + 1, month: 1, day: 1) <= time { date.year += 1 }
        while date.month < 12, seconds(year: date.year, month: date.month + 1, day: 1) <= time { date.month += 1 }
        date.day += (time - date.seconds) / 86_400
        date.secondOfDay = time - date.seconds
        return date
    }

    private init(year: Int64, month: Int64, day: Int64) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    private static func floor(_ number: Int64, _ divisor: Int64) -> Int64 {
        number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
    }
}
