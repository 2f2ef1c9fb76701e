/// Everything that is known about an API, packed into two runs of bytes: the texts, and the numbers that say where
/// each text is.
///
/// The numbers are 24-bit words, each written as four ASCII characters of six bits (lowest first, `0` is zero), so that
/// a compiled table is two string literals in read-only memory: nothing is built when a program starts, nothing lives
/// on the heap. A table that is packed at run time has the same form and owns its bytes.
///
/// Bytes that no packer made can give wrong answers, and they stop the program where they lead a reader out of the table:
/// every position is checked, so no other memory is read. A number that stands for a case, an entry, a category or a source
/// counts as absent where there is none, so no invalid value is made; and every look-up ends.
@frozen
public struct PackedTable: @unchecked Sendable {
    @usableFromInline let reader: TableReader
    // What keeps the bytes alive; those of a compiled table live as long as the program.
    @usableFromInline let owner: TableStorage?

    /// A table in the program's read-only memory.
    @inlinable
    public init(_ literals: Literals) {
        reader = literals.reader
        owner = nil
    }

    /// A table that was packed at run time.
    public init(text: [UInt8], words: [UInt8]) {
        let storage = TableStorage(text: text, words: words)
        reader = TableReader(text: UnsafeRawBufferPointer(storage.text), words: UnsafeRawBufferPointer(storage.words))
        owner = storage
    }
}

extension PackedTable {
    /// A table in the program's read-only memory, as generated code gives it.
    ///
    /// It is so small that a function returns it in registers, which matters where each call asks for the table anew.
    @frozen
    public struct Literals: @unchecked Sendable {
        @usableFromInline let reader: TableReader

        /// The literals of a table.
        ///
        /// - Parameters:
        ///   - text: the texts, one after another.
        ///   - words: the numbers, four characters each.
        @inlinable
        public init(text: StaticString, words: StaticString) {
            reader = TableReader(
                text: UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount),
                words: UnsafeRawBufferPointer(start: words.utf8Start, count: words.utf8CodeUnitCount)
            )
        }
    }
}

/// The bytes of a table that was packed at run time.
@usableFromInline
final class TableStorage {
    let text: UnsafeMutableBufferPointer<UInt8>
    let words: UnsafeMutableBufferPointer<UInt8>

    init(text: [UInt8], words: [UInt8]) {
        self.text = .allocate(capacity: text.count)
        self.words = .allocate(capacity: words.count)
        _ = self.text.initialize(from: text)
        _ = self.words.initialize(from: words)
    }

    deinit {
        text.deallocate()
        words.deallocate()
    }
}
