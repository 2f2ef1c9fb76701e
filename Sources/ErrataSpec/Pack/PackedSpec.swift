import ErrataCore

/// A spec, packed: the pieces of its table before they become two runs of bytes.
///
/// The pieces are kept apart because the emitter gives each record a source line of its own.
public struct PackedSpec: Sendable {
    /// The texts, a record a piece, in the order of their offsets.
    public let texts: [[UInt8]]
    /// The numbers, a record (or the header, an index, the slots) a piece, in the order of their positions.
    public let words: [[Int]]

    /// Why a spec cannot be packed.
    public enum Failure: Error, Sendable {
        /// A text or the whole table is beyond what 24 bits can count, or the envelopes' locators have more names than
        /// twelve bits can.
        case tooLarge
    }

    /// Packs a spec that was validated.
    ///
    /// - Throws: ``Failure/tooLarge`` when a text passes 16 MiB or the numbers 16 Mi words.
    public init(_ spec: Spec) throws(Failure) {
        var assembly = TableAssembly()
        let references = References(spec)
        for (entry, name) in zip(spec.errors, spec.caseNames) {
            assembly.add(.entries, RecordWriter(entry, name: name, http: entry.http, references))
        }
        for (ordinal, entry) in spec.errors.enumerated() {
            for alias in entry.aliases { assembly.add(.aliases, RecordWriter(alias: alias.value, of: ordinal)) }
        }
        for row in spec.statuses.sorted(by: { $0.status < $1.status }) {
            assembly.add(.statuses, RecordWriter(row, name: nil, http: [row.status], references))
        }
        for category in spec.categories { assembly.add(.categories, RecordWriter(category, references)) }
        for source in spec.sources { assembly.add(.sources, RecordWriter(source)) }
        let names = NameTree(spec.envelopes.flatMap(\.locators))
        guard names.nodes.count < TableLayout.Locator.text else { throw .tooLarge }
        for envelope in spec.envelopes { assembly.add(.envelopes, RecordWriter(envelope, names, references)) }
        let spellings = spec.errors.map(\.code.value) + spec.errors.flatMap { $0.aliases.map(\.value) }
        let catalog = RecordWriter(spec, references)
        words = try assembly.words(catalog: catalog, names: RecordWriter(names), spellings: spellings)
        texts = assembly.texts
    }

    /// The table, packed into bytes.
    public var table: PackedTable {
        PackedTable(text: Array(texts.joined()), words: Self.digits(Array(words.joined())))
    }

    /// Words as four characters of six bits each, lowest first.
    public static func digits(_ words: [Int]) -> [UInt8] {
        Array(unsafeUninitializedCapacity: words.count * 4) { bytes, count in
            for word in words {
                for place in 0..<4 { bytes[count + place] = TableLayout.digitZero + UInt8(word >> (6 * place) & 0x3F) }
                count += 4
            }
        }
    }
}

extension Spec {
    /// The catalog that the spec describes, packed in memory.
    ///
    /// - Throws: ``PackedSpec/Failure/tooLarge``.
    public func packedCatalog() throws(PackedSpec.Failure) -> Catalog {
        Catalog(try PackedSpec(self).table)
    }
}

/// The places of what entries refer to by id.
struct References {
    private let categories: [String: Int]
    private let sources: [String: Int]

    init(_ spec: Spec) {
        categories = Self.places(spec.categories.map(\.id.value))
        sources = Self.places(spec.sources.map(\.id.value))
    }

    private static func places(_ ids: [String]) -> [String: Int] {
        Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    }

    /// The category's place plus one; 0 for none.
    func category(_ id: Located<String>?) -> Int {
        id.flatMap { categories[$0.value] }.map { $0 + 1 } ?? 0
    }

    func source(_ id: Located<String>) -> Int {
        sources[id.value] ?? 0
    }
}
