/// A text of a table, which keeps the table alive and makes a String only when one is asked for.
package struct TableText: @unchecked Sendable {
    // Immutable bytes that live as long as the program or as `owner`.
    private let bytes: UnsafeRawBufferPointer
    private let owner: TableStorage?

    /// A text that lies in a catalog's table.
    package init(_ bytes: UnsafeRawBufferPointer, of catalog: Catalog) {
        self.bytes = bytes
        owner = catalog.table.owner
    }

    /// The text, copied.
    package var string: String {
        withExtendedLifetime(owner) { String(decoding: bytes, as: UTF8.self) }
    }
}
