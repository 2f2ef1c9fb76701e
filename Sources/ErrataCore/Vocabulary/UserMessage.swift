/// A sentence for an app's own user, who neither knows nor needs to know what an API is.
///
/// The text is never the server's: it is the table's sentence for the code or a general one in English. An app that
/// speaks other languages looks the key up in its own strings and takes the text where it finds none.
public struct UserMessage: Sendable, Hashable {
    /// The permanent name of the sentence, such as `errata.kind.rateLimited` or `errata.code.linq/5005`.
    public let key: String
    /// The sentence in English.
    public let text: String

    /// A sentence with its name.
    public init(key: String, text: String) {
        self.key = key
        self.text = text
    }
}
