/// The description of an API packed into two byte strings: the texts, and the numbers that locate each text.
///
/// The numbers are 24-bit words, each written as four ASCII characters of six bits (lowest first, `0` is zero), so that
/// a compiled table is two string literals in read-only memory: there is no work at program start and no heap memory. A
/// table that is packed at run time has the same form and owns its bytes.
///
/// Bytes that no packer made can give wrong results, and they trap where they lead a reader out of the table: every
/// position is checked, so no other memory is read. An ordinal of a case, an entry, a category or a source that does
/// not exist counts as absent, so no invalid value is created; and every lookup terminates.
@frozen
public struct PackedTable: @unchecked Sendable {
    @usableFromInline let reader: TableReader
    // What keeps the bytes alive; those of a compiled table live as long as the program.
    @usableFromInline let owner: TableStorage?

    /// Creates a table in the program's read-only memory.
    @inlinable
    public init(_ literals: Literals) {
        reader = literals.reader
        owner = nil
    }

    /// Creates a table that was packed at run time.
    public init(text: [UInt8], words: [UInt8]) {
        self.init(text: text, digits: words.count) { _ = $0.initialize(from: words) }
    }

    /// Creates a table whose numbers are written into its own memory.
    ///
    /// - Parameters:
    ///   - text: the texts.
    ///   - digits: the number of characters of the numbers, four each.
    ///   - write: initializes all of the memory for them.
    package init(text: [UInt8], digits: Int, _ write: (UnsafeMutableBufferPointer<UInt8>) -> Void) {
        let storage = TableStorage(text: text, digits: digits)
        write(storage.words)
        reader = TableReader(text: UnsafeRawBufferPointer(storage.text), words: UnsafeRawBufferPointer(storage.words))
        owner = storage
    }
}

extension PackedTable {
    /// The literals of a table in the program's read-only memory, as generated code passes them.
    ///
    /// It is small enough to be returned in registers, which matters where each call fetches the table again.
    @frozen
    public struct Literals: @unchecked Sendable {
        @usableFromInline let reader: TableReader

        /// Creates the literals of a table.
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

/// The storage of a table that was packed at run time.
@usableFromInline
final class TableStorage {
    let text: UnsafeMutableBufferPointer<UInt8>
    let words: UnsafeMutableBufferPointer<UInt8>

    /// The words are not initialized.
    init(text: [UInt8], digits: Int) {
        self.text = .allocate(capacity: text.count)
        words = .allocate(capacity: digits)
        _ = self.text.initialize(from: text)
    }

    deinit {
        text.deallocate()
        words.deallocate()
    }
}
