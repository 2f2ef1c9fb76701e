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
        #expect(wait(["Retry-After": "2147483647"]) == 2_147_483_647)
        #expect(wait(["Retry-After": "2147483649"]) == 2_147_483_648)
        #expect(wait(["Retry-After": String(repeating: "9", count: 100_000)]) == 2_147_483_648)
        #expect(wait(["Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT"]) == 2_147_483_648)
    }

    @Test(
        "What is neither digits nor a date is ignored",
        arguments: ["", "-1", "+1", "1.5", "1e3", "0x10", "30s", "1 2", "30,", "٣٠", "\u{0B}30", "30\r"]
    )
    func malformed(value: String) {
        #expect(wait(["Retry-After": value]) == nil)
    }

    @Test(
        "A date is measured against the Date of the response, in all three forms",
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
    }

    @Test("A Date that is none leaves the caller's clock")
    func badDate() {
        #expect(wait(["Date": "yesterday", "Retry-After": "Tue, 24 Mar 2026 12:00:05 GMT"]) == 5)
    }

    @Test(
        "A date that does not exist or is spelled otherwise is ignored",
        arguments: [
            "Sun, 29 Feb 2026 12:00:00 GMT", "Tue, 31 Apr 2026 12:00:00 GMT", "Tue, 24 Mar 2026 24:00:00 GMT",
            "Tue, 24 Mar 2026 12:00:60 GMT", "Tue, 24 Mar 2026 12:00:61 GMT", "Tue, 24 Mar 2026 12:00:00 gmt",
            "TUE, 24 Mar 2026 12:00:00 GMT", "Tue, 24 MAR 2026 12:00:00 GMT", "Tue, 4 Mar 2026 12:00:00 GMT",
            "Tue, 24 Mar 26 12:00:00 GMT", "Tue, 24-Mar-2026 12:00:00 GMT", "Tue, 24 Mar 2026 12:00 GMT",
            "Tue, 24 Mar 2026 12:00:00 UTC", "Tue, 24 Mar 2026 12:00:00 GMT ;", "Tue Mar 4 12:00:00 2026",
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

    @Test("What has passed is 0, and of several fields the longest counts")
    func several() {
        #expect(wait(["Retry-After": "Tue, 24 Mar 2026 11:00:00 GMT"]) == 0)
        #expect(wait(["retry-after": "7", "Retry-After": "9", "RETRY-AFTER": "soon"]) == 9)
        #expect(wait(["Retry-After": "5", "retry-after-ms": "7001", "RateLimit-Reset": "6"]) == 8)
    }
}
