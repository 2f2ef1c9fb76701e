/// Reads the words and texts of a packed table where they lie.
///
/// It is a pointer and does not keep the table alive, so that passing it about costs nothing: whoever makes one keeps
/// the table as long as it is read. A method of what holds the table does so until it returns.
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

    /// Whether both read the same bytes.
    package func isSame(as other: TableReader) -> Bool { text.baseAddress == other.text.baseAddress }

    /// The number of words.
    var wordCount: Int { words.count / 4 }

    /// The 24-bit word at a position.
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

    /// The words at a position and the one behind it, read together.
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

    /// A part of a word.
    @inlinable
    @inline(__always)
    func bits(_ part: (shift: Int, width: Int), at position: Int) -> Int {
        word(at: position) >> part.shift & (1 << part.width - 1)
    }

    /// The bytes of a text.
    @inlinable
    @inline(__always)
    func bytes(at offset: Int, count: Int) -> UnsafeRawBufferPointer {
        guard offset >= 0, count >= 0, offset <= text.count &- count, let start = text.baseAddress else {
            preconditionFailure("a packed table ends early")
        }
        return UnsafeRawBufferPointer(start: start + offset, count: count)
    }

    /// The number of records in a section.
    @inlinable
    @inline(__always)
    func count(of section: TableLayout.Section) -> Int {
        word(at: TableLayout.countWord(of: section))
    }

    /// Where a record of a section starts.
    @inlinable
    @inline(__always)
    package func record(_ section: TableLayout.Section, _ place: Int) -> Int {
        word(at: word(at: TableLayout.indexWord(of: section)) &+ place)
    }

    /// The first word of a field that no list of its record stands before.
    @inlinable
    @inline(__always)
    func word(_ field: some RecordField, of record: Int) -> Int {
        word(at: record &+ field.rawValue)
    }

    /// A part of an entry's first word.
    @inlinable
    @inline(__always)
    func flag(_ part: (shift: Int, width: Int), ofEntry record: Int) -> Int {
        bits(part, at: record &+ TableLayout.EntryRecord.flags.rawValue)
    }

    /// Where the texts of the record at a position start.
    @inlinable
    @inline(__always)
    func textOffset(ofRecord position: Int) -> Int {
        let (low, high) = pair(at: position)
        return TableLayout.number(low: low, high: high)
    }

    /// A number of two words; nil where it is absent.
    func optionalNumber(at position: Int) -> Int? {
        let (low, high) = pair(at: position)
        return TableLayout.optional(TableLayout.number(low: low, high: high))
    }
}
