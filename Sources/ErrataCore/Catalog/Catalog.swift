internal import ErrataBytes

/// The error catalog of one version of one API: its errors, statuses, envelopes, categories, policies and sources.
///
/// A catalog is a view of a ``PackedTable``: creating one costs nothing, and texts are decoded on access. The catalogs
/// of generated code and of spec files read at run time are the same type.
@frozen
public struct Catalog: Sendable {
    /// The table that the catalog reads.
    public let table: PackedTable

    /// Creates the catalog of a table.
    @inlinable
    public init(_ table: PackedTable) {
        self.table = table
    }

    /// Creates the catalog of a compiled table; generated code calls this.
    @inlinable
    public init(_ literals: PackedTable.Literals) {
        self.init(PackedTable(literals))
    }

    /// Returns the number of records in a section.
    @inlinable
    func count(of section: TableLayout.Section) -> Int {
        reader.count(of: section)
    }

    /// Returns the fields of a record in a section.
    func fields<Field>(_ section: TableLayout.Section, _ index: Int) -> RecordCursor<Field> {
        RecordCursor(reader, record: reader.record(section, index))
    }

    /// A reader of the table, which must not outlive the catalog.
    @inlinable
    package var reader: TableReader { table.reader }

    /// The errors, in the order of the spec.
    public var entries: Rows { Rows(catalog: self, section: .entries) }

    /// The rows of the HTTP statuses, in numeric order.
    public var statuses: Rows { Rows(catalog: self, section: .statuses) }

    /// The categories, in the order of the spec.
    public var categories: [Category] {
        (0..<count(of: .categories)).map { Category(catalog: self, ordinal: $0) }
    }

    /// The documents that the facts came from.
    public var sources: [Source] {
        (0..<count(of: .sources)).map { source($0) }
    }

    /// The envelopes of responses, most specific first.
    public var envelopes: [Envelope] {
        (0..<count(of: .envelopes)).map { Envelope(catalog: self, ordinal: $0) }
    }

    /// Returns the envelope at an index.
    package func envelope(_ index: Int) -> Envelope { Envelope(catalog: self, ordinal: index) }

    /// Returns the source with an ordinal; an empty one where there is none.
    func source(_ ordinal: Int) -> Source {
        guard ordinal < count(of: .sources) else { return Source(id: "", title: "", url: nil, retrieved: "") }
        var fields: RecordCursor<TableLayout.SourceRecord> = fields(.sources, ordinal)
        return Source(
            id: fields.text(.id),
            title: fields.text(.title),
            url: fields.optionalText(.url),
            retrieved: fields.text(.retrieved)
        )
    }
}

extension Catalog: Hashable {
    /// Whether two catalogs have the same id: ids are unique among the catalogs that a program knows.
    public static func == (left: Catalog, right: Catalog) -> Bool {
        left.reader.isSame(as: right.reader) || Bytes.equal(left.idBytes, right.idBytes)
    }

    /// Hashes the id.
    public func hash(into hasher: inout Hasher) { hasher.combine(bytes: idBytes) }

    private var idBytes: UnsafeRawBufferPointer {
        var fields = fields
        return fields.bytes(.id) ?? Bytes.none
    }
}

extension Catalog {
    /// A run of rows: errors or statuses.
    public struct Rows: RandomAccessCollection, Sendable {
        let catalog: Catalog
        let section: TableLayout.Section

        /// Always 0.
        public var startIndex: Int { 0 }
        /// The number of rows.
        public var endIndex: Int { catalog.count(of: section) }

        /// The row at an index.
        public subscript(position: Int) -> Entry {
            precondition(position >= 0 && position < endIndex, "index out of range")
            return Entry(catalog: catalog, section: section, ordinal: position)
        }
    }

    /// A document that facts came from.
    public struct Source: Sendable, Hashable {
        /// The id that entries refer to.
        public let id: String
        /// The document's title.
        public let title: String
        /// The URL, where it is known.
        public let url: String?
        /// The day of retrieval, as YYYY-MM-DD.
        public let retrieved: String
    }
}
