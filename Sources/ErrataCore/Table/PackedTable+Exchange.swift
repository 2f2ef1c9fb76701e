// The form in which a packed table is handed from one program to another: the number of bytes of the texts, four bytes,
// lowest first; the texts; the characters of the numbers.
extension Catalog {
    /// The catalog's table in the form for exchange, from which `init(packed:)` makes the same catalog.
    package var packedBytes: [UInt8] {
        defer { withExtendedLifetime(table) {} }
        let reader = reader
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 + reader.text.count + reader.words.count)
        for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: reader.text.count >> (8 * shift))) }
        bytes += reader.text
        bytes += reader.words
        return bytes
    }

    /// Creates a catalog from a table in the form for exchange; nil for bytes that are none, or that a packer of another
    /// version made.
    ///
    /// Only the outermost form is checked: a table that is damaged inside traps where a reader would leave it.
    package init?(packed bytes: UnsafeRawBufferPointer) {
        let lengthSize = 4
        guard bytes.count > lengthSize else { return nil }
        let length = (0..<lengthSize).reduce(0) { $0 | UInt32(bytes[$1]) << UInt32(8 * $1) }
        guard length <= UInt32(bytes.count - lengthSize) else { return nil }
        let text = Array(bytes[lengthSize..<lengthSize + Int(length)])
        let digits = UnsafeRawBufferPointer(rebasing: bytes[(lengthSize + Int(length))...])
        guard digits.count.isMultiple(of: 4), digits.count >= 4 * TableLayout.headerCount else { return nil }
        self.init(PackedTable(text: text, digits: digits.count) { _ = $0.initialize(from: digits) })
        guard reader.word(at: TableLayout.versionWord) == TableLayout.version else { return nil }
    }
}
