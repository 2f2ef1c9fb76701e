/// What the server does with a request.
public enum Answer: Sendable {
    /// It answers.
    case response(status: Int, headers: [(String, String)] = [], body: String = "")
    /// It begins to answer and closes the connection before the body is complete.
    case half
    /// It closes the connection without an answer.
    case close
    /// It does nothing at all.
    case silence

    /// An answer in JSON.
    public static func json(_ status: Int, _ body: String, _ headers: [(String, String)] = []) -> Answer {
        .response(status: status, headers: [("Content-Type", "application/json")] + headers, body: body)
    }
}

/// A request that the server got.
public struct Request: Sendable {
    /// The method.
    public let method: String
    /// The path with its query.
    public let path: String
    /// The header fields, by names in small letters.
    public let headers: [String: String]
    /// The body.
    public let body: [UInt8]
    /// How many requests came before this one.
    public let number: Int
}
