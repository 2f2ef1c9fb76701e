@testable import ErrataWire
import Testing

@Suite("Timestamps of logs")
struct LogTimestampTests {
    private static func seconds(_ text: String) -> Int? {
        Array(text.utf8).withUnsafeBufferPointer { LogTimestamp.seconds($0) }
    }

    @Test(
        "one point in time in each format",
        arguments: [
            "2026-03-24T12:00:00Z", "2026-03-24 12:00:00", "2026-03-24T12:00:00.123456Z", "2026-03-24T12:00:00,5",
            "2026/03/24 12:00:00",
            "2026-03-24T13:00:00+01:00", "2026-03-24T08:30:00-0330", "24/Mar/2026:12:00:00 +0000",
            "24 Mar 2026 12:00:00", "1774353600",
            "1774353600.75", "1774353600000", "1774353600000000", "1774353600000000000",
        ]
    )
    func forms(text: String) {
        #expect(Self.seconds(text) == 1_774_353_600)
    }

    @Test(
        "anything else is nil",
        arguments: [
            "", "x", "12:00:00", "2026-13-24T12:00:00Z", "2026-03-24T25:00:00Z", "2026-03-24", "12345",
            "24/Foo/2026:12:00:00 +0000",
        ]
    )
    func others(text: String) {
        #expect(Self.seconds(text) == nil)
    }

    @Test("a time in RFC 3339 is parsed and formatted, also before 1970")
    func text() {
        #expect(LogTimestamp.text(1_774_353_600) == "2026-03-24T12:00:00Z")
        #expect(LogTimestamp.text(-1) == "1969-12-31T23:59:59Z")
        for seconds in stride(from: -5_000_000_000, to: 5_000_000_000, by: 86_399_977) {
            #expect(Self.seconds(LogTimestamp.text(seconds)) == seconds)
        }
    }

    @Test("a date without a year is the latest one in the past, with a day's allowance for other time zones")
    func monthDates() {
        func seconds(_ text: String, now: Int) -> Int? {
            Array(text.utf8).withUnsafeBufferPointer { LogTimestamp.monthDate($0, now: now) }
        }
        let now = 1_774_353_600
        #expect(seconds("Mar 24 11:00:00 host", now: now) == now - 3600)
        #expect(seconds("Mar 25 11:00:00 host", now: now) == now + 82_800)
        #expect(seconds("Mar 26 12:00:00 host", now: now).map(LogTimestamp.text) == "2025-03-26T12:00:00Z")
        #expect(seconds("Mar  4 12:00:00 2024 host", now: now).map(LogTimestamp.text) == "2024-03-04T12:00:00Z")
        #expect(seconds("Nay  4 12:00:00", now: now) == nil)
    }
}
