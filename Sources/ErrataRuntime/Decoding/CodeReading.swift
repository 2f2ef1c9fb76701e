internal import ErrataJSON

/// A code as a response has it, and what the table makes of it.
///
/// A string counts as it is; a number by its value, so that `1007`, `1007.0`, `1.007e3` and `"1007"` are one code. A
/// number that is not whole or passes Int64 is no known code. True, false, null, arrays and objects are no codes at all.
struct CodeReading {
    /// Where it is.
    let part: ResponseReader.Part
    /// The entry's place in the table; nil for an unknown code.
    private(set) var ordinal: Int?
    /// Whether it was recognised in spite of its case or of blanks around it.
    private(set) var isInexact = false
    /// The code as a number, where it is a whole one or a string that is one in decimal digits.
    private(set) var integer: Int?

    /// Reads a part; nil where it is no code.
    init?(_ part: ResponseReader.Part, in catalog: Catalog, _ reader: inout ResponseReader) {
        switch part {
        case .header(let value):
            self.init(value, in: catalog)
        case .json(let cursor) where cursor.kind == .number:
            self.init(part: part)
            readNumber(cursor, in: catalog, &reader)
        case .json(let cursor):
            guard cursor.kind == .string, reader.isShort(cursor) else { return nil }
            self.init(part: part)
            // Half of a surrogate pair has no bytes to compare: such a code is unknown, whatever it reads as.
            guard !cursor.hasLoneSurrogate else { return }
            _ = cursor.withUTF8 { readString($0, in: catalog) }
        }
    }

    /// Reads a code that comes as text, such as a header's value.
    init(_ text: String, in catalog: Catalog) {
        self.init(part: .header(text))
        var text = text
        text.withUTF8 { readString($0, in: catalog) }
    }

    private init(part: ResponseReader.Part) {
        self.part = part
    }

    private mutating func readNumber(_ cursor: JSONCursor, in catalog: Catalog, _ reader: inout ResponseReader) {
        guard reader.isShortNumber(cursor), let integer = cursor.integer else { return }
        self.integer = Int(exactly: integer)
        var digits = String(integer)
        ordinal = digits.withUTF8 { catalog.ordinal(ofCode: UnsafeRawBufferPointer($0)) }
    }

    private mutating func readString(_ text: UnsafeBufferPointer<UInt8>, in catalog: Catalog) {
        integer = Self.integer(text)
        ordinal = catalog.ordinal(ofCode: UnsafeRawBufferPointer(text))
        guard ordinal == nil else { return }
        let trimmed = UnsafeRawBufferPointer(Self.trimmed(text))
        ordinal = catalog.ordinal(ofCode: trimmed) ?? catalog.ordinal(ofCodeIgnoringCase: trimmed)
        isInexact = ordinal != nil
    }

    /// The text without the ASCII blanks (space, tab, line feed, vertical tab, form feed, return) around it.
    private static func trimmed(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        let first = text.firstIndex { !isBlank($0) } ?? text.endIndex
        let end = text.lastIndex { !isBlank($0) }.map { $0 + 1 } ?? first
        return UnsafeBufferPointer(rebasing: text[first..<end])
    }

    private static func isBlank(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte &- 0x09 < 5
    }

    /// The number that a text spells in decimal digits, without leading zeros or a plus sign.
    private static func integer(_ text: UnsafeBufferPointer<UInt8>) -> Int? {
        guard text.count <= 20, let integer = Int(String(decoding: text, as: UTF8.self)) else { return nil }
        return String(integer).utf8.elementsEqual(text) ? integer : nil
    }
}
