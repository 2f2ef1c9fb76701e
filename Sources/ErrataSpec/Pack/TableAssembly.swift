import ErrataCore

/// Puts records together into a table.
struct TableAssembly {
    private var sections: [[RecordWriter]] = TableLayout.Section.allCases.map { _ in [] }
    /// The texts of the records so far, in the order in which the words are laid out.
    private(set) var texts: [[UInt8]] = []

    mutating func add(_ section: TableLayout.Section, _ record: RecordWriter) {
        sections[section.rawValue].append(record)
    }

    /// The words of the whole table, by piece: header, slots, an index a section, the records, the catalog's record.
    mutating func words(catalog: RecordWriter, slots: SlotTable) throws(PackedSpec.Failure) -> [[Int]] {
        let records = sections.flatMap { $0 } + [catalog]
        let indices = TableLayout.headerCount + slots.words.count
        let positions = Self.positions(records, from: indices + records.count - 1)
        var header = Array(repeating: 0, count: TableLayout.headerCount)
        header[TableLayout.versionWord] = TableLayout.version
        header[TableLayout.slotMaskWord] = slots.words.count - 1
        header[TableLayout.slotsWord] = TableLayout.headerCount
        header[TableLayout.slotBitsWord] = slots.placeBits
        header[TableLayout.catalogWord] = positions[records.count - 1]
        var first = 0
        for (number, section) in sections.enumerated() {
            header[TableLayout.sectionsWord + 2 * number] = section.count
            header[TableLayout.sectionsWord + 2 * number + 1] = indices + first
            first += section.count
        }
        texts = records.map(\.text)
        let pieces = [header, slots.words, positions.dropLast()] + Self.placed(records)
        guard pieces.allSatisfy({ $0.allSatisfy { $0 <= TableLayout.wordMaximum } }) else { throw .tooLarge }
        return pieces.filter { !$0.isEmpty }
    }

    /// Where each record starts.
    private static func positions(_ records: [RecordWriter], from start: Int) -> [Int] {
        var next = start
        return records.map { record in
            defer { next += record.words.count }
            return next
        }
    }

    /// The records' words with the offsets of their texts filled in.
    private static func placed(_ records: [RecordWriter]) -> [[Int]] {
        var offset = 0
        return records.map { record in
            defer { offset += record.text.count }
            var words = record.words
            words[0] = offset & TableLayout.wordMaximum
            words[1] = offset >> TableLayout.wordBits
            return words
        }
    }
}
