extension WireDecoder {
    /// Decodes a whole input, and passes on every failure in it.
    ///
    /// - Parameters:
    ///   - input: the bytes as they were pasted.
    ///   - isBody: whether an input without a head is one body, of whatever content.
    ///   - found: called with every failure, in order.
    package mutating func decode(input: ByteSlice, isBody: Bool, _ found: (FoundFailure) -> Void) {
        var filter = TextFilter()
        filter.plain(input, isEnd: true).withUnsafeBufferPointer { bytes in
            if isBody, !WireReader.beginsDump(bytes) {
                decode(WireItem(content: .response(WireResponse(body: bytes)), end: bytes.count), found)
            } else {
                var reader = WireReader()
                _ = reader.forEachItem(in: bytes, isEnd: true) { decode($0, found) }
            }
        }
        finish(found)
        endInput()
    }
}
