/// A response that carries an error: what a server answers with, and what a test is answered with.
public struct ErrorResponse: Sendable, Hashable {
    /// The HTTP status.
    public var status: Int
    /// The headers: the body's media type, the wait, and what the envelope has in headers.
    public var headers: HeaderFields
    /// The body's bytes.
    public var body: [UInt8]
    /// What the program got wrong when it asked for this response; empty where nothing was.
    public let mistakes: [AnswerMistake]

    /// A response of the given parts.
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
