/// Finds the lines of the values of a JSON text, which are asked for in their order.
struct DocumentLines: Sendable {
    private var start: UInt = 0
    private var end: UInt = 0
    private var offset = 0
    private var line = 1

    init() {}

    /// Starts a text that begins on a line.
    init(_ document: ByteSlice, from line: Int) {
        start = UInt(bitPattern: document.baseAddress)
        end = start + UInt(document.count)
        self.line = line
    }

    /// Returns the number of the line on which a value of the text begins; that of the last one for any other value.
    mutating func line(of value: ByteSlice) -> Int {
        let address = UInt(bitPattern: value.baseAddress)
        guard address >= start, address < end else { return line }
        let target = Int(address - start)
        guard target > offset, let base = UnsafePointer<UInt8>(bitPattern: start) else { return line }
        line += ByteSlice(start: base + offset, count: target - offset).lineFeeds
        offset = target
        return line
    }
}
