import ErrataBytes
import ErrataWire

/// The text of a message in a JSON line, of which a shape keeps only what it tells: the status, or a client's words
/// about a call without a response.
enum MessageText {
    /// The end of a text, and its signature (``TextSignature``), 0 where it tells nothing.
    typealias Reading = (end: Int, signature: Int)

    /// Reads the text that begins at an offset, behind its quote; nil where it can hold more than words: an object, a
    /// page of HTML, an escape other than a line's end, a tab, a quote or a backslash, a byte that is not ASCII.
    static func read(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> Reading? {
        let line = ByteSlice(start: base, count: count)
        // In a text within a text, the next quote ends it.
        guard start < 2 || base[start - 2] != UInt8(ascii: "\\") else {
            guard let end = LineTokenizer.endOfText(base, start, count) else { return nil }
            return (end, TextSignature.value(of: line.part(start..<end)))
        }
        let (stop, hasDigit) = words(base, start, count)
        if stop < count, base[stop] == UInt8(ascii: "\"") {
            return (stop, hasDigit ? TextSignature.value(of: line.part(start..<stop)) : 0)
        }
        // Most messages that a container prints end with a line feed.
        if line.has("\\n\"", at: stop) {
            return (stop + 2, hasDigit ? TextSignature.value(of: line.part(start..<stop)) : 0)
        }
        guard let end = end(line, from: stop) else { return nil }
        let text = line.part(start..<end)
        guard isWords(text), !EmbeddedText.hasPrinted(text) else { return nil }
        return (end, signature(text))
    }

    /// Returns the end of the words that begin at an offset, at a quote or a byte that is no word's, and whether there is a
    /// digit among them: without one a text tells nothing.
    @inline(__always)
    private static func words(_ base: UnsafePointer<UInt8>, _ start: Int, _ count: Int) -> (end: Int, hasDigit: Bool) {
        var (index, hasDigit) = (start, false)
        while index + 16 <= count, case let text = UnsafeRawPointer(base + index).loadUnaligned(as: Stretch.self),
            !hasStop(text)
        {
            hasDigit = hasDigit || isAny((text &- Stretch(repeating: 0x30)) .< Stretch(repeating: 10))
            index += 16
        }
        while index < count, !isStop(base[index]) {
            hasDigit = hasDigit || ASCII.isDigit(base[index])
            index += 1
        }
        return (index, hasDigit)
    }

    private typealias Stretch = SIMD16<UInt8>

    /// Whether one of sixteen bytes ends a text.
    @inline(__always)
    private static func hasStop(_ text: Stretch) -> Bool {
        // As signed numbers, bytes that are not ASCII are below the control characters.
        let isControl = unsafeBitCast(text, to: SIMD16<Int8>.self) .< SIMD16<Int8>(repeating: 0x20)
        let isSign = (text .== Stretch(repeating: 0x22)) .| (text .== Stretch(repeating: 0x5C))
        return isAny(
            isControl .| isSign .| (text .== Stretch(repeating: 0x7B)) .| (text .== Stretch(repeating: 0x3C))
        )
    }

    @inline(__always)
    private static func isAny(_ mask: SIMDMask<SIMD16<Int8>>) -> Bool {
        unsafeBitCast(mask, to: SIMD2<UInt64>.self) != .zero
    }

    @inline(__always)
    private static func isStop(_ byte: UInt8) -> Bool {
        byte &- 0x20 >= 0x60 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == UInt8(ascii: "{")
            || byte == UInt8(ascii: "<")
    }

    /// Returns the signature of a string's content as written in JSON.
    static func signature(_ text: ByteSlice) -> Int {
        guard text.firstIndex(of: UInt8(ascii: "\\"), from: 0) != nil else { return TextSignature.value(of: text) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count) { buffer in
            var (index, count) = (0, 0)
            while index < text.count {
                let isEscape = text[index] == UInt8(ascii: "\\") && index + 1 < text.count
                buffer[count] = isEscape ? character(text[index + 1]) : text[index]
                index += isEscape ? 2 : 1
                count += 1
            }
            return TextSignature.value(of: ByteSlice(rebasing: UnsafeBufferPointer(buffer)[0..<count]))
        }
    }

    /// Returns the offset of the quote that ends a string; nil where none does.
    static func end(_ line: ByteSlice, from start: Int) -> Int? {
        var index = start
        while let quote = line.firstIndex(of: UInt8(ascii: "\""), from: index) {
            var first = quote
            while first > start, line[first - 1] == UInt8(ascii: "\\") { first -= 1 }
            if (quote - first) % 2 == 0 { return quote }
            index = quote + 1
        }
        return nil
    }

    /// Whether a text has only bytes that a message in words has.
    private static func isWords(_ text: ByteSlice) -> Bool {
        var index = 0
        while index < text.count {
            let byte = text[index]
            if byte == UInt8(ascii: "\\") {
                guard index + 1 < text.count, character(text[index + 1]) != 0 else { return false }
                index += 1
            } else if byte < 0x20 || byte >= 0x80 || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "<") {
                return false
            }
            index += 1
        }
        return true
    }

    /// Returns the character of a simple escape, by its letter; 0 for any other.
    private static func character(_ letter: UInt8) -> UInt8 {
        switch letter {
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "t"): 0x09
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
        default: 0
        }
    }
}
