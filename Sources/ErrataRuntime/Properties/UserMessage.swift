/// A message for an app's own user, who neither knows nor needs to know what an API is.
///
/// The text is never the server's: it is the table's message for the code or a general one in English. An app in
/// other languages looks up the key in its own strings, and falls back to the text.
public struct UserMessage: Sendable, Hashable {
    /// The permanent key of the message, such as `errata.kind.rateLimited` or `errata.code.linq/5005`.
    public let key: String
    /// The message in English.
    public let text: String

    /// Creates a message with its key.
    public init(key: String, text: String) {
        self.key = key
        self.text = text
    }
}
