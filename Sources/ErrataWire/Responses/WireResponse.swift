import ErrataRuntime

/// A response as it was found in an input.
package struct WireResponse {
    package var status: Int?
    package var headers = HeaderFields()
    /// The body's bytes; they lie in the input, or in memory that is kept as long as the response is looked at.
    package var body: ByteSlice
    /// Whether the body still has the framing of the chunked transfer coding.
    package var isChunked = false
    /// When it came, in seconds since 1970, for a response without a `Date`; nil where the input does not say.
    package var time: Int?
    /// Where it was found, such as the request that it answers; nil where there is nothing to tell.
    package var origin: String?

    /// A response that was found in one piece.
    package init(status: Int? = nil, headers: HeaderFields = HeaderFields(), body: ByteSlice) {
        (self.status, self.headers, self.body) = (status, headers, body)
    }

    /// The bytes of a body that has the framing of the chunked transfer coding, without it; nil for any other body.
    var unchunked: [UInt8]? {
        isChunked ? ChunkedBody(body, from: 0)?.bytes ?? Array(body) : nil
    }
}
