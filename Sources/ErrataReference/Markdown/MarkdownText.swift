/// A text that a Markdown page (GitHub Flavored Markdown) can hold anywhere in a line, in table cells too.
///
/// What is written in Swift source stays as it is; every value put in by interpolation is encoded, so that it shows
/// its own characters and does nothing else: no markup, no HTML, no link that makes itself, no mention, no second line.
public struct MarkdownText: Sendable, Hashable, ExpressibleByStringInterpolation, CustomStringConvertible {
    /// The Markdown source.
    public let description: String

    /// Markdown of the program's own.
    public init(stringLiteral value: String) {
        description = value
    }

    /// Markdown of the program's own with values in it.
    public init(stringInterpolation: StringInterpolation) {
        description = stringInterpolation.source
    }

    /// Collects the parts of a text.
    public struct StringInterpolation: StringInterpolationProtocol {
        var source = ""

        /// An interpolation with nothing in it.
        public init(literalCapacity: Int, interpolationCount: Int) {}

        /// Adds what stands in the source.
        public mutating func appendLiteral(_ literal: String) { source += literal }

        /// Adds a value as prose.
        public mutating func appendInterpolation(_ value: String) { source += MarkdownProse.encode(value) }

        /// Adds a number.
        public mutating func appendInterpolation(_ value: Int) { source += String(value) }

        /// Adds what is encoded already.
        public mutating func appendInterpolation(_ value: MarkdownText) { source += value.description }

        /// Adds a value as it is on the wire, in letters of one width.
        public mutating func appendInterpolation(code value: String) { source += MarkdownCode.encode(value) }

        /// Adds a link to a place on a page.
        public mutating func appendInterpolation(_ value: MarkdownText, anchor: MarkdownAnchor) {
            source += "[\(value.description)](#\(anchor.id))"
        }

        /// Adds a link to an address; only the text when the address is not one of http or https.
        public mutating func appendInterpolation(_ value: MarkdownText, url: String) {
            source += MarkdownURL.encode(url).map { "[\(value.description)](\($0))" } ?? value.description
        }
    }
}

extension [MarkdownText] {
    /// The texts with a separator between them.
    func joined(_ separator: MarkdownText) -> MarkdownText {
        MarkdownText(stringLiteral: map(\.description).joined(separator: separator.description))
    }
}
