/// The line of a file around a place, and the column at which a caret belongs below it.
///
/// A long line is cut around the place. Nothing in it controls the terminal: a tab takes four columns, and any other
/// control character is escaped, as are bytes that are not UTF-8.
public struct SourceExcerpt: Sendable, Hashable {
    /// The line, or the part of it that fits.
    public let line: TerminalText
    /// The number of columns before the place.
    public let indent: Int

    /// The maximum number of bytes that are read on each side of the place, so that a long line costs no more than a short
    /// one. It is more than a line of a terminal holds.
    private static let reach = 1024

    /// Creates the excerpt at an offset; nil where the line is blank.
    ///
    /// - Parameters:
    ///   - offset: the offset of the place in bytes from the start of the file, which is clamped to it.
    ///   - bytes: the file.
    ///   - width: the number of columns, at least 8.
    public init?(at offset: Int, in bytes: [UInt8], width: Int) {
        let offset = min(max(offset, 0), bytes.count)
        let before = Self.before(offset, in: bytes)
        let after = Self.after(offset, in: bytes)
        let (head, tail) = (Self.visible(bytes[before]), Self.visible(bytes[after]))
        guard (head + tail).contains(where: { $0 != " " }) else { return nil }
        let isCut = (
            start: before.lowerBound > 3 && !Self.endsLine(bytes[before.lowerBound - 1]),
            end: after.upperBound < bytes.count && !Self.endsLine(bytes[after.upperBound])
        )
        let parts = Self.fitted(head, tail, isCut, max(width, 8))
        line = "\(parts.head)\(parts.tail)"
        indent = DisplayWidth.columns(of: parts.head.description)
    }
}

extension SourceExcerpt {
    private static func endsLine(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

    /// Whether a byte is a continuation byte of UTF-8 (RFC 3629).
    private static func continues(_ byte: UInt8) -> Bool { byte & 0xC0 == 0x80 }

    /// Returns the bytes of the line before an offset, from the start of a character.
    private static func before(_ offset: Int, in bytes: [UInt8]) -> Range<Int> {
        let near = bytes[max(0, offset - reach)..<offset]
        var start = near.lastIndex(where: endsLine).map { $0 + 1 } ?? near.startIndex
        if start == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { start = min(3, offset) }
        // At most three bytes continue a character.
        for _ in 0..<3 where start > 0 && start < offset && continues(bytes[start]) { start += 1 }
        return start..<offset
    }

    /// Returns the bytes of the line from an offset, to the end of a character.
    private static func after(_ offset: Int, in bytes: [UInt8]) -> Range<Int> {
        let near = bytes[offset..<min(bytes.count, offset + reach)]
        if let end = near.firstIndex(where: endsLine) { return offset..<end }
        var end = near.endIndex
        for _ in 0..<3 where end < bytes.count && end > offset && continues(bytes[end]) { end -= 1 }
        return offset..<end
    }

    private static func visible(_ bytes: ArraySlice<UInt8>) -> String {
        let blanks = [UInt8](repeating: UInt8(ascii: " "), count: 4)
        let spread = bytes.contains(0x09) ? bytes.flatMap { $0 == 0x09 ? blanks : [$0] } : Array(bytes)
        return TerminalText(bytes: spread).description
    }

    /// Returns the parts before and from the place, shortened to the width; an ellipsis marks where.
    private static func fitted(
        _ head: String,
        _ tail: String,
        _ isCut: (start: Bool, end: Bool),
        _ width: Int
    ) -> (head: TerminalText, tail: TerminalText) {
        let columns = (head: DisplayWidth.columns(of: head), tail: DisplayWidth.columns(of: tail))
        // What follows the place tells more than what precedes it, but gets no more than it needs; a caret behind the end
        // needs a column too.
        let room = max(width / 3, width - max(columns.tail, 1))
        let isShortened = isCut.start || columns.head > room
        let start = isShortened ? "…" + suffix(of: head, columns: room - 1) : head
        let rest = max(1, width - DisplayWidth.columns(of: start))
        let end = isCut.end && columns.tail < rest ? tail + "…" : DisplayWidth.cut(tail, to: rest)
        return (TerminalText(start), TerminalText(end))
    }

    /// Returns the characters at the end of a text that fit.
    private static func suffix(of text: String, columns limit: Int) -> Substring {
        var taken = 0
        var start = text.endIndex
        for index in text.indices.reversed() {
            taken += DisplayWidth.columns(of: text[index])
            guard taken <= limit else { break }
            start = index
        }
        return text[start...]
    }
}
