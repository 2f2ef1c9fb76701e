import ErrataReference

/// A piece of an HTML page.
///
/// Literals in Swift source are markup; every interpolated value is encoded, so that it shows its own characters and does
/// nothing else, in text and in a quoted attribute alike.
struct HTML: Sendable, Hashable, ExpressibleByStringInterpolation {
    /// The source of the piece.
    private(set) var source: String

    /// Creates a piece from markup in Swift source.
    init(stringLiteral value: String) {
        source = value
    }

    /// Creates a piece from markup in Swift source with interpolated values.
    init(stringInterpolation: StringInterpolation) {
        source = stringInterpolation.source
    }

    static func += (left: inout HTML, right: HTML) {
        left.source += right.source
    }

    static func + (left: HTML, right: HTML) -> HTML {
        var result = left
        result += right
        return result
    }

    /// Collects the parts of a piece.
    struct StringInterpolation: StringInterpolationProtocol {
        var source = ""

        init(literalCapacity: Int, interpolationCount: Int) {
            source.reserveCapacity(literalCapacity + interpolationCount * 16)
        }

        /// Appends a literal as markup.
        mutating func appendLiteral(_ literal: String) { source += literal }

        /// Appends a value, encoded.
        mutating func appendInterpolation(_ value: String) { HTMLEncoding.append(value, to: &source) }

        /// Appends a value, encoded; nothing for nil.
        mutating func appendInterpolation(_ value: String?) {
            if let value { HTMLEncoding.append(value, to: &source) }
        }

        /// Appends a number.
        mutating func appendInterpolation(_ value: Int) { source += String(value) }

        /// Appends a piece that is already encoded.
        mutating func appendInterpolation(_ value: HTML) { source += value.source }

        /// Appends a piece that is already encoded; nothing for nil.
        mutating func appendInterpolation(_ value: HTML?) {
            if let value { source += value.source }
        }

        /// Appends a text exactly as it is on the wire, as code.
        mutating func appendInterpolation(code value: String) {
            source += "<code>"
            HTMLEncoding.append(value, to: &source)
            source += "</code>"
        }

        /// Appends a code on the wire, as code that may break behind each of its underscores.
        mutating func appendInterpolation(name value: String) {
            source += "<code>"
            var isFirst = true
            for part in value.utf8.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false) {
                if !isFirst { source += "_<wbr>" }
                isFirst = false
                HTMLEncoding.append(String(Substring(part)), to: &source)
            }
            source += "</code>"
        }
    }
}

extension Sequence<HTML> {
    /// Returns the pieces, one after another.
    func joined(_ separator: HTML = "") -> HTML {
        var result: HTML = ""
        var isFirst = true
        for piece in self {
            if !isFirst { result += separator }
            isFirst = false
            result += piece
        }
        return result
    }
}
