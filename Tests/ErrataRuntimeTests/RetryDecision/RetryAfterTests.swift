import ErrataRuntime
import Testing

@Suite("Retry-After")
struct RetryAfterTests {
    @Test("Digits are seconds, white space around them aside", arguments: [("0", 0), ("007", 7), ("\t 30 ", 30)])
    func seconds(value: String, expected: Int) {
        #expect(wait(["Retry-After": value]) == expected)
    }

    @Test("A wait beyond 2^31 seconds is 2^31 seconds")
    func saturation() {
        #expect(wait(["Retry-After": "9999999999"]) == 2_147_483_648)
        #expect(wait(["Retry-After": String(repeating: "9", count: 100_000)]) == 2_147_483_648)
        #expect(wait(["Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT"]) == 2_147_483_648)
    }

    @Test(
        "A number from 10^9 up is a time, in seconds or from 10^11 up in milliseconds",
        arguments: [
            ("999999999", 999_999_999), ("1774353660", 60), ("1774353570", 0), ("1774353660000", 60),
            ("1774353659001", 60), ("99999999999", 2_147_483_648), ("2147483647", 373_130_047),
        ]
    )
    func times(value: String, expected: Int) {
        #expect(wait(["Retry-After": value]) == expected)
    }

    @Test(
        "Fractions and durations are rounded up",
        arguments: [
            ("1.0", 1), ("0.129", 1), ("0.0", 0), ("1.0000000001", 2), ("30s", 30), ("1m0s", 60), ("1h2m3s", 3723),
            ("250ms", 1), ("1.5s", 2), ("1500us", 1), ("2\u{B5}s", 1), ("1ns", 1), ("0s", 0), ("1d", 86_400),
            ("99999999999999h", 2_147_483_648), ("2026-03-24T12:01:00+00:00", 60), ("2026-03-24T12:00:00.25Z", 1),
        ]
    )
    func durations(value: String, expected: Int) {
        #expect(wait(["Retry-After": value]) == expected)
    }

    @Test(
        "A value that is not a wait in any form is ignored",
        arguments: [
            "", "-1", "+1", "1e3", "0x10", "1 2", "30,", "٣٠", "\u{0B}30", "30\r", "5.", ".5", "m5", "1m-5s", "30S",
            "1.s",
            "1m0", "PT30S", "P", "soon", "2026-13-24T12:00:00Z", "2026-03-24 12:00:30",
        ]
    )
    func malformed(value: String) {
        #expect(wait(["Retry-After": value]) == nil)
    }

    @Test(
        "A date is relative to the Date of the response, in all three forms",
        arguments: [
            "Tue, 24 Mar 2026 12:00:30 GMT", "Tuesday, 24-Mar-26 12:00:30 GMT", "Tue Mar 24 12:00:30 2026",
            "Sun, 24 Mar 2026 12:00:30 GMT",
        ]
    )
    func dates(value: String) {
        let headers: HeaderFields = ["date": "Tue, 24 Mar 2026 12:00:00 GMT", "retry-after": value]
        #expect(wait(headers, now: nil) == 30)
        #expect(wait(headers, now: noon + 1000) == 30)
        #expect(wait(["retry-after": value], now: noon - 30) == 60)
    }

    @Test("A date without any clock is ignored")
    func noClock() {
        #expect(wait(["Retry-After": "Tue, 24 Mar 2026 12:00:30 GMT"], now: nil) == nil)
        #expect(wait(["Retry-After": "Tuesday, 24-Mar-26 12:00:30 GMT"], now: nil) == nil)
        #expect(wait(["Retry-After": "30"], now: nil) == 30)
        #expect(wait(["Retry-After": "1774353660"], now: nil) == nil)
        #expect(wait(["Retry-After": "2026-03-24T12:01:00Z"], now: nil) == nil)
    }

    @Test(
        "An ISO 8601 duration is read where no standard gives the field another form",
        arguments: [
            ("PT30S", 30), ("PT0.1S", 1), ("PT2M", 120), ("P1DT2H3M4S", 93_784), ("P1W", 604_800), ("P1W1D", 691_200),
            ("PT1S1M", nil), ("P", nil), ("PT", nil), ("P1DT", nil), ("P1Y", nil), ("P1M", nil), ("PT1", nil),
            ("PT-1S", nil),
            ("pt1s", nil),
        ] as [(String, Int?)]
    )
    func isoDurations(value: String, expected: Int?) {
        #expect(wait(["RateLimit-Reset": value]) == expected)
    }

    @Test("UTC in place of GMT, and a day of one digit, are accepted")
    func lenientDates() {
        #expect(wait(["Retry-After": "Tue, 24 Mar 2026 12:00:30 UTC"]) == 30)
        #expect(wait(["Retry-After": "Tuesday, 24-Mar-26 12:00:30 UTC"]) == 30)
        #expect(wait(["Retry-After": "Wed, 1 Apr 2026 12:00:00 GMT"]) == 691_200)
        #expect(wait(["Date": "Tue, 24 Mar 2026 11:59:30 UTC", "Retry-After": "Tue, 24 Mar 2026 12:00:00 GMT"]) == 30)
    }

    @Test("With an invalid Date, the caller's clock is used")
    func badDate() {
        #expect(wait(["Date": "yesterday", "Retry-After": "Tue, 24 Mar 2026 12:00:05 GMT"]) == 5)
    }

    @Test(
        "A date that does not exist or is spelled otherwise is ignored",
        arguments: [
            "Sun, 29 Feb 2026 12:00:00 GMT", "Tue, 31 Apr 2026 12:00:00 GMT", "Tue, 24 Mar 2026 24:00:00 GMT",
            "Tue, 24 Mar 2026 12:00:60 GMT", "Tue, 24 Mar 2026 12:00:61 GMT", "Tue, 24 Mar 2026 12:00:00 gmt",
            "TUE, 24 Mar 2026 12:00:00 GMT", "Tue, 24 MAR 2026 12:00:00 GMT",

            "Tue, 24 Mar 26 12:00:00 GMT", "Tue, 24-Mar-2026 12:00:00 GMT", "Tue, 24 Mar 2026 12:00 GMT",
            "Tue, 24 Mar 2026 12:00:00 GMT ;", "Tue Mar 4 12:00:00 2026",
            "Tue Mar 24 12:00:00 2026 GMT", "Tuesday, 24 Mar 2026 12:00:00 GMT", "Xyz, 24 Mar 2026 12:00:00 GMT",
            "Tue, 24 Mar 2026 1a:00:00 GMT", "Tue, +4 Mar 2026 12:00:00 GMT", "Tue, 24 Mar -026 12:00:00 GMT",
        ]
    )
    func badDates(value: String) {
        #expect(wait(["Retry-After": value]) == nil)
    }

    @Test("A leap second ends its day, and leap years follow the Gregorian rule")
    func calendar() {
        #expect(wait(["Retry-After": "Tue, 24 Mar 2026 23:59:60 GMT"]) == 43_200)
        let leap: HeaderFields = [
            "Date": "Tue, 29 Feb 2000 00:00:00 GMT", "Retry-After": "Wed, 01 Mar 2000 00:00:00 GMT",
        ]
        #expect(wait(leap) == 86_400)
        #expect(wait(["Retry-After": "Mon, 29 Feb 2100 00:00:00 GMT"]) == nil)
        let old: HeaderFields = ["Date": "Wed, 31 Dec 1969 23:59:50 GMT", "Retry-After": "Thu Jan  1 00:00:05 1970"]
        #expect(wait(old) == 15)
    }

    @Test("A year of two digits is the latest one that is at most 50 years ahead")
    func pivot() {
        #expect(wait(["Retry-After": "Tuesday, 24-Mar-76 12:00:00 GMT"]) == 1_577_923_200)
        #expect(wait(["Retry-After": "Tuesday, 24-Mar-76 12:00:01 GMT"]) == 0)
        let lateInTheCentury: HeaderFields = [
            "Date": "Thu, 31 Dec 2099 23:59:50 GMT", "Retry-After": "Friday, 01-Jan-00 00:00:00 GMT",
        ]
        #expect(wait(lateInTheCentury) == 10)
    }

    @Test("A time in the past is 0, and the longest of several fields counts")
    func several() {
        #expect(wait(["Retry-After": "Tue, 24 Mar 2026 11:00:00 GMT"]) == 0)
        #expect(wait(["retry-after": "7", "Retry-After": "9", "RETRY-AFTER": "soon"]) == 9)
        #expect(wait(["Retry-After": "5", "retry-after-ms": "7001", "RateLimit-Reset": "6"]) == 8)
    }
}
