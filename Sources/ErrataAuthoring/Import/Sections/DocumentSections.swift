/// The sections of a document: what stands between a heading and the next.
struct DocumentSections {
    /// A section. The first one stands before all headings and has none.
    struct Section {
        var line: Int
        /// The level of its heading: 0 for the first section.
        var level: Int
        var heading: InlineText?
        /// The index of the section around it; nil for the first one.
        var parent: Int?
        /// The blocks between its heading and the next, in the order of the document.
        var blocks: Range<Int>
        /// What its heading names; nil where it is no code.
        var code: CodeHeading?
        /// The HTTP statuses that its heading names, and nothing else.
        var statuses: [Int] = []
        /// Whether the section is the documentation of an error.
        var isError = false
    }

    let document: Document
    var sections: [Section]
    /// The title of the document.
    let title: String?

    init(_ document: Document) {
        self.document = document
        var sections = [Section(line: 1, level: 0, blocks: 0..<0)]
        var title: InlineText?
        // The sections around the current one, outermost first.
        var around = [0]
        for (index, block) in document.blocks.enumerated() {
            sections[sections.count - 1].blocks = sections[sections.count - 1].blocks.lowerBound..<index
            guard case .heading(let level, let text) = block.content, !text.text.isEmpty else { continue }
            if Self.isNavigation(text.text) { continue }
            let current = sections[around.last ?? 0]
            if current.code != nil, document.isPlainText || level > current.level, TextLabel.heads(text) { continue }
            if title == nil, level == 1 { title = text }
            while around.count > 1, sections[around.last ?? 0].level >= level { around.removeLast() }
            var section = Section(line: block.line, level: level, heading: text, blocks: (index + 1)..<(index + 1))
            section.parent = around.last
            section.code = CodeHeading(text.text, marked: text.codes)
            section.statuses = section.code == nil ? Self.statuses(text.text) : []
            around.append(sections.count)
            sections.append(section)
        }
        let last = sections.count - 1
        sections[last].blocks = sections[last].blocks.lowerBound..<document.blocks.count
        self.sections = sections
        self.title = document.title ?? title?.text
    }

    /// The statuses of `401 Unauthorized`, `HTTP 429`, `401`.
    private static func statuses(_ heading: String) -> [Int] {
        let cell = StatusCell(heading)
        return cell.isStated(in: heading) ? cell.statuses : []
    }

    /// Whether a line belongs to the page around the document.
    static func isNavigation(_ text: String) -> Bool {
        let words = text.lowercased()
        return words.hasPrefix("skip to ") || navigation.contains(words)
    }

    private static let navigation: Set = [
        "on this page", "in this article", "table of contents", "contents", "copy page", "copy", "edit this page",
        "search", "menu", "navigation", "copied!", "json", "copy link", "in this section",
    ]

    /// The sections around one, the nearest first; without the first one of the document.
    func ancestors(of section: Int) -> UnfoldFirstSequence<Int> {
        sequence(first: section) { sections[$0].parent }
    }
}
