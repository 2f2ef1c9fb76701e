/// The server's answer to a request.
public enum Answer: Sendable {
    /// A complete response.
    case response(status: Int, headers: [(String, String)] = [], body: String = "")
    /// A response whose connection closes before the body is complete.
    case half
    /// No response: the connection closes.
    case close
    /// Nothing at all.
    case silence

    /// Returns a response in JSON.
    public static func json(_ status: Int, _ body: String, _ headers: [(String, String)] = []) -> Answer {
        .response(status: status, headers: [("Content-Type", "application/json")] + headers, body: body)
    }
}

/// A request that the server received.
public struct Request: Sendable {
    /// The method.
    public let method: String
    /// The path with its query.
    public let path: String
    /// The header fields, by names in lower case.
    public let headers: [String: String]
    /// The body.
    public let body: [UInt8]
    /// The number of requests before this one.
    public let number: Int
}
