import ErrataBytes
import ErrataWire

/// Reads the timestamps of lines, with the last minute cached, which most lines share with the line before them.
struct LineClock {
    /// The cached bytes of a date, an hour and a minute, and their seconds since 1970.
    private var date: UInt64 = 0
    private var minute: UInt64 = 0
    private var seconds = 0

    /// Parses a time in seconds since 1970; nil where there is none. It accepts what ``LogTimestamp/seconds(_:)``
    /// accepts.
    @inline(__always)
    mutating func seconds(_ text: ByteSlice) -> Int? {
        guard text.count >= 20, let base = UnsafeRawPointer(text.baseAddress) else { return LogTimestamp.seconds(text) }
        let date = base.loadUnaligned(as: UInt64.self)
        let minute = base.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        let (tens, ones) = (text[17] &- 0x30, text[18] &- 0x30)
        let isPlain = text[16] == UInt8(ascii: ":") && tens < 6 && ones < 10 && Self.isUTC(text)
        if isPlain, date == self.date, minute == self.minute { return seconds + Int(tens) * 10 + Int(ones) }
        let found = LogTimestamp.seconds(text)
        if isPlain, let found, text[4] == UInt8(ascii: "-") {
            (self.date, self.minute, seconds) = (date, minute, found - Int(tens) * 10 - Int(ones))
        }
        return found
    }

    /// Whether there is nothing but a fraction between the seconds and a final `Z`.
    @inline(__always)
    private static func isUTC(_ text: ByteSlice) -> Bool {
        guard text[text.count - 1] == UInt8(ascii: "Z") else { return false }
        guard text.count > 20 else { return true }
        guard text[19] == UInt8(ascii: ".") else { return false }
        for index in 20..<text.count - 1 where !ASCII.isDigit(text[index]) { return false }
        return true
    }
}
