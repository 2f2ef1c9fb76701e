/// A piece of an input: what can be understood by itself.
struct WireItem {
    /// What it is.
    enum Content {
        /// A response with its head.
        case response(WireResponse)
        /// A JSON object or array: a body, a record of a log, a HAR.
        case document(ByteSlice)
        /// A line of anything else.
        case text(ByteSlice)
        /// What belongs to no response: free lines, and what `curl -v` says besides.
        case talk
    }

    let content: Content
    /// Where the next piece begins.
    let end: Int
}
