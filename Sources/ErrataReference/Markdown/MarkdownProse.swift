import ErrataBytes

/// Encodes values as running text in Markdown.
enum MarkdownProse {
    /// Escapes everything in a value that has a meaning in Markdown; control characters and line breaks become visible
    /// escapes.
    ///
    /// A word that renderers would turn into a link, a mention, an issue or a picture (`user@host`, `https://…`, `#1`,
    /// `:smile:`) is written as code, which stops all of them: some look for such words after resolving escapes.
    static func encode(_ value: String) -> String {
        guard !isPlain(value.utf8) else { return escapeStart(value) }
        let words = ControlEscape.visible(value).split(separator: " ", omittingEmptySubsequences: false)
        return escapeStart(words.map(encode(word:)).joined(separator: " "))
    }

    /// Whether nothing in a text but its start can have a meaning: most texts are words and punctuation, and need no
    /// second look.
    private static func isPlain(_ text: String.UTF8View) -> Bool {
        // Behind three of them a point may make a link, so that a closer look is due.
        var countOfW = 0
        for byte in text {
            switch byte {
            case UInt8(ascii: "w"), UInt8(ascii: "W"):
                countOfW += 1
                guard countOfW < 3 else { return false }
                continue
            case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "!"),
                UInt8(ascii: "?"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "'"), UInt8(ascii: "\""),
                UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="), UInt8(ascii: "%"),
                UInt8(ascii: "{"), UInt8(ascii: "}"):
                break
            case _ where ASCII.isAlphanumeric(byte): break
            default: return false
            }
            countOfW = 0
        }
        return true
    }

    private static func encode(word: Substring) -> String {
        let body = word.drop { "([{\"'“".contains($0) }
        let last = body.lastIndex { !".,;:!?)]}\"'”".contains($0) }
        let core = body[..<(last.map { body.index(after: $0) } ?? body.startIndex)]
        guard actsByItself(core) else { return escape(word) }
        let head = word[..<body.startIndex]
        return escape(head) + MarkdownCode.encode(String(core)) + escape(word[core.endIndex...])
    }

    private static func actsByItself(_ word: Substring) -> Bool {
        let bytes = Array(word.utf8)
        for (position, byte) in bytes.enumerated() {
            switch byte {
            case UInt8(ascii: "@"): return true
            case UInt8(ascii: ":") where position + 1 < bytes.count: return true
            case UInt8(ascii: "#") where position + 1 < bytes.count: return true
            default: continue
            }
        }
        return hasWWW(bytes)
    }

    /// Whether some bytes contain `www.`, in letters of either case.
    private static func hasWWW(_ bytes: [UInt8]) -> Bool {
        bytes.indices.dropLast(3).contains { start in
            bytes[start...].prefix(3).allSatisfy { $0 | 0x20 == UInt8(ascii: "w") }
                && bytes[start + 3] == UInt8(ascii: ".")
        }
    }

    private static func escape(_ text: Substring) -> String {
        var result = ""
        var previous: Unicode.Scalar?
        let scalars = text.unicodeScalars
        for position in scalars.indices {
            let next = scalars.index(after: position)
            result += escape(scalars[position], after: previous, before: next < scalars.endIndex ? scalars[next] : nil)
            previous = scalars[position]
        }
        return result
    }

    private static func escape(
        _ scalar: Unicode.Scalar,
        after previous: Unicode.Scalar?,
        before next: Unicode.Scalar?
    ) -> String {
        switch scalar {
        case "<": "&lt;"
        case ">": "&gt;"
        case "&": "&amp;"
        // A backslash before a pipe has different meanings inside and outside a table.
        case "|": "&#124;"
        // An underscore inside a word is literal, and field names are more readable without a backslash.
        case "_" where isWordCharacter(previous) && isWordCharacter(next): "_"
        case "\\", "`", "*", "_", "[", "]", "~", "$": "\\\(scalar)"
        default: String(Character(scalar))
        }
    }

    private static func isWordCharacter(_ scalar: Unicode.Scalar?) -> Bool {
        guard let scalar, scalar.isASCII else { return false }
        return Character(scalar).isLetter || Character(scalar).isNumber
    }

    /// Escapes the start of a line that would make it a heading, a list, a rule or a code block.
    private static func escapeStart(_ text: String) -> String {
        guard let first = text.unicodeScalars.first else { return text }
        switch first {
        case " ": return "&#32;" + text.dropFirst()
        case "#", "+", "-", "=": return "\\" + text
        case "0"..."9":
            let digits = text.prefix { $0.isASCII && $0.isNumber }
            let rest = text[digits.endIndex...]
            return rest.hasPrefix(".") || rest.hasPrefix(")") ? "\(digits)\\\(rest)" : text
        default: return text
        }
    }
}
