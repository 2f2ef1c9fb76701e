/// Reads the words and texts of a packed table in place.
///
/// It is a pointer and does not keep the table alive, so that it can be passed around at no cost: its creator keeps the
/// table alive while it is in use. A method of the table's owner does so until it returns.
@usableFromInline
@frozen
package struct TableReader: @unchecked Sendable {
    @usableFromInline let text: UnsafeRawBufferPointer
    @usableFromInline let words: UnsafeRawBufferPointer

    @inlinable
    @inline(__always)
    init(text: UnsafeRawBufferPointer, words: UnsafeRawBufferPointer) {
        self.text = text
        self.words = words
    }

    /// Whether two readers read the same bytes.
    package func isSame(as other: TableReader) -> Bool { text.baseAddress == other.text.baseAddress }

    /// The number of words.
    var wordCount: Int { words.count / 4 }

    /// Returns the 24-bit word at a position.
    @inlinable
    @inline(__always)
    func word(at position: Int) -> Int {
        guard position >= 0, position &* 4 &+ 4 <= words.count, let start = words.baseAddress else {
            preconditionFailure("a packed table ends early")
        }
        let raw = start.loadUnaligned(fromByteOffset: position &* 4, as: UInt32.self)
        // Pairs of six bits are joined, then pairs of twelve.
        let digits = UInt32(littleEndian: raw) &- 0x3030_3030
        let pairs = digits & 0x003F_003F | digits >> 2 & 0x0FC0_0FC0
        return Int(truncatingIfNeeded: pairs & 0xFFF | pairs >> 4 & 0xFF_F000)
    }

    /// Returns the words at a position and the next one, read together.
    @inlinable
    @inline(__always)
    func pair(at position: Int) -> (first: Int, second: Int) {
        guard position >= 0, position &* 4 &+ 8 <= words.count, let start = words.baseAddress else {
            preconditionFailure("a packed table ends early")
        }
        let raw = start.loadUnaligned(fromByteOffset: position &* 4, as: UInt64.self)
        let digits = UInt64(littleEndian: raw) &- 0x3030_3030_3030_3030
        let pairs = digits & 0x003F_003F_003F_003F | digits >> 2 & 0x0FC0_0FC0_0FC0_0FC0
        let words = pairs & 0x0000_0FFF_0000_0FFF | pairs >> 4 & 0x00FF_F000_00FF_F000
        return (Int(truncatingIfNeeded: words & 0xFFFF_FFFF), Int(truncatingIfNeeded: words >> 32))
    }

    /// Returns a bit field of a word.
    @inlinable
    @inline(__always)
    package func bits(_ part: (shift: Int, width: Int), at position: Int) -> Int {
        word(at: position) >> part.shift & (1 << part.width - 1)
    }

    /// Returns the bytes of a text.
    @inlinable
    @inline(__always)
    func bytes(at offset: Int, count: Int) -> UnsafeRawBufferPointer {
        guard offset >= 0, count >= 0, offset <= text.count &- count, let start = text.baseAddress else {
            preconditionFailure("a packed table ends early")
        }
        return UnsafeRawBufferPointer(start: start + offset, count: count)
    }

    /// Returns the number of records in a section.
    @inlinable
    @inline(__always)
    func count(of section: TableLayout.Section) -> Int {
        word(at: TableLayout.countWord(of: section))
    }

    /// Returns the position of a record in a section.
    @inlinable
    @inline(__always)
    package func record(_ section: TableLayout.Section, _ index: Int) -> Int {
        word(at: word(at: TableLayout.indexWord(of: section)) &+ index)
    }

    /// Returns the first word of a field that no list in its record precedes.
    @inlinable
    @inline(__always)
    func word(_ field: some RecordField, of record: Int) -> Int {
        word(at: record &+ field.rawValue)
    }

    /// Returns a bit field of an entry's first word.
    @inlinable
    @inline(__always)
    func flag(_ part: (shift: Int, width: Int), ofEntry record: Int) -> Int {
        bits(part, at: record &+ TableLayout.EntryRecord.flags.rawValue)
    }

    /// Returns the offset of the texts of the record at a position.
    @inlinable
    @inline(__always)
    func textOffset(ofRecord position: Int) -> Int {
        let (low, high) = pair(at: position)
        return TableLayout.number(low: low, high: high)
    }

    /// Returns a number of two words; nil where it is absent.
    func optionalNumber(at position: Int) -> Int? {
        let (low, high) = pair(at: position)
        return TableLayout.optional(TableLayout.number(low: low, high: high))
    }
}
