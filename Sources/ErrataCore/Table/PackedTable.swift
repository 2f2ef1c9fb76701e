/// Everything that is known about an API, packed into two runs of bytes: the texts, and the numbers that say where
/// each text is.
///
/// The numbers are 24-bit words, each written as four ASCII characters of six bits (lowest first, `0` is zero), so that
/// a compiled table is two string literals in read-only memory: nothing is built when a program starts, nothing lives
/// on the heap. A table that is packed at run time has the same form and owns its bytes.
///
/// Reads are bounds-checked: bytes that no packer made can give wrong answers or trap, and never read other memory.
public struct PackedTable: @unchecked Sendable {
    // The pointers are to immutable bytes that live as long as the program or as `owner`.
    @usableFromInline let text: UnsafeRawPointer
    @usableFromInline let textCount: Int
    @usableFromInline let words: UnsafeRawPointer
    @usableFromInline let wordCount: Int
    @usableFromInline let owner: TableStorage?

    /// A table in the program's read-only memory, as generated code gives it.
    ///
    /// - Parameters:
    ///   - text: the texts, one after another.
    ///   - words: the numbers, four characters each.
    @inlinable
    public init(text: StaticString, words: StaticString) {
        self.text = UnsafeRawPointer(text.utf8Start)
        self.textCount = text.utf8CodeUnitCount
        self.words = UnsafeRawPointer(words.utf8Start)
        self.wordCount = words.utf8CodeUnitCount / 4
        self.owner = nil
    }

    /// A table that was packed at run time.
    public init(text: [UInt8], words: [UInt8]) {
        let storage = TableStorage(text: text, words: words)
        self.text = UnsafeRawPointer(storage.text.baseAddress ?? storage.anchor)
        self.textCount = text.count
        self.words = UnsafeRawPointer(storage.words.baseAddress ?? storage.anchor)
        self.wordCount = words.count / 4
        self.owner = storage
    }

    /// The 24-bit word at a position.
    @inlinable
    func word(at position: Int) -> Int {
        precondition(position >= 0 && position < wordCount, "a packed table ends early")
        let raw = words.loadUnaligned(fromByteOffset: position &* 4, as: UInt32.self)
        let digits = UInt32(littleEndian: raw) &- 0x3030_3030
        return Int(
            (digits & 0x3F) | (digits >> 2 & 0xFC0) | (digits >> 4 & 0x3_F000) | (digits >> 6 & 0xFC_0000)
        )
    }

    /// The bytes of a text; they stay valid as long as the table.
    @inlinable
    func bytes(at offset: Int, count: Int) -> UnsafeRawBufferPointer {
        precondition(offset >= 0 && count >= 0 && offset <= textCount - count, "a packed table ends early")
        return UnsafeRawBufferPointer(start: text + offset, count: count)
    }
}

/// The bytes of a table that was packed at run time.
@usableFromInline
final class TableStorage {
    let text: UnsafeMutableBufferPointer<UInt8>
    let words: UnsafeMutableBufferPointer<UInt8>
    // An empty buffer may have no address; a table always needs one.
    let anchor: UnsafeMutablePointer<UInt8>

    init(text: [UInt8], words: [UInt8]) {
        self.text = .allocate(capacity: text.count)
        self.words = .allocate(capacity: words.count)
        self.anchor = .allocate(capacity: 1)
        _ = self.text.initialize(from: text)
        _ = self.words.initialize(from: words)
        self.anchor.initialize(to: 0)
    }

    deinit {
        text.deallocate()
        words.deallocate()
        anchor.deallocate()
    }
}
