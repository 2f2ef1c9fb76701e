/// A day of the proleptic Gregorian calendar.
package struct CivilDay: Equatable {
    /// The year; 0 is 1 BC.
    package var year: Int
    /// The month, 1 to 12.
    package var month: Int
    /// The day of the month, from 1. A day beyond the end of its month counts on into the next.
    package var day: Int

    package init(year: Int, month: Int, day: Int) {
        (self.year, self.month, self.day) = (year, month, day)
    }

    /// Creates the day at a number of days after 1970-01-01.
    ///
    /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days. Years are counted from
    /// March,
    /// so that the leap day is a year's last day, and in eras of 400 years, which all have the same length.
    package init(daysSince1970 days: Int) {
        let day = days + Self.daysBefore1970
        let era = Self.floor(day, Self.daysInEra)
        let dayOfEra = day - era * Self.daysInEra
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let marchMonth = (5 * dayOfYear + 2) / 153
        self.day = dayOfYear - (153 * marchMonth + 2) / 5 + 1
        month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
        year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0)
    }

    /// The number of days after 1970-01-01; negative for an earlier day.
    package var daysSince1970: Int {
        let marchYear = month > 2 ? year : year - 1
        let marchMonth = (month + 9) % 12
        let leapDays = Self.floor(marchYear, 4) - Self.floor(marchYear, 100) + Self.floor(marchYear, 400)
        return 365 * marchYear + leapDays + (153 * marchMonth + 2) / 5 + day - 1 - Self.daysBefore1970
    }

    /// Whether the calendar has this day.
    package var isOnCalendar: Bool {
        (1...12).contains(month) && day >= 1 && day <= Self.dayCount(ofMonth: month, in: year)
    }

    /// Returns the number of days of a month, 28 to 31.
    package static func dayCount(ofMonth month: Int, in year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// The number of days from 0000-03-01 to 1970-01-01.
    private static var daysBefore1970: Int { 719_468 }
    /// The number of days in 400 years.
    private static var daysInEra: Int { 146_097 }

    private static func floor(_ number: Int, _ divisor: Int) -> Int {
        number >= 0 ? number / divisor : -((divisor - 1 - number) / divisor)
    }
}
