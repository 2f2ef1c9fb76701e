/// The rest of the line on which a JSON text ends.
struct LineRest {
    /// The offset of the first byte that is not a blank.
    let start: Int
    /// The offset of the end of the line.
    let end: Int
    /// Whether the end of the line has arrived.
    let isWhole: Bool

    init(of bytes: ByteSlice, from offset: Int) {
        var start = offset
        while start < bytes.count, bytes[start] == 0x20 || bytes[start] == 0x09 || bytes[start] == 0x0D { start += 1 }
        let newline = bytes.firstIndex(of: 0x0A, from: start)
        (self.start, end, isWhole) = (start, newline ?? bytes.count, newline != nil)
    }

    var isBlank: Bool { start == end }

    /// Whether another JSON text begins here without a line break.
    func beginsJSON(_ bytes: ByteSlice) -> Bool {
        start < end && WireReader.isBracket(bytes[start])
    }

    /// Whether the rest of a whole line is the head of a response, or a comment of curl's after a body.
    func beginsDump(_ bytes: ByteSlice) -> Bool {
        start < end
            && (StatusLine.begins(at: start, in: bytes) || bytes.has("* ", at: start)
                || VerboseLine.isMeter(bytes.part(start..<end)))
    }
}
