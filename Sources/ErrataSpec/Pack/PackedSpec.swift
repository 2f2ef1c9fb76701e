import ErrataCore

/// A spec in packed form.
public struct PackedSpec: Sendable {
    /// All texts, concatenated.
    private let text: [UInt8]
    /// The numbers before the records, in pieces: the header, the slots, the indices.
    private let head: [[UInt32]]
    /// The numbers of all records.
    private let records: [UInt32]
    /// The starts of the texts and the numbers of each record.
    private let starts: [RecordWriter.Start]

    /// The reason why a spec cannot be packed.
    public enum Failure: Error, Sendable {
        /// A text or the whole table exceeds the range of 24 bits, or the envelopes' locators have more names than
        /// twelve bits can count.
        case tooLarge
    }

    /// Packs a validated spec.
    ///
    /// - Throws: ``Failure/tooLarge`` where a text exceeds 16 MiB or the numbers 16 Mi words.
    public init(_ spec: Spec) throws(Failure) {
        let assembly = try TableAssembly(spec)
        text = assembly.records.text
        head = [assembly.header, assembly.slots, assembly.index].filter { !$0.isEmpty }
        records = assembly.records.words
        starts = assembly.records.starts
    }

    /// The texts, one piece per record, in the order of their offsets.
    public var texts: [ArraySlice<UInt8>] {
        zip(starts, starts.dropFirst().map(\.text) + [text.count]).map { text[$0.text..<$1] }
    }

    /// The numbers, one piece per record (or for the header, an index, the slots), in the order of their positions.
    public var words: [ArraySlice<UInt32>] {
        head.map { $0[...] }
            + zip(starts, starts.dropFirst().map(\.words) + [records.count]).map { records[$0.words..<$1] }
    }

    /// The packed table in memory.
    public var table: PackedTable {
        let pieces = head + [records]
        return PackedTable(text: text, digits: 4 * pieces.reduce(0) { $0 + $1.count }) { Self.write(pieces, to: $0) }
    }

    /// Encodes words as four characters of six bits each, lowest first.
    public static func digits(_ words: ArraySlice<UInt32>) -> [UInt8] {
        Array(unsafeUninitializedCapacity: words.count * 4) { bytes, count in
            count = write([words], to: bytes)
        }
    }

    /// Writes the characters to memory with room for them, and returns their number.
    @discardableResult
    private static func write(
        _ pieces: [some Collection<UInt32>],
        to bytes: UnsafeMutableBufferPointer<UInt8>
    ) -> Int {
        var count = 0
        for piece in pieces {
            for word in piece {
                for digitIndex in 0..<4 {
                    let digit = UInt8(truncatingIfNeeded: word >> (6 * UInt32(digitIndex)) & 0x3F)
                    bytes.initializeElement(at: count + digitIndex, to: TableLayout.digitZero + digit)
                }
                count += 4
            }
        }
        return count
    }
}

extension Spec {
    /// Returns the catalog that the spec describes, packed in memory.
    ///
    /// - Throws: ``PackedSpec/Failure/tooLarge``.
    public func packedCatalog() throws(PackedSpec.Failure) -> Catalog {
        Catalog(try PackedSpec(self).table)
    }
}

/// The indices of the records that entries refer to by id.
struct References {
    private let categories: [String: Int]
    private let sources: [String: Int]

    init(_ spec: Spec) {
        categories = Self.indices(spec.categories.map(\.id.value))
        sources = Self.indices(spec.sources.map(\.id.value))
    }

    private static func indices(_ ids: [String]) -> [String: Int] {
        Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    }

    /// Returns the index of the category plus one; 0 for none.
    func category(_ id: Located<String>?) -> Int {
        id.flatMap { categories[$0.value] }.map { $0 + 1 } ?? 0
    }

    func source(_ id: Located<String>) -> Int {
        sources[id.value] ?? 0
    }
}
