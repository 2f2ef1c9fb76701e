import ErrataBytes

/// The prefix that a log collector, a test runner or a mail program writes before each line of a dump:
/// `app_1  | HTTP/1.1 429 Too Many Requests`, then `app_1  | Retry-After: 45`.
///
/// Digits may differ from line to line, since most prefixes have a time. A wire log also quotes each line and spells its
/// end: `<< "Retry-After: 45[\r][\n]"`.
struct LinePrefix {
    private let bytes: ByteSlice

    /// Whether a line may begin a dump or a JSON text behind a prefix.
    static func canHavePrefix(_ line: ByteSlice) -> Bool {
        guard let last = line.trimmed.last else { return false }
        return last == UInt8(ascii: "{") || last == UInt8(ascii: "[") || startOfDump(in: line) != nil
    }

    /// Finds the prefix of a line that begins a dump or a JSON text, by the line after it; nil where they have none in
    /// common.
    init?(of line: ByteSlice, before next: ByteSlice) {
        if let start = Self.startOfDump(in: line) {
            bytes = line.part(0..<start)
            guard content(of: next) != nil else { return nil }
        } else {
            guard let last = line.trimmed.last, last == UInt8(ascii: "{") || last == UInt8(ascii: "[") else {
                return nil
            }
            let (common, _) = Self.common(line, next)
            // A prefix ends in a blank, which a pretty-printed text could share with the next line only as indentation.
            guard let end = line.part(0..<common).lastIndex(of: 0x20), line.afterSpace(from: 0) < end else {
                return nil
            }
            bytes = line.part(0..<end + 1)
        }
    }

    /// Returns a line without the prefix, and without the end that a wire log spells; nil for a line without it. The
    /// last blanks of the prefix may be missing before an empty content.
    func content(of line: ByteSlice) -> ByteSlice? {
        let (index, position) = Self.common(bytes, line)
        guard index == bytes.count else {
            let isLost = position == line.count && bytes.part(index..<bytes.count).trimmed.isEmpty
            return isLost ? line.part(position..<position) : nil
        }
        let content = line.part(position..<line.count)
        return bytes.last == UInt8(ascii: "\"") ? Self.withoutSpelledEnd(content) : content
    }

    /// Returns the offset of a status line behind a prefix.
    private static func startOfDump(in line: ByteSlice) -> Int? {
        var offset = 1
        while let slash = line.firstIndex(of: UInt8(ascii: "/"), from: offset) {
            offset = slash + 1
            if isStart(slash - 4, in: line) { return slash - 4 }
        }
        offset = 1
        while let arrow = line.firstIndex(of: UInt8(ascii: "<"), from: offset) {
            offset = arrow + 1
            if isStart(arrow, in: line), StatusLine.isArrow(at: arrow, in: line) { return arrow }
        }
        return nil
    }

    private static func isStart(_ start: Int, in line: ByteSlice) -> Bool {
        start > 0 && !ASCII.isWordCharacter(line[start - 1]) && StatusLine.begins(at: start, in: line)
    }

    /// Returns the lengths of what two lines begin with in common, whatever their digits.
    private static func common(_ first: ByteSlice, _ second: ByteSlice) -> (Int, Int) {
        var (index, position) = (0, 0)
        while index < first.count, position < second.count {
            if ASCII.isDigit(first[index]), ASCII.isDigit(second[position]) {
                (index, position) = (first.afterDigits(from: index), second.afterDigits(from: position))
            } else {
                guard first[index] == second[position] else { break }
                (index, position) = (index + 1, position + 1)
            }
        }
        return (index, position)
    }

    private static func withoutSpelledEnd(_ line: ByteSlice) -> ByteSlice {
        var end = line.count
        if end > 0, line[end - 1] == UInt8(ascii: "\"") { end -= 1 }
        if line.has("[\\n]", at: end - 4) { end -= 4 }
        if line.has("[\\r]", at: end - 4) { end -= 4 }
        return line.part(0..<end)
    }
}
