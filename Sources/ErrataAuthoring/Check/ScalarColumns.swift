/// Counts Unicode scalars from the start of a line, for offsets in ascending order: no byte is counted twice, however many
/// offsets are on one line.
struct ScalarColumns {
    private let bytes: [UInt8]
    private var last = (start: 0, offset: 0, column: 1)

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Returns the column of an offset, counted from 1; outside of the file, that of its nearest end.
    mutating func column(of offset: Int, startOfLine start: Int) -> Int {
        let offset = min(max(offset, 0), bytes.count)
        let start = min(max(start, 0), offset)
        if start != last.start || offset < last.offset { last = (start, start, 1) }
        // A continuation byte (RFC 3629) begins no scalar.
        for byte in bytes[last.offset..<offset] where byte & 0xC0 != 0x80 { last.column += 1 }
        last.offset = offset
        return last.column
    }
}
