import ErrataCore

/// Puts records together into a table.
struct TableAssembly {
    private var sections: [[RecordWriter]] = TableLayout.Section.allCases.map { _ in [] }
    /// The texts of the records so far, in the order in which the words are laid out.
    private(set) var texts: [[UInt8]] = []

    mutating func add(_ section: TableLayout.Section, _ record: RecordWriter) {
        sections[section.rawValue].append(record)
    }

    /// The words of the whole table, by piece: header, slots, an index a section, the records.
    ///
    /// - Parameter spellings: the codes and behind them the aliases, each the first text of its record.
    mutating func words(
        catalog: RecordWriter,
        names: RecordWriter,
        spellings: [WireCode]
    ) throws(PackedSpec.Failure) -> [[Int]] {
        let records = sections.flatMap { $0 } + [names, catalog]
        let offsets = Self.starts(records.map(\.text.count), from: 0)
        let slots = try SlotTable(spellings, offsets: offsets)
        let indices = TableLayout.headerCount + slots.words.count
        let positions = Self.starts(records.map(\.words.count), from: indices + records.count - 2)
        var header = Array(repeating: 0, count: TableLayout.headerCount)
        header[TableLayout.versionWord] = TableLayout.version
        header[TableLayout.slotMaskWord] = slots.count - 1
        header[TableLayout.slotBitsWord] = slots.placeBits
        header[TableLayout.catalogWord] = positions[records.count - 1]
        header[TableLayout.namesWord] = positions[records.count - 2]
        var first = 0
        for (number, section) in sections.enumerated() {
            header[TableLayout.sectionsWord + 2 * number] = section.count
            header[TableLayout.sectionsWord + 2 * number + 1] = indices + first
            first += section.count
        }
        texts = records.map(\.text)
        let placed = zip(records, offsets).map { record, offset in record.words(textOffset: offset) }
        let pieces = [header, slots.words, positions.dropLast(2)] + placed
        guard pieces.allSatisfy({ $0.allSatisfy { $0 <= TableLayout.wordMaximum } }) else { throw .tooLarge }
        return pieces.filter { !$0.isEmpty }
    }

    /// Where each of some runs starts that follow one another.
    private static func starts(_ lengths: [Int], from start: Int) -> [Int] {
        var next = start
        return lengths.map { length in
            defer { next += length }
            return next
        }
    }
}
