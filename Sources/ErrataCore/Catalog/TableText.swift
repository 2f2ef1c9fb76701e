/// A text of a table, which keeps the table alive and creates a String only on access.
package struct TableText: @unchecked Sendable {
    // Immutable bytes that live as long as the program or as `owner`.
    private let bytes: UnsafeRawBufferPointer
    private let owner: TableStorage?

    /// Creates a text from bytes in a catalog's table.
    package init(_ bytes: UnsafeRawBufferPointer, of catalog: Catalog) {
        self.bytes = bytes
        owner = catalog.table.owner
    }

    /// A copy of the text.
    package var string: String {
        withExtendedLifetime(owner) { String(decoding: bytes, as: UTF8.self) }
    }
}
