import ErrataRuntime

/// A response as it was found in an input.
struct WireResponse {
    var status: Int?
    var headers = HeaderFields()
    /// The body's bytes; they lie in the input, or in memory that is kept as long as the response is looked at.
    var body: ByteSlice
    /// Whether the body still has the framing of the chunked transfer coding.
    var isChunked = false
    /// When it came, in seconds since 1970, for a response without a `Date`; nil where the input does not say.
    var time: Int?
    /// Where it was found, such as the request that it answers; nil where there is nothing to tell.
    var origin: String?
}
