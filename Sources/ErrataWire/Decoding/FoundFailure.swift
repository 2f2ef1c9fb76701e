public import ErrataCatalog

/// A failure that was found in an input.
public struct FoundFailure: Sendable, Hashable {
    /// The failure, and the other catalogs that it could be of.
    public let attribution: Attribution
    /// Where it was found, such as the request that it answers: `POST https://example.com/v1`; nil where the input does not
    /// say.
    public let origin: String?
    /// When it was, in seconds since 1970, by what is around the response; nil where the input does not say.
    public let time: Int?
    /// What the client said of a call that got no response; nil for any other failure.
    public let clientMessage: String?

    init(_ attribution: Attribution, origin: String? = nil, time: Int? = nil, clientMessage: String? = nil) {
        (self.attribution, self.origin, self.time, self.clientMessage) = (attribution, origin, time, clientMessage)
    }

    init(_ attribution: Attribution, in response: WireResponse) {
        self.init(attribution, origin: response.origin, time: response.time)
    }
}
