public import ErrataCatalog

/// A failure found in an input.
public struct FoundFailure: Sendable, Hashable {
    /// The failure, and the other catalogs that it could come from.
    public let attribution: Attribution
    /// The origin of the failure, such as the request that it answers: `POST https://example.com/v1`; nil where the
    /// input does not say.
    public let origin: String?
    /// The time of the failure, in seconds since 1970, according to the record around the response; nil where the input
    /// does not say.
    public let time: Int?
    /// The number of the line of the input where the failure begins, from 1; nil where it is not known.
    public internal(set) var line: Int?
    /// The name of the host that answered; nil where it is not known.
    package internal(set) var host: String?
    /// Whether the time is that of a record, and not of the text around it.
    package internal(set) var isTimeOfRecord = false
    /// The client's message about a call that got no response; nil for any other failure.
    public let clientMessage: String?

    init(_ attribution: Attribution, origin: String? = nil, time: Int? = nil, clientMessage: String? = nil) {
        (self.attribution, self.origin, self.time, self.clientMessage) = (attribution, origin, time, clientMessage)
    }

    init(_ attribution: Attribution, in response: WireResponse) {
        self.init(attribution, origin: response.origin, time: response.time)
    }
}
