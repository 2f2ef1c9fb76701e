import ErrataBytes

/// Finds the time of a line of text, at its start or in a field of logfmt.
package struct TextTime {
    /// The maximum offset in bytes at which a time is looked for.
    private static let reach = 200

    /// The present time in seconds since 1970.
    private let now: Int

    package init(now: Int) {
        self.now = now
    }

    /// Returns the first time in a line, in seconds since 1970.
    package func seconds(in line: ByteSlice) -> Int? {
        let end = min(line.count, Self.reach)
        var isInWord = false
        for index in 0..<end {
            let byte = line[index]
            if !isInWord, ASCII.isDigit(byte) || Self.beginsMonth(byte), let found = seconds(at: index, in: line) {
                return found
            }
            isInWord = Self.isWord(byte)
        }
        return nil
    }

    /// Returns the time that begins with the word at an offset of a line.
    private func seconds(at index: Int, in line: ByteSlice) -> Int? {
        let rest = line.part(index..<min(line.count, index + LogTimestamp.longest))
        guard rest.count >= 10 else { return nil }
        guard rest[0] <= 0x39 else { return LogTimestamp.monthDate(rest, now: now) }
        if LogTimestamp.isDate(rest) || LogTimestamp.isServerDate(rest) { return LogTimestamp.seconds(rest) }
        guard index > 1, Self.isBetween(line[index - 1]), Self.isTimeField(line, index) else { return nil }
        let end = rest.firstIndex { !ASCII.isDigit($0) && $0 != UInt8(ascii: ".") } ?? rest.count
        return LogTimestamp.seconds(rest.part(0..<end))
    }

    /// Whether the value of a time field begins at an offset: `ts=1774353600.25`, `"time":1774353600250`.
    private static func isTimeField(_ line: ByteSlice, _ start: Int) -> Bool {
        var end = start
        while end > 0, isBetween(line[end - 1]) { end -= 1 }
        guard line.part(end..<start).contains(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: ":") }) else {
            return false
        }
        let name = line.part(0..<end).reversed().prefix { isWord($0) || FieldName.letter($0) == nil }
        return FieldName(FieldName.letters(Array(name.reversed()))) == .time
    }

    /// Whether a byte can stand between a key and its value.
    private static func isBetween(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "="), UInt8(ascii: ":"), UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x20: true
        default: false
        }
    }

    /// Whether a byte can begin the name of a month.
    private static func beginsMonth(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "J"), UInt8(ascii: "F"), UInt8(ascii: "M"), UInt8(ascii: "A"), UInt8(ascii: "S"),
            UInt8(ascii: "O"), UInt8(ascii: "N"), UInt8(ascii: "D"):
            true
        default: false
        }
    }

    private static func isWord(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte)
    }
}
