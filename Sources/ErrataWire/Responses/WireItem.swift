/// A piece of an input: what can be understood by itself.
package struct WireItem {
    /// What it is.
    package enum Content {
        /// A response with its head.
        case response(WireResponse)
        /// A JSON object or array: a body, a record of a log, a HAR.
        case document(ByteSlice)
        /// A line of anything else.
        case text(ByteSlice)
        /// What belongs to no response: free lines, and what `curl -v` says besides.
        case talk
    }

    package let content: Content
    /// Where the next piece begins.
    package let end: Int

    /// A piece.
    package init(content: Content, end: Int) {
        (self.content, self.end) = (content, end)
    }
}
