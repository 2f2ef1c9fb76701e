import ErrataBytes
import Foundation
import Testing

@Suite("Days of the calendar")
struct CivilDayTests {
    @Test("the months of the years 1 to 9999 follow each other without a gap")
    func borders() {
        var expected = CivilDay(year: 1, month: 1, day: 1).daysSince1970
        #expect(expected == -719_162)
        var faults = 0
        for year in 1...9999 {
            for month in 1...12 {
                let first = CivilDay(year: year, month: month, day: 1)
                let count = CivilDay.dayCount(ofMonth: month, in: year)
                let last = CivilDay(year: year, month: month, day: count)
                if first.daysSince1970 != expected || last.daysSince1970 != expected + count - 1 { faults += 1 }
                if CivilDay(daysSince1970: expected) != first { faults += 1 }
                if CivilDay(daysSince1970: expected + count - 1) != last { faults += 1 }
                expected += count
            }
        }
        #expect(faults == 0 && expected == CivilDay(year: 10_000, month: 1, day: 1).daysSince1970)
    }

    @Test("years have as many days as the Gregorian calendar gives them")
    func leapYears() {
        let leapYears = (1...9999).filter { CivilDay.dayCount(ofMonth: 2, in: $0) == 29 }
        #expect(leapYears.count == 2424)
        #expect([1600, 2000, 2024, 4].allSatisfy(leapYears.contains))
        #expect(![1700, 1800, 1900, 2100, 2023].contains(where: leapYears.contains))
        #expect(
            (1...12).map { CivilDay.dayCount(ofMonth: $0, in: 2023) } == [
                31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31,
            ]
        )
    }

    @Test("Foundation's calendar agrees from the Gregorian reform on")
    func foundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
        for year in stride(from: 1583, through: 9999, by: 7) {
            for (month, day) in [(1, 1), (2, 28), (3, 1), (12, 31)] {
                let date = try #require(calendar.date(from: DateComponents(year: year, month: month, day: day)))
                let days = CivilDay(year: year, month: month, day: day).daysSince1970
                #expect(date.timeIntervalSince1970 == Double(days) * 86_400)
            }
        }
    }

    @Test("days before the year 1 are valid, and a day that its month does not have is not on the calendar")
    func outside() {
        #expect(CivilDay(daysSince1970: -719_163) == CivilDay(year: 0, month: 12, day: 31))
        #expect(CivilDay(daysSince1970: -719_529) == CivilDay(year: -1, month: 12, day: 31))
        #expect(CivilDay(year: 1970, month: 1, day: 32).daysSince1970 == 31)
        for (month, day) in [(0, 1), (13, 1), (1, 0), (1, 32), (2, 29), (4, 31), (6, 31), (9, 31), (11, 31)] {
            #expect(!CivilDay(year: 2023, month: month, day: day).isOnCalendar)
        }
        #expect(
            CivilDay(year: 2024, month: 2, day: 29).isOnCalendar
                && CivilDay(year: 2023, month: 12, day: 31).isOnCalendar
        )
    }
}
