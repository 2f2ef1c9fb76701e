import ErrataCore

/// A protocol of a service that Smithy describes. Each fixes where a response has its error, so the file need not say.
enum ServiceProtocol: Hashable {
    /// awsJson1_0 and awsJson1_1: `__type` in the body.
    case awsJSON
    /// restJson1: the header `X-Amzn-Errortype`, or `__type` in the body.
    case restJSON
    /// restXml: `Error`, in `ErrorResponse` unless the service says otherwise.
    case restXML(isWrapped: Bool)
    /// awsQuery: XML like restXml's.
    case query
    /// ec2Query: XML with a list of errors.
    case ec2
    /// rpcv2Cbor: CBOR, which no envelope reads.
    case cbor

    /// Returns the protocol of a trait of Smithy; nil for any other trait.
    init?(trait: String, isWrapped: Bool) {
        switch trait {
        case "aws.protocols#awsJson1_0", "aws.protocols#awsJson1_1": self = .awsJSON
        case "aws.protocols#restJson1": self = .restJSON
        case "aws.protocols#restXml": self = .restXML(isWrapped: isWrapped)
        case "aws.protocols#awsQuery": self = .query
        case "aws.protocols#ec2Query": self = .ec2
        case "smithy.protocols#rpcv2Cbor": self = .cbor
        default: return nil
        }
    }

    /// Returns the protocol of a name in botocore's metadata; nil for an unknown name.
    init?(botocore name: String) {
        switch name {
        case "json": self = .awsJSON
        case "rest-json": self = .restJSON
        case "rest-xml": self = .restXML(isWrapped: true)
        case "query": self = .query
        case "ec2": self = .ec2
        case "smithy-rpc-v2-cbor": self = .cbor
        default: return nil
        }
    }

    /// Whether a response has the code for query clients, rather than the name of the shape.
    var sendsQueryCode: Bool { self == .query || self == .ec2 }

    /// Returns the envelopes of the protocol.
    ///
    /// - Parameter messages: the names of the member that has the message, where the protocol leaves it to the shapes.
    func envelopes(messages: [String]) -> [SourceEnvelope] {
        switch self {
        case .awsJSON: messages.map { Self.json("/__type", message: $0) }
        case .restJSON:
            messages.flatMap { [Self.json("X-Amzn-Errortype", message: $0), Self.json("/__type", message: $0)] }
        case .restXML(isWrapped: false): [Self.xml("/Error", requestID: "/Error/RequestId")]
        case .restXML, .query: [Self.xml("/ErrorResponse/Error", requestID: "/ErrorResponse/RequestId")]
        case .ec2: [Self.xml("/Response/Errors/Error", requestID: "/Response/RequestID")]
        case .cbor: []
        }
    }

    /// An envelope in JSON. The code may follow a namespace and `#`, and in the header a colon and an address follow it.
    private static func json(_ code: String, message: String) -> SourceEnvelope {
        var envelope = SourceEnvelope()
        envelope.code = code
        envelope.codeAfter = "#"
        envelope.codeBefore = ":"
        envelope.message = "/" + message
        return envelope
    }

    private static func xml(_ error: String, requestID: String) -> SourceEnvelope {
        var envelope = SourceEnvelope()
        envelope.body = .xml
        envelope.code = error + "/Code"
        envelope.message = error + "/Message"
        envelope.requestID = requestID
        return envelope
    }
}
