/// A response that carries an error, for servers and for tests.
public struct ErrorResponse: Sendable, Hashable {
    /// The HTTP status.
    public var status: Int
    /// The header fields: the body's media type, the wait, and the envelope's parts in headers.
    public var headers: HeaderFields
    /// The body's bytes.
    public var body: [UInt8]
    /// The program's mistakes in this response; empty where there are none.
    public let mistakes: [AnswerMistake]

    /// Creates a response.
    public init(status: Int, headers: HeaderFields = HeaderFields(), body: [UInt8]) {
        self.init(status: status, headers: headers, body: body, mistakes: [])
    }

    init(status: Int, headers: HeaderFields = HeaderFields(), body: [UInt8], mistakes: [AnswerMistake]) {
        self.status = status
        self.headers = headers
        self.body = body
        self.mistakes = mistakes
    }

    /// The body as text.
    public var text: String { String(decoding: body, as: UTF8.self) }
}
