/// Buffers the bytes of an input until the piece that they belong to is complete.
struct PieceBuffer: Sendable {
    private var bytes: [UInt8] = []
    private var filter = TextFilter()
    private var reader = WireReader()
    /// The number of bytes when they were last scanned.
    private var seen = 0

    /// The length in bytes beyond which a piece is rescanned only when it has grown by a sixteenth, so that the time
    /// stays in proportion to the input.
    private static let longPiece = 1 << 20

    /// Appends bytes, and passes on every piece that is complete; a piece is valid only during the call.
    mutating func append<State>(
        _ more: some Sequence<UInt8>,
        into state: inout State,
        _ body: (inout State, WireItem) -> Void
    ) {
        append(more, isEnd: false)
        guard bytes.count <= Self.longPiece || bytes.count - seen >= bytes.count / 16 else { return }
        forEachItem(isEnd: false) { body(&state, $0) }
    }

    /// Passes on what is left, and resets for another input.
    mutating func finish<State>(into state: inout State, _ body: (inout State, WireItem) -> Void) {
        append(EmptyCollection(), isEnd: true)
        forEachItem(isEnd: true) { body(&state, $0) }
        self = PieceBuffer()
    }

    private mutating func append(_ more: some Sequence<UInt8>, isEnd: Bool) {
        var filter = self.filter
        let plain =
            more.withContiguousStorageIfAvailable { filter.plain($0, isEnd: isEnd) }
            ?? Array(more).withUnsafeBufferPointer { filter.plain($0, isEnd: isEnd) }
        self.filter = filter
        bytes += plain
    }

    private mutating func forEachItem(isEnd: Bool, _ body: (WireItem) -> Void) {
        var reader = self.reader
        let end = bytes.withUnsafeBufferPointer { reader.forEachItem(in: $0, isEnd: isEnd, body) }
        self.reader = reader
        bytes.removeFirst(end)
        seen = bytes.count
    }
}

extension WireReader {
    /// Visits the pieces that are complete.
    ///
    /// - Returns: the number of bytes in them.
    package mutating func forEachItem<Failure: Error>(
        in bytes: ByteSlice,
        isEnd: Bool,
        _ body: (WireItem) throws(Failure) -> Void
    ) throws(Failure) -> Int {
        var position = 0
        while let item = next(in: bytes.part(position..<bytes.count), isEnd: isEnd) {
            try body(item)
            position += item.end
        }
        return position
    }
}
