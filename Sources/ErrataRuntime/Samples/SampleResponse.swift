/// A response as a vendor sends it with one of its errors, ready for an app's tests to be answered with.
///
/// What the vendor documents is taken as it is: the status, and a body that is given as an example. Where no example is
/// documented, the body is built from the catalog's envelope; where no status is, there is none.
public struct SampleResponse: Sendable, Hashable {
    /// The HTTP status; nil where the vendor documents none for the code, and the test must choose.
    public var status: Int?
    /// The headers: the body's media type, and what the envelope has in headers.
    public var headers: HeaderFields
    /// The body.
    public var body: [UInt8]

    /// A response of the given parts.
    public init(status: Int?, headers: HeaderFields = HeaderFields(), body: [UInt8]) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// The body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }
}

extension ErrorCode {
    /// A response with this code: the first of ``sampleResponses``.
    public var sampleResponse: SampleResponse { entry.sampleResponse }

    /// The responses with this code: each body in which it can come, with each status that is documented for it.
    public var sampleResponses: [SampleResponse] { entry.sampleResponses }
}

extension ErrorCatalog {
    /// A response with this status and without a body, for a vendor that documents statuses and no codes.
    public static func sampleResponse(status: Int) -> SampleResponse {
        SampleResponse(status: status, body: [])
    }
}

extension Catalog.Entry {
    /// A response with this error: the first of ``sampleResponses``.
    public var sampleResponse: SampleResponse {
        sampleResponses.first ?? SampleResponse(status: nil, body: [])
    }

    /// The responses with this error: each body in which it can come, with each status that is documented for it.
    ///
    /// Bodies are the documented examples, else one for each of the catalog's envelopes. For a row of a status it is one
    /// response without a body.
    public var sampleResponses: [SampleResponse] {
        if isStatus { return [SampleResponse(status: http.first, body: [])] }
        let statuses = http.isEmpty ? [nil] : http.map { Optional($0) }
        return sampleBodies.flatMap { sample in
            statuses.map { SampleResponse(status: $0, headers: sample.headers, body: sample.body) }
        }
    }

    private var sampleBodies: [SampleResponse] {
        let examples = details.examples
        guard examples.isEmpty else {
            return examples.map { SampleResponse(status: nil, headers: SampleResponse.json, body: Array($0.utf8)) }
        }
        return catalog.envelopes.map { SampleResponse(of: self, in: $0) }
    }
}

extension SampleResponse {
    static var json: HeaderFields { ["Content-Type": "application/json"] }
}
