import ErrataBytes

/// A text inside a documentation comment, shown as plain text whatever Markdown would make of it.
struct SwiftComment {
    let text: String

    /// Encodes a text of any length, on one line.
    init(_ plain: String) {
        guard !Self.isHarmless(plain) else {
            text = plain
            return
        }
        var escaped = ""
        var isLineStart = true
        var previous: Unicode.Scalar = " "
        for scalar in plain.unicodeScalars {
            escaped += Self.encoded(scalar, after: previous, isLineStart: isLineStart)
            if isLineStart, scalar != " ", !Self.isDigit(scalar) { isLineStart = false }
            previous = scalar
        }
        text = escaped
    }

    /// Whether a text has no meaning in Markdown: words and common punctuation, starting with a letter.
    private static func isHarmless(_ plain: String) -> Bool {
        guard let first = plain.utf8.first, ASCII.isLetter(first) else { return false }
        return plain.utf8.allSatisfy {
            ASCII.isLetter($0) || (0x2B...0x3B).contains($0) || " '!?%()\"".utf8.contains($0)
        }
    }

    /// Encodes a code as a code span; one that a span cannot hold as it is becomes plain text.
    init(code: String) {
        let isPlain = !code.isEmpty && code.utf8.allSatisfy { (0x21..<0x7F).contains($0) && $0 != UInt8(ascii: "`") }
        text = isPlain ? "`\(code)`" : SwiftComment(code).text
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar)
    }

    private static func encoded(_ scalar: Unicode.Scalar, after previous: Unicode.Scalar, isLineStart: Bool) -> String {
        switch scalar {
        case "\n", "\r", "\t", "\u{2028}", "\u{2029}": return " "
        case "\\", "`", "*", "<", "[", "]", "&", "~", "|": return "\\\(scalar)"
        // An underscore inside a word is plain; at its edge it may start emphasis.
        case "_" where !isWord(previous): return "\\_"
        case _ where isLineStart && "#@+->=".unicodeScalars.contains(scalar): return "\\\(scalar)"
        case _ where isLineStart && isDigit(previous) && ".)".unicodeScalars.contains(scalar): return "\\\(scalar)"
        default: return scalar.isInvisible ? "U+\(scalar.hexadecimal)" : String(scalar)
        }
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "A"..."Z", "a"..."z", "0"..."9", "_": true
        default: !scalar.isASCII
        }
    }
}
