import ErrataRuntime
import ErrataSpec

/// A packed table whose words a test can change.
struct TableEditor {
    private let text: [UInt8]
    private let words: [UInt32]
    /// The table as it was packed.
    let original: Catalog

    init(_ spec: [UInt8]) throws {
        let reading = SpecReader.read(spec)
        guard let spec = reading.spec else { throw SpecTrouble(diagnostics: reading.diagnostics.map { "\($0)" }) }
        let packed = try PackedSpec(spec)
        text = packed.texts.flatMap { $0 }
        words = packed.words.flatMap { $0 }
        original = Catalog(packed.table)
    }

    /// The word at a position.
    subscript(position: Int) -> Int { Int(words[position]) }

    /// Returns the catalog with a different word at a position.
    func catalog(_ value: Int, at position: Int) -> Catalog {
        var words = words
        words[position] = UInt32(value)
        return Catalog(PackedTable(text: text, words: PackedSpec.digits(words[...])))
    }

    /// Returns the catalog with a bit field of a word set to the low bits of a value.
    func catalog(_ value: Int, in part: (shift: Int, width: Int), at position: Int) -> Catalog {
        let mask = (1 << part.width - 1) << part.shift
        return catalog(self[position] & ~mask | value << part.shift & mask, at: position)
    }

    /// Returns the catalog with every slot of the hash table taken.
    func catalogWithoutFreeSlots() -> Catalog {
        var words = words
        for slot in 0...self[TableLayout.slotMaskWord] {
            let position = TableLayout.headerCount + slot * TableLayout.slotStride
            if words[position] == 0 { words[position] = UInt32(TableLayout.wordMaximum) }
        }
        return Catalog(PackedTable(text: text, words: PackedSpec.digits(words[...])))
    }
}
