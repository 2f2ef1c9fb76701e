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

    /// A paragraph of a documentation comment, wrapped between words.
    mutating func comment(_ paragraph: SwiftCode) {
        var current = ""
        for word in paragraph.text.split(separator: " ") {
            let isFull = indentation.count + 5 + current.count + word.count > Self.commentWidth
            // What opened no list in the running text must open none at the start of a line.
            if isFull, !current.isEmpty, !Self.isListMarker(word) {
                text += "\(indentation)/// \(current)\n"
                current = String(word)
            } else {
                current += current.isEmpty ? String(word) : " \(word)"
            }
        }
        text += current.isEmpty ? "\(indentation)///\n" : "\(indentation)/// \(current)\n"
    }

    private static func isListMarker(_ word: Substring) -> Bool {
        guard let first = word.utf8.first else { return false }
        return "#@+->=0123456789".utf8.contains(first)
    }

    /// Paragraphs of a documentation comment, parted by blank lines.
    mutating func documentation(_ paragraphs: [SwiftCode]) {
        for (place, paragraph) in paragraphs.enumerated() {
            if place > 0 { text += "\(indentation)///\n" }
            comment(paragraph)
        }
    }

    /// The content of a multi-line string literal, each line continued in the next, so the value has no line ends.
    mutating func continuedLines(_ lines: [String], continuation: SwiftCode) {
        for (place, line) in lines.enumerated() {
            text += "\(indentation)\(line)\(place < lines.count - 1 ? continuation.text : "")\n"
        }
    }

    private var indentation: String { String(repeating: "    ", count: depth) }
}
