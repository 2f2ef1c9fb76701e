internal import ErrataBytes
internal import ErrataJSON

extension CodeReading {
    /// Reads a code from a part; nil where the part is not a code.
    @inline(__always)
    static func of(_ part: ResponseReader.Part, _ reader: ResponseReader) -> CodeReading? {
        // Most codes are known and spelled as in the table.
        if case .json(let cursor) = part, let index = exactIndex(cursor, reader) { return CodeReading(index: index) }
        return CodeReading(part, reader)
    }

    @inline(__always)
    private static func exactIndex(_ cursor: JSONCursor, _ reader: ResponseReader) -> Int32? {
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
        self.init(index: -1)
        switch part {
        case .header(let index):
            var text = reader.headers.value(at: index)
            text.withUTF8 { readString($0, in: reader.table) }
        case .text(let index):
            var text = reader.found.texts[index]
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
}

extension CodeNumber {
    /// Returns the number of a part: an integer, or a string that is one in decimal digits.
    @inline(never)
    static func of(_ part: ResponseReader.Part, _ reader: ResponseReader) -> Int? {
        switch part {
        case .header(let index):
            return of(reader.headers.value(at: index))
        case .text(let index):
            return of(reader.found.texts[index])
        case .json(let cursor) where cursor.kind == .number:
            return reader.isShortNumber(cursor) ? cursor.integer.flatMap { Int(exactly: $0) } : nil
        case .json(let cursor):
            return cursor.hasLoneSurrogate ? nil : cursor.withUTF8 { integer($0) } ?? nil
        }
    }
}
