import ErrataBytes

/// Parses and formats the timestamps of logs.
package enum LogTimestamp {
    /// Parses a timestamp into seconds since 1970; nil for anything else.
    ///
    /// Accepted are RFC 3339 with `T` or a blank between date and time, any fraction after a point or a comma, and no
    /// offset for UTC; the same with slashes, as in `2026/03/24 12:00:00`; `24/Mar/2026:12:00:00 +0000` of web servers
    /// and `24 Mar 2026 12:00:00`; and a number of seconds, milliseconds, microseconds or nanoseconds, distinguished by
    /// its size.
    package static func seconds(_ text: ByteSlice) -> Int? {
        let text = text.trimmed
        guard text.count >= 9, ASCII.isDigit(text[0]) else { return nil }
        return isDate(text) ? date(text) : isServerDate(text) ? serverDate(text) : number(text)
    }

    /// The maximum length of a timestamp in bytes, which bounds a search.
    package static let longest = 35

    /// Whether a text begins with a date like `2026-03-24`.
    static func isDate(_ text: ByteSlice) -> Bool {
        text.count >= 19 && text[4] == text[7] && (text[4] == UInt8(ascii: "-") || text[4] == UInt8(ascii: "/"))
    }

    /// Whether a day like `2026-03-24` or `2026/03/24` is at an offset, which a line of a log begins with, and none of a
    /// JSON text or of a page.
    static func hasDay(at start: Int, in text: ByteSlice) -> Bool {
        guard start + 10 <= text.count else { return false }
        let separator = text[start + 4]
        guard separator == text[start + 7], separator == UInt8(ascii: "-") || separator == UInt8(ascii: "/") else {
            return false
        }
        return [0, 1, 2, 3, 5, 6, 8, 9].allSatisfy { ASCII.isDigit(text[start + $0]) }
    }

    /// Whether a text begins with a date like `24/Mar/2026`.
    static func isServerDate(_ text: ByteSlice) -> Bool {
        text.count >= 20 && text[2] == text[6] && (text[2] == UInt8(ascii: "/") || text[2] == 0x20)
    }

    private static func date(_ text: ByteSlice) -> Int? {
        guard let year = digits(text, 0, 4), let month = digits(text, 5, 2), let day = digits(text, 8, 2) else {
            return nil
        }
        guard text[10] == UInt8(ascii: "T") || text[10] == 0x20 || text[10] == UInt8(ascii: "t") else { return nil }
        guard let time = time(text, at: 11), let days = days(year, month, day) else { return nil }
        var index = 19
        if index < text.count, text[index] == UInt8(ascii: ".") || text[index] == UInt8(ascii: ",") {
            index += 1
            while index < text.count, ASCII.isDigit(text[index]) { index += 1 }
        }
        return seconds(days, time - offset(text, at: index))
    }

    private static func serverDate(_ text: ByteSlice) -> Int? {
        guard let day = digits(text, 0, 2), let year = digits(text, 7, 4) else { return nil }
        guard let time = time(text, at: 12) else { return nil }
        guard let month = month(text, at: 3) else { return nil }
        return days(year, month, day).flatMap { seconds($0, time - offset(text, at: min(21, text.count))) }
    }

    private static let months: [StaticString] = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func month(_ text: ByteSlice, at start: Int) -> Int? {
        months.firstIndex { text[start] == $0.utf8Start[0] && text.has($0, at: start) }.map { $0 + 1 }
    }

    /// Parses a timestamp of syslog (RFC 3164 section 4.1.2) or `ctime`: `Nov 21 02:10:33`, with or without a year
    /// after it. Without one it is the latest date that is at most a day ahead of `now`: logs record the past, and the
    /// day allows for clocks in other time zones, since none is stated.
    static func monthDate(_ text: ByteSlice, now: Int) -> Int? {
        guard text.count >= 14, text[3] == 0x20, let month = month(text, at: 0) else { return nil }
        let start = text[4] == 0x20 ? 5 : 4
        let length = text[start + 1] == 0x20 ? 1 : 2
        guard let day = digits(text, start, length), text.count >= start + length + 9 else { return nil }
        guard text[start + length] == 0x20, let time = time(text, at: start + length + 1) else { return nil }
        var end = start + length + 9
        while end < text.count, text[end] == UInt8(ascii: ".") || ASCII.isDigit(text[end]) { end += 1 }
        let hasYear = end + 5 == text.count || end + 5 < text.count && !ASCII.isDigit(text[end + 5])
        let year = hasYear && text[end] == 0x20 ? digits(text, end + 1, 4) : nil
        if let year, year >= 1970 { return days(year, month, day).flatMap { seconds($0, time) } }
        let present = Int(LogTimestamp.text(now).prefix(4)) ?? 1970
        let latest = [present + 1, present].lazy.compactMap { days($0, month, day).flatMap { seconds($0, time) } }
        return latest.first { $0 <= now + 86_400 } ?? days(present - 1, month, day).flatMap { seconds($0, time) }
    }

    private static func time(_ text: ByteSlice, at start: Int) -> Int? {
        guard let hour = digits(text, start, 2), let minute = digits(text, start + 3, 2) else { return nil }
        guard let second = digits(text, start + 6, 2), hour < 25, minute < 60, second < 61 else { return nil }
        guard text[start + 2] == UInt8(ascii: ":"), text[start + 5] == UInt8(ascii: ":") else { return nil }
        return hour * 3600 + minute * 60 + second
    }

    /// Parses an offset like `+01:00` or `-0330` into seconds; 0 for `Z` and for anything else.
    private static func offset(_ text: ByteSlice, at start: Int) -> Int {
        guard start < text.count, text[start] == UInt8(ascii: "+") || text[start] == UInt8(ascii: "-") else { return 0 }
        guard let hours = digits(text, start + 1, 2) else { return 0 }
        let colon = start + 3 < text.count && text[start + 3] == UInt8(ascii: ":") ? 1 : 0
        let seconds = hours * 3600 + (digits(text, start + 3 + colon, 2) ?? 0) * 60
        return text[start] == UInt8(ascii: "-") ? -seconds : seconds
    }

    private static func number(_ text: ByteSlice) -> Int? {
        let whole = text.firstIndex(of: UInt8(ascii: "."), from: 0) ?? text.count
        guard var number = text.part(0..<whole).longDecimal else {
            guard whole == 19 else { return nil }
            return text.part(0..<10).decimal
        }
        while number >= 100_000_000_000 { number /= 1000 }
        return number >= 100_000_000 ? Int(exactly: number) : nil
    }

    private static func digits(_ text: ByteSlice, _ start: Int, _ count: Int) -> Int? {
        guard start + count <= text.count else { return nil }
        var number = 0
        for index in start..<start + count {
            let digit = text[index] &- 0x30
            guard digit < 10 else { return nil }
            number = number * 10 + Int(digit)
        }
        return number
    }

    /// Returns the seconds of a day and a time of day; nil where they are no `Int`: after 2038 where that has 32 bits.
    private static func seconds(_ days: Int, _ time: Int) -> Int? {
        Int(exactly: Int64(days) * 86_400 + Int64(time))
    }

    /// Returns the days from 1970-01-01 to a date; nil for a day that no month can have.
    private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int? {
        guard month >= 1, month <= 12, day >= 1, day <= 31, year >= 1 else { return nil }
        return CivilDay(year: year, month: month, day: day).daysSince1970
    }

    /// Formats a time as RFC 3339, in UTC.
    package static func text(_ seconds: Int) -> String { CivilDay.timestamp(seconds) }
}
