import ErrataCore

/// Assembles the records of a spec into a table.
struct TableAssembly {
    /// All records, section by section, followed by those of the name tree and of the catalog.
    private(set) var records = RecordWriter()
    /// The words before the records: the fixed words, the slots, and the indices of the sections.
    private(set) var header: [UInt32] = []
    private(set) var slots: [UInt32] = []
    private(set) var index: [UInt32] = []

    init(_ spec: Spec) throws(PackedSpec.Failure) {
        let references = References(spec)
        let names = NameTree(spec.envelopes.flatMap(\.locators))
        guard names.nodes.count < TableLayout.Locator.text else { throw .tooLarge }
        records.reserve(spec.errors.count, texts: spec.errors.reduce(0) { $0 + $1.mainTexts })
        var counts: [Int] = []
        for section in TableLayout.Section.allCases {
            let first = records.starts.count
            write(section, of: spec, names, references)
            counts.append(records.starts.count - first)
        }
        records.names(names)
        records.catalog(spec, references)
        let slots = try SlotTable(spec.spellings, offsets: records.starts.lazy.map(\.text))
        self.slots = slots.words
        let indices = TableLayout.headerCount + slots.words.count
        let base = indices + records.starts.count - 2
        // The catalog's record is the last one, so no position is beyond its own.
        let positions = records.starts.map { base + $0.words }
        guard !records.isTooLarge, let last = positions.last, last <= TableLayout.wordMaximum else { throw .tooLarge }
        index = positions.dropLast(2).map(UInt32.init)
        header = Self.header(spec, slots, counts, indices: indices, tail: positions.suffix(2)).map(UInt32.init)
    }

    private mutating func write(
        _ section: TableLayout.Section,
        of spec: Spec,
        _ names: NameTree,
        _ references: References
    ) {
        switch section {
        case .entries:
            for (ordinal, name) in spec.caseNames.enumerated() {
                records.entry(spec.errors[ordinal], name: name, http: spec.errors[ordinal].http, references)
            }
        case .aliases:
            for ordinal in spec.errors.indices {
                for alias in spec.errors[ordinal].aliases { records.alias(alias.value, of: ordinal) }
            }
        case .statuses:
            for row in spec.statuses.sorted(by: { $0.status < $1.status }) {
                records.entry(row, name: nil, http: row.code.value.isInteger ? [row.status] : [], references)
            }
        case .categories: for category in spec.categories { records.category(category, references) }
        case .sources: for source in spec.sources { records.source(source) }
        case .envelopes: for envelope in spec.envelopes { records.envelope(envelope, names, references) }
        case .uncoded:
            for ordinal in spec.errors.indices where spec.errors[ordinal].when != nil { records.uncoded(ordinal) }
        }
    }

    /// Returns the fixed words; `tail` has the positions of the last two records.
    private static func header(
        _ spec: Spec,
        _ slots: SlotTable,
        _ counts: [Int],
        indices: Int,
        tail: ArraySlice<Int>
    ) -> [Int] {
        var header = Array(repeating: 0, count: TableLayout.headerCount)
        header[TableLayout.versionWord] = TableLayout.version
        header[TableLayout.slotMaskWord] = slots.count - 1
        header[TableLayout.slotBitsWord] = slots.placeBits
        header[TableLayout.namesWord] = tail[tail.startIndex]
        header[TableLayout.catalogWord] = tail[tail.startIndex + 1]
        let window = TableLayout.stored(spec.policies?.rateLimits.compactMap(\.windowMilliseconds).min())
        (header[TableLayout.windowWord], header[TableLayout.windowWord + 1]) = TableLayout.words(of: window)
        header[TableLayout.flagsWord] = spec.flags
        var first = indices
        for (section, count) in zip(TableLayout.Section.allCases, counts) {
            header[TableLayout.countWord(of: section)] = count
            header[TableLayout.indexWord(of: section)] = first
            first += count
        }
        return header
    }
}

extension Spec.Entry {
    /// The length of the texts that most errors have, in bytes.
    fileprivate var mainTexts: Int {
        let texts = [message, summary, resolution, name?.value, userMessage]
        return texts.reduce(code.value.description.utf8.count) { $0 + ($1?.utf8.count ?? 0) }
    }
}

extension Spec {
    /// The codes, followed by the aliases.
    fileprivate var spellings: [SlotTable.Spelling?] {
        let codes = errors.map { error in error.when == nil ? (error.code.value, error.within != nil) : nil }
        return codes + errors.flatMap { error in error.aliases.map { ($0.value, error.within != nil) } }
    }

    /// The bits of the catalog's flags.
    fileprivate var flags: Int {
        typealias Flag = TableLayout.CatalogFlag
        let formats = envelopes.reduce(0) { $0 | 1 << $1.body.ordinal }
        let neverFails = catalog.failsWith2xx == false ? 1 : 0
        return neverFails << Flag.neverFailsWith2xx.shift | formats << Flag.bodyFormats.shift
    }
}
