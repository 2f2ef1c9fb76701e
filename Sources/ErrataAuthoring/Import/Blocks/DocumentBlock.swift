/// A block of a document, whatever its format.
struct DocumentBlock: Sendable {
    /// The line at which it starts, from 1.
    var line: Int
    var content: Content

    enum Content: Sendable {
        /// A heading; level 1 is the title of a document, 7 a term of a definition list.
        case heading(level: Int, InlineText)
        case paragraph(InlineText)
        /// An item of a list; depth 0 is a list that is in no other.
        case item(depth: Int, InlineText)
        /// A word that says what the next paragraph is: `note`, `tip`.
        case admonition(String)
        case table(Grid)
        /// Code with its line breaks.
        case code(String)
        /// The end of a definition list.
        case end
    }
}

/// A document as a sequence of blocks.
struct Document: Sendable {
    /// The title that the document states apart from its headings.
    var title: String?
    /// The address that the document states for itself.
    var url: String?
    var blocks: [DocumentBlock] = []
    var flags: [ImportFlag] = []
    /// Whether the levels of headings are guessed from the look of lines.
    var isPlainText = false

    /// The text of the last heading.
    private(set) var lastHeading: String?

    mutating func add(_ content: DocumentBlock.Content, line: Int) {
        if case .heading(_, let text) = content { lastHeading = text.text }
        blocks.append(DocumentBlock(line: line, content: content))
    }
}

/// The words by which documents mark a remark.
enum Admonition {
    private static let words: Set = [
        "note", "tip", "info", "warning", "caution", "danger", "important", "attention", "hint", "notice", "remark",
    ]

    /// Whether a text is nothing else.
    static func isMark(_ text: String) -> Bool {
        words.contains(text.lowercased().trimmed(of: " :*[]!"))
    }
}
