/// A piece of an input that can be understood by itself.
package struct WireItem {
    /// The kind and content of a piece.
    package enum Content {
        /// A response with its head.
        case response(WireResponse)
        /// A JSON object or array: a body, a log record, a HAR.
        case document(ByteSlice)
        /// A line of anything else.
        case text(ByteSlice)
        /// Bytes that belong to no response: blank lines, and the comments of `curl -v`.
        case talk
    }

    package let content: Content
    /// The offset of the next piece.
    package let end: Int

    /// Creates a piece.
    package init(content: Content, end: Int) {
        (self.content, self.end) = (content, end)
    }
}
