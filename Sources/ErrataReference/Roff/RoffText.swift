/// A text that a manual page (roff, the language of man) can hold anywhere in a line or as an argument of a macro.
///
/// What is written in Swift source stays as it is; every value put in by interpolation is encoded, so that it shows its
/// own characters and does nothing else: no request, no escape, no second line.
package struct RoffText: ExpressibleByStringInterpolation, CustomStringConvertible {
    /// The roff source.
    package let description: String

    /// Roff of the program's own.
    package init(stringLiteral value: String) {
        description = value
    }

    /// Roff of the program's own with values in it.
    package init(stringInterpolation: StringInterpolation) {
        description = stringInterpolation.source
    }

    /// Any text, encoded; what stands between backticks is set in bold.
    package init(prose text: String) {
        let pieces = text.split(separator: "`", omittingEmptySubsequences: false).map { Self.encode(String($0)) }
        description = pieces.enumerated().map { $0.isMultiple(of: 2) ? $1 : "\\fB\($1)\\fR" }.joined()
    }

    /// Collects the parts of a text.
    package struct StringInterpolation: StringInterpolationProtocol {
        var source = ""

        package init(literalCapacity: Int, interpolationCount: Int) {}

        package mutating func appendLiteral(_ literal: String) { source += literal }

        /// Adds a value, encoded.
        package mutating func appendInterpolation(_ value: String) { source += RoffText.encode(value) }

        /// Adds what is encoded already.
        package mutating func appendInterpolation(_ value: RoffText) { source += value.description }
    }

    /// The text as roff. Lines are joined, controls become visible escapes, and all that roff would read as its own or
    /// set as another sign (groff_char(7)) has its name.
    private static func encode(_ text: String) -> String {
        let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
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
        // At the beginning of a line it would make a request of it.
        case ".": "\\&."
        case " "..."}": String(scalar)
        default: "\\[u\(hexadecimal(scalar.value))]"
        }
    }

    /// At least four digits, as roff wants them.
    private static func hexadecimal(_ value: UInt32) -> String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}
