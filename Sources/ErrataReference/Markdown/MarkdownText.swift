/// A text that is safe anywhere in a line of a Markdown page (GitHub Flavored Markdown), including table cells.
///
/// Literals in Swift source are kept as they are; every interpolated value is encoded, so that it shows its own
/// characters and does nothing else: no markup, no HTML, no automatic link, no mention, no second line.
public struct MarkdownText: Sendable, Hashable, ExpressibleByStringInterpolation, CustomStringConvertible {
    /// The Markdown source.
    public let description: String

    /// Creates a text from Markdown in Swift source.
    public init(stringLiteral value: String) {
        description = value
    }

    /// Creates a text from Markdown in Swift source with interpolated values.
    public init(stringInterpolation: StringInterpolation) {
        description = stringInterpolation.source
    }

    /// Collects the parts of a text.
    public struct StringInterpolation: StringInterpolationProtocol {
        var source = ""

        /// Creates an empty interpolation.
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// Appends a literal as Markdown.
        public mutating func appendLiteral(_ literal: String) { source += literal }

        /// Appends a value as prose, encoded.
        public mutating func appendInterpolation(_ value: String) { source += MarkdownProse.encode(value) }

        /// Appends a number.
        public mutating func appendInterpolation(_ value: Int) { source += String(value) }

        /// Appends a text that is already encoded.
        public mutating func appendInterpolation(_ value: MarkdownText) { source += value.description }

        /// Appends a value of the wire as code.
        public mutating func appendInterpolation(code value: String) { source += MarkdownCode.encode(value) }

        /// Appends a link to an anchor on a page.
        public mutating func appendInterpolation(_ value: MarkdownText, anchor: MarkdownAnchor) {
            source += "[\(value.description)](#\(anchor.id))"
        }

        /// Appends a link to a URL; only the text where the URL's scheme is not http or https.
        public mutating func appendInterpolation(_ value: MarkdownText, url: String) {
            source += WebAddress.encode(url).map { "[\(value.description)](\($0))" } ?? value.description
        }
    }
}

extension [MarkdownText] {
    /// Returns the texts joined by a separator.
    func joined(_ separator: MarkdownText) -> MarkdownText {
        MarkdownText(stringLiteral: map { $0.description }.joined(separator: separator.description))
    }
}
