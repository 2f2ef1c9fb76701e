import ErrataBytes

/// Splits the plain text that a browser copies into blocks.
struct PlainTextBlocks {
    private var lines: ArraySlice<NumberedLine>
    private(set) var document = Document()
    private let known: KnownWords
    /// The lines of a paragraph or an item that may continue.
    private var pending: (line: Int, isItem: Bool, text: String, lastLine: String)?

    init(_ texts: [String]) {
        let parted = GluedHeadings(texts)
        lines = parted.lines[...]
        document.flags = parted.flags
        document.isPlainText = true
        known = KnownWords(texts)
    }

    mutating func read() -> Document {
        while let line = lines.first { step(line, MarkdownLine(line.text)) }
        flush()
        return document
    }

    private mutating func step(_ line: NumberedLine, _ text: MarkdownLine) {
        if text.content.isEmpty || DocumentSections.isNavigation(text.content) {
            flush()
            lines.removeFirst()
        } else if let fence = text.fence {
            takeFencedCode(fence, line)
        } else if JSONExtent.begins(line.text) {
            takeCode(JSONExtent.count(lines), line)
        } else if JSONExtent.isMember(line.text) {
            takeCode(lines.prefix { JSONExtent.isMember($0.text) }.count, line)
        } else if !takeTable(line) {
            lines.removeFirst()
            take(line, text)
        }
    }

    private mutating func take(_ line: NumberedLine, _ text: MarkdownLine) {
        if let (level, heading) = text.heading {
            add(.heading(level: level, InlineText(markup: heading)), line: line.number)
        } else if let mark = text.admonition {
            add(.admonition(mark), line: line.number)
        } else if let item = text.item {
            flush()
            pending = (line.number, true, item, item)
        } else if text.isRule {
            flush()
        } else if continues(text.content) {
            let joint = ",.;:)".contains(text.content.first ?? " ") ? "" : " "
            pending?.text += joint + text.content
            pending?.lastLine = text.content
        } else if let level = headingLevel(text.content) {
            add(.heading(level: level, InlineText(markup: text.content)), line: line.number)
        } else {
            flush()
            pending = (line.number, false, text.content, text.content)
            if !text.content.contains(where: { $0.isLetter || $0.isNumber }) { flush() }
        }
    }

    private mutating func add(_ content: DocumentBlock.Content, line: Int) {
        flush()
        document.add(content, line: line)
    }

    private mutating func flush() {
        guard let open = pending else { return }
        pending = nil
        let text = InlineText(markup: open.text)
        document.add(open.isItem ? .item(depth: 0, text) : .paragraph(text), line: open.line)
    }

    /// Whether the next line that is not blank begins JSON.
    private var isBeforeJSON: Bool {
        lines.prefix(4).first { !$0.text.isBlank }.map { JSONExtent.begins($0.text) } ?? false
    }

    /// Whether a line continues the sentence of the line before it: pages break lines where code is within a sentence.
    private func continues(_ text: String) -> Bool {
        guard let open = pending, let first = text.first else { return false }
        if let last = open.text.last, ".!?:".contains(last) { return false }
        if CodeHeading(text) != nil, isBeforeJSON { return false }
        let isContinuation = first.isLowercase || ",.;:)-–—/&'(".contains(first)
        let endsOpen = open.lastLine.split(separator: " ").last.map { Self.connectives.contains(String($0)) } ?? false
        return isContinuation || endsOpen || open.lastLine.utf8.count >= 66
    }

    private static let connectives: Set = [
        "a", "an", "and", "are", "as", "at", "be", "by", "can", "current", "for", "from", "has", "have", "if", "in",
        "is",
        "must", "of", "on", "or", "our", "that", "the", "this", "to", "use", "using", "via", "when", "with", "your",
        "Your",
        "The", "A", "Use", "See",
    ]

    /// The level of a line that is a heading by its look: short, without the signs of a sentence; nil for any other.
    private func headingLevel(_ text: String) -> Int? {
        guard text.utf8.count <= 80, text.split(separator: " ").count <= 10, let last = text.last else { return nil }
        guard !".!?,;:".contains(last), let first = text.first, first.isLetter || first.isNumber || first == "-" else {
            return nil
        }
        if let label = TextLabel(InlineText(SourceText(text))), !label.rest.isEmpty { return nil }
        let next = lines.first?.text.trimmedBlanks.first ?? "\n"
        let isContinued = (next.isLowercase || ",.;)".contains(next)) && !isBeforeCode
        if CodeHeading(text) != nil { return isContinued ? nil : 4 }
        guard !first.isLowercase, text.contains(where: \.isLetter), !isContinued else { return nil }
        return document.blocks.isEmpty && pending == nil ? 1 : 3
    }

    /// Whether the next line is a code that heads something.
    private var isBeforeCode: Bool {
        guard let next = lines.first?.text.trimmedBlanks, !next.contains(" "), let code = CodeHeading(next) else {
            return false
        }
        return code.shape == .strong || lines.dropFirst().first.map { JSONExtent.begins($0.text) } ?? false
    }
}

extension PlainTextBlocks {
    private mutating func takeFencedCode(_ fence: (sign: Character, count: Int), _ line: NumberedLine) {
        let body = lines.dropFirst().prefix { !MarkdownLine($0.text).closes(fence) }
        lines = lines[body.endIndex...].dropFirst()
        add(.code(body.map(\.text).joined(separator: "\n")), line: line.number + 1)
    }

    private mutating func takeCode(_ count: Int, _ line: NumberedLine) {
        let code = lines.prefix(count)
        lines = lines.dropFirst(count)
        add(.code(code.map(\.text).joined(separator: "\n")), line: line.number)
    }

    /// Takes the table that begins at a line, if there is one.
    private mutating func takeTable(_ line: NumberedLine) -> Bool {
        if PipeTable.isRow(line.text), lines.dropFirst().first.map({ PipeTable.isRule($0.text) }) ?? false {
            flush()
            let (grid, end) = PipeTable.read(lines, title: document.lastHeading)
            lines = lines[end...]
            document.add(.table(grid), line: line.number)
            return true
        }
        if GappedTable.isRow(line.text), let (grid, count) = GappedTable.read(lines, title: titleForTable) {
            flush()
            lines = lines.dropFirst(count)
            document.add(.table(grid), line: line.number)
            return true
        }
        guard var glued = GluedTable(headings: line.text, known) else { return false }
        guard let (grid, flags, count) = glued.read(lines, title: titleForTable) else { return false }
        flush()
        lines = lines.dropFirst(count)
        document.add(.table(grid), line: line.number)
        document.flags += flags
        return true
    }

    private var titleForTable: String? { document.lastHeading }
}
