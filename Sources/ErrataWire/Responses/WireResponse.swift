import ErrataRuntime

/// A response found in an input.
package struct WireResponse {
    package var status: Int?
    package var headers = HeaderFields()
    /// The body's bytes, in the input or in memory that lives as long as the response is in use.
    package var body: ByteSlice
    /// Whether the body still has the framing of the chunked transfer coding.
    package var isChunked = false
    /// The time of the response, in seconds since 1970, for one without a `Date`; nil where the input does not say.
    package var time: Int?
    /// The name of the host that answered; nil where the input does not say.
    package var host: String?
    /// The origin of the response, such as the request that it answers; nil where the input does not say.
    package var origin: String?

    /// Creates a response.
    package init(status: Int? = nil, headers: HeaderFields = HeaderFields(), body: ByteSlice) {
        (self.status, self.headers, self.body) = (status, headers, body)
    }

    /// The decoded bytes of a body in the chunked transfer coding; nil for any other body.
    var unchunked: [UInt8]? {
        isChunked ? ChunkedBody(body, from: 0)?.bytes ?? Array(body) : nil
    }
}
