/// A text of a source, without markup.
public struct SourceText: Sendable, Hashable {
    /// The text, with single blanks between its words.
    public var text: String
    /// The targets of its links, in order.
    public var links: [String]
    /// Whether it is read between the lines, rather than stated.
    public var isInferred: Bool

    /// Whether the source writes it as a number (`true`) or in quotes (`false`); nil where its format has no types.
    public var isNumber: Bool?

    /// Creates a text.
    public init(_ text: String, links: [String] = [], isInferred: Bool = false, isNumber: Bool? = nil) {
        self.text = text
        self.links = links
        self.isInferred = isInferred
        self.isNumber = isNumber
    }
}
