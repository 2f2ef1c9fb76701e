/// A text that is safe in a manual page (roff, the language of man), anywhere in a line or as an argument of a macro.
///
/// Literals in Swift source are kept as they are; every interpolated value is encoded, so that it shows its own
/// characters and does nothing else: no request, no escape, no second line.
package struct RoffText: ExpressibleByStringInterpolation, CustomStringConvertible {
    /// The roff source.
    package let description: String

    /// Creates a text from roff in Swift source.
    package init(stringLiteral value: String) {
        description = value
    }

    /// Creates a text from roff in Swift source with interpolated values.
    package init(stringInterpolation: StringInterpolation) {
        description = stringInterpolation.source
    }

    /// Creates a text from prose, encoded; the parts in backticks are set in bold.
    package init(prose text: String) {
        let pieces = text.split(separator: "`", omittingEmptySubsequences: false).map { Self.encode(String($0)) }
        description = pieces.enumerated().map { $0.isMultiple(of: 2) ? $1 : "\\fB\($1)\\fR" }.joined()
    }

    /// Collects the parts of a text.
    package struct StringInterpolation: StringInterpolationProtocol {
        var source = ""

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) { source += literal }

        /// Appends a value, encoded.
        package mutating func appendInterpolation(_ value: String) { source += RoffText.encode(value) }

        /// Appends a text that is already encoded.
        package mutating func appendInterpolation(_ value: RoffText) { source += value.description }
    }

    /// Encodes a text as roff. Lines are joined, control characters become visible escapes, and every character that
    /// roff would interpret or replace (groff_char(7)) is written by its name.
    private static func encode(_ text: String) -> String {
        let line = text.split(whereSeparator: { $0.isNewline }).joined(separator: " ")
        return TerminalText(line).description.unicodeScalars.map(encode).joined()
    }

    private static func encode(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "\\": "\\(rs"
        case "-": "\\-"
        case "\"": "\\(dq"
        case "'": "\\(aq"
        case "`": "\\(ga"
        case "^": "\\(ha"
        case "~": "\\(ti"
        // A dot at the beginning of a line would make it a request.
        case ".": "\\&."
        case " "..."}": String(scalar)
        default: "\\[u\(hexadecimal(scalar.value))]"
        }
    }

    /// Returns a number in hexadecimal with at least four digits, as roff requires.
    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
