internal import ErrataBytes
internal import ErrataJSON

/// A code as received, resolved against the table.
///
/// A string is compared as it is; a number by its value, so that `1007`, `1007.0`, `1.007e3` and `"1007"` are one code.
/// A number that is not an integer or exceeds Int64 is an unknown code. Booleans, null, arrays and objects are not
/// codes.
struct CodeReading {
    /// The index of the entry in the table; negative for an unknown code.
    private var place: Int32 = -1
    /// Whether it was recognized despite a difference in case or blanks around it.
    private(set) var isInexact = false

    /// The index of the entry in the table; nil for an unknown code.
    @inline(__always)
    var ordinal: Int? { place < 0 ? nil : Int(place) }

    /// Reads a code from a part; nil where the part is not a code.
    @inline(__always)
    static func of(_ part: ResponseReader.Part, _ reader: ResponseReader) -> CodeReading? {
        // Most codes are known and spelled as in the table.
        if case .json(let cursor) = part, let place = exactPlace(cursor, reader) { return CodeReading(place: place) }
        return CodeReading(part, reader)
    }

    private init(place: Int32) {
        self.place = place
    }

    @inline(__always)
    private static func exactPlace(_ cursor: JSONCursor, _ reader: ResponseReader) -> Int32? {
        let content = cursor.content
        guard content.count <= min(reader.limits.maximumTextLength, reader.limits.maximumNumberLength) else {
            return nil
        }
        guard cursor.isPlainString || (cursor.kind == .number && content.count < 19 && isShortest(content)) else {
            return nil
        }
        return reader.table.ordinal(ofCode: UnsafeRawBufferPointer(content)).map { Int32(truncatingIfNeeded: $0) }
    }

    @inline(never)
    private init?(_ part: ResponseReader.Part, _ reader: ResponseReader) {
        switch part {
        case .header(let place):
            var text = reader.headers.value(at: place)
            text.withUTF8 { readString($0, in: reader.table) }
        case .json(let cursor) where cursor.kind == .number:
            guard reader.isShort(cursor) else { return nil }
            readNumber(cursor, reader)
        case .json(let cursor):
            guard cursor.kind == .string, reader.isShort(cursor) else { return nil }
            // Half of a surrogate pair has no bytes to compare: such a code is unknown, whatever its decoded text
            // equals.
            guard !cursor.hasLoneSurrogate else { return }
            _ = cursor.withUTF8 { readString($0, in: reader.table) }
        }
    }

    /// Creates a code from a text that is not in a response.
    init(_ text: String, in catalog: Catalog) {
        var text = text
        text.withUTF8 { readString($0, in: catalog.reader) }
        withExtendedLifetime(catalog) {}
    }

    private mutating func readNumber(_ cursor: JSONCursor, _ reader: ResponseReader) {
        guard reader.isShortNumber(cursor), let integer = cursor.integer else { return }
        var digits = String(integer)
        digits.withUTF8 { take(reader.table.ordinal(ofCode: UnsafeRawBufferPointer($0))) }
    }

    /// Whether an integer is spelled in digits alone, as in the table.
    @inline(__always)
    private static func isShortest(_ number: UnsafeBufferPointer<UInt8>) -> Bool {
        number.allSatisfy { ASCII.isDigit($0) }
    }

    private mutating func readString(_ text: UnsafeBufferPointer<UInt8>, in table: TableReader) {
        take(table.ordinal(ofCode: UnsafeRawBufferPointer(text)))
        guard ordinal == nil else { return }
        let trimmed = UnsafeRawBufferPointer(Self.trimmed(text))
        take(table.ordinal(ofCode: trimmed) ?? table.ordinal(ofCodeIgnoringCase: trimmed))
        isInexact = ordinal != nil
    }

    private mutating func take(_ ordinal: Int?) {
        place = ordinal.map { Int32(truncatingIfNeeded: $0) } ?? -1
    }

    /// Returns the text without the ASCII blanks (space, tab, line feed, vertical tab, form feed, return) around it.
    private static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let first = text.firstIndex { !ASCII.isWhitespace($0) } ?? text.endIndex
        let end = text.lastIndex { !ASCII.isWhitespace($0) }.map { $0 + 1 } ?? first
        return UnsafeBufferPointer(rebasing: text[first..<end])
    }
}

/// Parses the number of a code, by which a category's range covers one that the table lacks.
enum CodeNumber {
    /// Returns the number of a part: an integer, or a string that is one in decimal digits.
    @inline(never)
    static func of(_ part: ResponseReader.Part, _ reader: ResponseReader) -> Int? {
        switch part {
        case .header(let place):
            return of(reader.headers.value(at: place))
        case .json(let cursor) where cursor.kind == .number:
            return reader.isShortNumber(cursor) ? cursor.integer.flatMap { Int(exactly: $0) } : nil
        case .json(let cursor):
            return cursor.hasLoneSurrogate ? nil : cursor.withUTF8 { integer($0) } ?? nil
        }
    }

    /// Parses a text as a decimal number.
    static func of(_ text: String) -> Int? {
        var text = text
        return text.withUTF8 { integer($0) }
    }

    /// Parses a text as a decimal number, without leading zeros or a plus sign.
    private static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let start = text.first, ASCII.isDigit(start) || start == UInt8(ascii: "-") else { return nil }
        let digits = text.dropFirst(start == UInt8(ascii: "-") ? 1 : 0)
        guard let first = digits.first, digits.count < 20, digits.allSatisfy(ASCII.isDigit) else { return nil }
        // The remaining digits are a JSON number unless they start with a zero; -0 is not a spelling of 0.
        guard first != UInt8(ascii: "0") || text.count == 1 else { return nil }
        return digits.reduce(0 as Int?) { sum, digit in
            sum.flatMap { add(Int(digit & 0xF), toTenTimes: $0, isNegative: digits.count < text.count) }
        }
    }

    private static func add(_ digit: Int, toTenTimes sum: Int, isNegative: Bool) -> Int? {
        let (tens, tooLarge) = sum.multipliedReportingOverflow(by: 10)
        let (total, overflow) = tens.addingReportingOverflow(isNegative ? -digit : digit)
        return tooLarge || overflow ? nil : total
    }
}
