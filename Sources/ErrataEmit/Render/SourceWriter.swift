/// Collects source lines at the indentation of the block that they are in.
struct SourceWriter {
    /// The longest line of a comment; the project's format allows 120 columns.
    static let commentWidth = 116

    private(set) var text = ""
    private var depth = 0

    mutating func line(_ code: SwiftCode) {
        text += code.text.isEmpty ? "\n" : "\(indentation)\(code.text)\n"
    }

    mutating func blank() {
        text += "\n"
    }

    mutating func block(_ opening: SwiftCode, _ body: (inout SourceWriter) -> Void) {
        line("\(opening) {")
        indented(body)
        line("}")
    }

    mutating func indented(_ body: (inout SourceWriter) -> Void) {
        depth += 1
        body(&self)
        depth -= 1
    }

    /// Writes a paragraph of a documentation comment, wrapped between words.
    mutating func comment(_ paragraph: SwiftCode) {
        let room = Self.commentWidth - 4 * depth - 5
        var current = ""
        var width = 0
        for word in Self.words(of: paragraph.text) {
            let wordWidth = Self.width(of: word)
            // A word that could be a list marker must not become one by moving to the start of a line.
            if width + wordWidth > room, !current.isEmpty, !Self.isListMarker(word) {
                text += "\(indentation)/// \(current)\n"
                current = String(word)
                width = wordWidth
            } else {
                width += wordWidth + (current.isEmpty ? 0 : 1)
                current += current.isEmpty ? String(word) : " \(word)"
            }
        }
        text += current.isEmpty ? "\(indentation)///\n" : "\(indentation)/// \(current)\n"
    }

    /// Splits a text at blanks. In ASCII, as most texts are, a byte is a character, so the split works on bytes.
    private static func words(of text: String) -> [Substring] {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.split(separator: " ") }
        return text.utf8.split(separator: UInt8(ascii: " ")).map { Substring($0) }
    }

    private static func width(of word: Substring) -> Int {
        word.utf8.allSatisfy { $0 < 0x80 } ? word.utf8.count : word.count
    }

    private static func isListMarker(_ word: Substring) -> Bool {
        guard let first = word.utf8.first else { return false }
        return "#@+->=0123456789".utf8.contains(first)
    }

    /// Writes paragraphs of a documentation comment, separated by blank lines.
    mutating func documentation(_ paragraphs: [SwiftCode]) {
        for (index, paragraph) in paragraphs.enumerated() {
            if index > 0 { text += "\(indentation)///\n" }
            comment(paragraph)
        }
    }

    /// Writes the content of a multi-line string literal, each line continued in the next, so the value has no line
    /// ends. The lines may be lazy, since all of a table take much memory.
    mutating func continuedLines(_ lines: some Collection<String>, continuation: SwiftCode) {
        let last = lines.count - 1
        for (index, line) in lines.enumerated() {
            text += "\(indentation)\(line)\(index < last ? continuation.text : "")\n"
        }
    }

    private var indentation: String { String(repeating: "    ", count: depth) }
}
