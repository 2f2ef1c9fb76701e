import ErrataBytes

/// Splits Markdown into blocks: CommonMark's, the tables of GitHub, and HTML within.
struct MarkdownBlocks {
    var lines: ArraySlice<NumberedLine>
    private(set) var document = Document()
    private var pending: Pending?
    /// The indentations of the lists around the current line, outermost first.
    private var indents: [Int] = []
    /// The elements whose end tag does not occur in the rest.
    private var unclosed: Set<String> = []

    /// The lines of a paragraph or an item that may continue.
    private struct Pending {
        var line: Int
        /// The depth of the item; nil for a paragraph.
        var depth: Int?
        var text: String
    }

    init(_ lines: [String]) {
        let numbered = lines.indices.map { NumberedLine(number: $0 + 1, text: lines[$0]) }
        self.lines = numbered[...]
    }

    /// Reads the document.
    ///
    /// - Throws: for HTML within that exceeds a limit.
    mutating func read() throws(ImportError) -> Document {
        skipFrontMatter()
        while let line = lines.first { try step(line) }
        flush()
        return document
    }

    private mutating func step(_ line: NumberedLine) throws(ImportError) {
        let text = MarkdownLine(line.text)
        if text.content.isEmpty {
            flush()
            lines.removeFirst()
        } else if let fence = text.fence {
            takeFencedCode(fence, line)
        } else if text.indent >= 4, pending == nil, indents.isEmpty {
            takeIndentedCode()
        } else if PipeTable.isRow(text.content), lines.count > 1, PipeTable.isRule(MarkdownLine(lines.second).content) {
            takeTable()
        } else if text.content.hasPrefix("<") {
            try takeHTML(line, text.content)
        } else {
            take(line, text)
        }
    }

    private mutating func take(_ line: NumberedLine, _ text: MarkdownLine) {
        lines.removeFirst()
        if let (level, heading) = text.heading {
            add(.heading(level: level, InlineText(markup: heading)), line: line.number)
        } else if let level = text.underline, let open = pending, open.depth == nil {
            pending = nil
            add(.heading(level: level, InlineText(markup: open.text)), line: open.line)
        } else if text.isRule || text.isDirective {
            flush()
        } else if let mark = text.admonition {
            add(.admonition(mark), line: line.number)
        } else if let item = text.item {
            flush()
            pending = Pending(line: line.number, depth: depth(of: text.indent), text: item)
        } else if let definition = text.definition, let term = pending, term.depth == nil {
            pending = nil
            add(.heading(level: 7, InlineText(markup: term.text)), line: term.line)
            pending = Pending(line: line.number, text: definition)
        } else {
            takeProse(line, text)
        }
    }

    private mutating func takeProse(_ line: NumberedLine, _ text: MarkdownLine) {
        if pending != nil {
            pending?.text += "\n" + text.content
        } else {
            if text.indent == 0 { indents = [] }
            pending = Pending(line: line.number, text: text.content)
        }
    }

    private mutating func depth(of indent: Int) -> Int {
        while let last = indents.last, last >= indent { indents.removeLast() }
        indents.append(indent)
        return indents.count - 1
    }

    private mutating func add(_ content: DocumentBlock.Content, line: Int) {
        flush()
        if case .heading = content { indents = [] }
        document.add(content, line: line)
    }

    private mutating func flush() {
        guard let open = pending else { return }
        pending = nil
        let text = InlineText(markup: open.text)
        guard !text.text.isEmpty else { return }
        document.add(open.depth.map { .item(depth: $0, text) } ?? .paragraph(text), line: open.line)
    }
}

extension MarkdownBlocks {
    private mutating func skipFrontMatter() {
        guard let first = lines.first?.text.trimmedBlanks, first == "---" || first == "+++" else { return }
        let end = lines.dropFirst().prefix(200).firstIndex { $0.text.trimmedBlanks == first }
        guard let end else { return }
        for line in lines[lines.startIndex..<end] {
            let parts = line.text.split(maxSplits: 1, omittingEmptySubsequences: false) { $0 == ":" || $0 == "=" }
            guard parts.count == 2, parts[0].trimmedBlanks == "title" else { continue }
            document.title = InlineText(markup: parts[1].trimmedBlanks.trimmed(of: "\"'")).text
        }
        lines = lines[(end + 1)...]
    }

    private mutating func takeFencedCode(_ fence: (sign: Character, count: Int), _ line: NumberedLine) {
        lines.removeFirst()
        var code: [String] = []
        while let next = lines.first {
            lines.removeFirst()
            if MarkdownLine(next.text).closes(fence) { break }
            code.append(MarkdownLine.withoutQuote(next.text))
        }
        add(.code(code.joined(separator: "\n")), line: line.number + 1)
    }

    private mutating func takeIndentedCode() {
        let code = lines.prefix { $0.text.isBlank || MarkdownLine($0.text).indent >= 4 }
        lines = lines[code.endIndex...]
        add(.code(code.map(\.text).joined(separator: "\n")), line: code[code.startIndex].number)
    }

    private mutating func takeTable() {
        flush()
        let (grid, end) = PipeTable.read(lines, title: document.lastHeading)
        lines = lines[end...]
        document.add(.table(grid), line: grid.line)
    }

    /// A line that begins with a tag: an element that is a block by itself, or lines of HTML around Markdown.
    private mutating func takeHTML(_ line: NumberedLine, _ text: String) throws(ImportError) {
        let name = String(text.dropFirst().prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }).lowercased()
        if text.hasPrefix("<!--"), let end = end(of: "-->") {
            flush()
            lines = lines[(end + 1)...]
        } else if Self.blocks.contains(name), let end = end(of: "</\(name)") {
            flush()
            try takeElement(lines[lines.startIndex...end])
            lines = lines[(end + 1)...]
        } else if text.lowercased().contains("<summary") {
            lines.removeFirst()
            add(.heading(level: 6, InlineText(markup: text)), line: line.number)
        } else if Self.isTag(text) {
            flush()
            lines.removeFirst()
        } else {
            take(line, MarkdownLine(line.text))
        }
    }

    private static let blocks: Set = ["table", "dl", "pre", "ul", "ol", "h1", "h2", "h3", "h4", "h5", "h6"]

    private mutating func takeElement(_ element: ArraySlice<NumberedLine>) throws(ImportError) {
        let text = element.map { MarkdownLine.withoutQuote($0.text) }.joined(separator: "\n")
        var reader = HTMLBlocks(Array(text.utf8), firstLine: element[element.startIndex].number)
        reader.document = document
        document = try reader.read()
    }

    /// The index of the line in which a text ends the element at the first line; elements of the same name can stand
    /// within it.
    private mutating func end(of close: String) -> Int? {
        guard !unclosed.contains(close) else { return nil }
        let open = close.hasPrefix("</") ? "<" + close.dropFirst(2) : nil
        var depth = 0
        for index in lines.indices {
            let line = lines[index].text.lowercased()
            depth += (open.map { line.count(of: $0) } ?? 0) - line.count(of: close)
            if depth <= 0, line.contains(close) { return index }
        }
        unclosed.insert(close)
        return nil
    }

    /// Whether a line holds nothing but tags.
    private static func isTag(_ text: String) -> Bool {
        var rest = Substring(text)
        while rest.first == "<", let end = rest.firstIndex(of: ">") {
            rest = rest[rest.index(after: end)...].drop { $0 == " " }
        }
        return rest.isEmpty
    }
}

extension ArraySlice {
    fileprivate var second: Element { self[startIndex + 1] }
}

extension MarkdownLine {
    fileprivate init(_ line: NumberedLine) { self.init(line.text) }
}

extension String {
    /// The number of occurrences of a text, none within another.
    func count(of text: String) -> Int {
        var count = 0
        var rest = utf8[...]
        while let found = rest.firstIndex(of: text.utf8.first!) {
            if rest[found...].starts(with: text.utf8) { count += 1 }
            rest = rest[utf8.index(after: found)...]
        }
        return count
    }
}
