import ErrataBytes

/// A header field as programs print it: `Retry-After: 45`, `'retry-after': '45'`, `"Retry-After" = 45;`,
/// `(b'retry-after', b'45')`, `Retry-After:[45]`, `retry-after=45`.
struct PrintedHeader {
    let name: HeaderName.Name
    let value: ByteSlice
    /// The offset after the field.
    let end: Int

    /// Parses the field whose name begins at an offset; nil where there is none.
    init?(at start: Int, in text: ByteSlice) {
        let nameEnd = Self.nameEnd(from: start, in: text)
        guard let name = HeaderName.known(text[start..<nameEnd]) else { return nil }
        let isEscaped = text.has("\\", at: nameEnd)
        let quote = Self.quote(at: isEscaped ? nameEnd + 1 : nameEnd, in: text)
        let afterName = quote == nil ? nameEnd : nameEnd + (isEscaped ? 2 : 1)
        let separator = text.afterBlanks(from: afterName)
        guard let next = Self.separatorEnd(at: separator, isQuoted: quote != nil, in: text) else { return nil }
        let isPair = text[separator] == UInt8(ascii: ",")
        guard !isPair || Self.opensPair(before: start, in: text) else { return nil }
        // An assignment without blanks is logfmt, in which a blank ends a value.
        let isLogfmt = text[separator] == UInt8(ascii: "=") && next == separator + 1 && quote == nil
        guard let range = Self.value(after: next, in: text, name, isLogfmt: isLogfmt) else { return nil }
        let value = text.part(range).trimmed
        guard !value.isEmpty, HeaderName.known(value) == nil else { return nil }
        (self.name, self.value, end) = (name, value, range.upperBound)
    }

    static func isNamePart(_ byte: UInt8) -> Bool { ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "-") }

    static func nameEnd(from start: Int, in text: ByteSlice) -> Int {
        var end = start
        while end < text.count, isNamePart(text[end]) { end += 1 }
        return end
    }

    private static func quote(at index: Int, in text: ByteSlice) -> UInt8? {
        guard index < text.count else { return nil }
        let byte = text[index]
        return byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`") ? byte : nil
    }

    /// Returns the offset after a separator; a comma is one only behind a quote.
    private static func separatorEnd(at index: Int, isQuoted: Bool, in text: ByteSlice) -> Int? {
        guard index < text.count else { return nil }
        switch text[index] {
        case UInt8(ascii: ":"): return index + 1
        case UInt8(ascii: "="): return text.has("=>", at: index) ? index + 2 : index + 1
        case UInt8(ascii: ",") where isQuoted: return index + 1
        default: return nil
        }
    }

    /// Whether a bracket stands before a quoted name, as in a pair.
    private static func opensPair(before start: Int, in text: ByteSlice) -> Bool {
        var index = start - 1
        while index >= 0, quote(at: index, in: text) != nil || text[index] == UInt8(ascii: "\\") { index -= 1 }
        if index >= 0, text[index] == UInt8(ascii: "b") { index -= 1 }
        return index >= 0 && "([{".utf8.contains(text[index])
    }

    /// Returns the range of the value behind a separator.
    private static func value(
        after separator: Int,
        in text: ByteSlice,
        _ name: HeaderName.Name,
        isLogfmt: Bool
    ) -> Range<Int>? {
        var start = text.afterBlanks(from: separator)
        while start < text.count, "[(".utf8.contains(text[start]) { start = text.afterSpace(from: start + 1) }
        if text.has("b'", at: start) || text.has("b\"", at: start) { start += 1 }
        let isEscaped = text.has("\\\"", at: start)
        let isList = name.text == "ratelimit"
        if !isList, let quote = quote(at: isEscaped ? start + 1 : start, in: text) {
            let first = start + (isEscaped ? 2 : 1)
            let stop = isEscaped ? UInt8(ascii: "\\") : quote
            return text.firstIndex(of: stop, from: first).map { first..<$0 }
        }
        var end = start
        while end < text.count, !ends(at: end, start, text, isList: isList, isLogfmt: isLogfmt) { end += 1 }
        return start..<end
    }

    /// Whether a value without quotes ends at an offset.
    private static func ends(at end: Int, _ start: Int, _ text: ByteSlice, isList: Bool, isLogfmt: Bool) -> Bool {
        switch text[end] {
        case 0x0A, 0x0D, UInt8(ascii: "\\"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ")"):
            return true
        case UInt8(ascii: "\""), UInt8(ascii: ";"): return !isList
        case UInt8(ascii: ","): return !isList && !isDay(text.part(start..<end))
        case 0x20, 0x09: return isLogfmt || !(isList || isDate(text.part(start..<end)))
        default: return false
        }
    }

    /// Whether a text is the beginning of a date with blanks: `Tue, 24 Mar`.
    private static func isDate(_ text: ByteSlice) -> Bool {
        text.count < 29
            && (text.firstIndex(of: UInt8(ascii: ","), from: 0).map { isDay(text.part(0..<$0)) } ?? isDay(text))
    }

    private static func isDay(_ text: ByteSlice) -> Bool {
        let days: [StaticString] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        return text.count >= 3 && text.count <= 9 && days.contains { text.has($0) }
    }
}
