import ErrataBytes

/// Splits HTML into blocks, in linear time and without recursion, whatever the HTML is.
struct HTMLBlocks {
    var document = Document()
    private var tokens: HTMLTokenizer
    /// The text of the block that is open.
    private var inline = InlineCollector()
    private var kind = Kind.paragraph
    private var listDepth = 0
    /// The tables that are open, outermost first.
    private var tables: [HTMLTable] = []
    /// The tables that are too deep in others to be read.
    private var ignoredTables = 0
    /// The text within `<pre>`.
    private var code: (line: Int, bytes: [UInt8])?
    /// The elements of navigation that are open, with the number of blocks at their start.
    private var asides: [(element: String, blocks: Int)] = []
    private var cellCount = 0
    /// Whether a heading in a cell is open: in a page that tables lay out, it heads what follows.
    private var isInHeading = false

    private enum Kind {
        case paragraph
        case heading(Int)
        case item
    }

    /// The most tables within another, and the most blocks and cells of a document.
    private static let depth = 16
    private static let limit = 2_000_000

    /// - Parameter firstLine: the number of the first line.
    init(_ bytes: [UInt8], firstLine: Int = 1) {
        tokens = HTMLTokenizer(bytes, firstLine: firstLine)
    }

    /// Reads the document.
    ///
    /// - Throws: for more blocks or cells than any documentation has.
    mutating func read() throws(ImportError) -> Document {
        var index = tokens.index
        while let token = tokens.next() {
            try take(token, line: tokens.line(at: index))
            index = tokens.index
        }
        while !tables.isEmpty { try endTable() }
        flush()
        endCode()
        return document
    }

    private mutating func take(_ token: HTMLTokenizer.Token, line: Int) throws(ImportError) {
        switch token {
        case .text(let range): take(text: range, line: line)
        case .start(let element, let range):
            try start(element, HTMLAttributes(tokens.bytes[range]), line: line)
        case .end(let element): try end(element)
        }
        let cells = cellCount + (tables.last?.cellCount ?? 0)
        if document.blocks.count > Self.limit || cells > Self.limit {
            throw ImportError(
                line: line,
                "the document has more than 2,000,000 paragraphs or cells up to here; part it"
            )
        }
    }

    private mutating func take(text range: Range<Int>, line: Int) {
        let bytes = tokens.bytes[range]
        if code != nil {
            code?.bytes += bytes
        } else if isOutsideCells {
            inline.add(bytes, line: line)
        } else if tables[tables.count - 1].hasOpenCell {
            tables[tables.count - 1].content.add(bytes, line: line)
        }
    }
}

extension HTMLBlocks {
    private var isOutsideCells: Bool { tables.isEmpty || isInHeading }

    private mutating func start(_ element: String, _ attributes: HTMLAttributes, line: Int) throws(ImportError) {
        switch element {
        case "script", "style", "textarea", "title": startRaw(element)
        case "svg", "template", "noscript", "button", "select", "iframe", "object":
            _ = tokens.skipContent(of: element)
        case "link", "meta": startMeta(element, attributes)
        case "table": startTable(line: line)
        case "td", "th", "tr", "thead", "tbody", "tfoot":
            endCellHeading()
            if let last = tables.indices.last { tables[last].start(element, attributes, line: line) }
        case "caption":
            let caption = tables.isEmpty ? nil : tokens.skipContent(of: element)
            if let caption { tables[tables.count - 1].title = InlineText(markup: string(caption)).text }
        case "nav", "footer":
            flush()
            if asides.count < 64 { asides.append((element, document.blocks.count)) }
        case "pre": if tables.isEmpty { startCode(line: line) } else { startBlock(element) }
        case _ where Self.blocks.contains(element): startBlock(element)
        default: startInline(element, attributes)
        }
    }

    private static let blocks: Set = [
        "p", "div", "section", "article", "main", "header", "ul", "ol", "li", "dl", "dt", "dd", "blockquote", "h1",
        "h2",
        "h3", "h4", "h5", "h6", "hr", "form", "fieldset", "figure", "aside", "address", "details", "summary", "body",
        "figcaption", "pre", "label", "head", "html",
    ]

    private mutating func startInline(_ element: String, _ attributes: HTMLAttributes) {
        if isOutsideCells {
            inline.start(element, attributes)
        } else {
            tables[tables.count - 1].content.start(element, attributes)
        }
        if element == "br", code != nil { code?.bytes.append(0x0A) }
    }

    private mutating func startBlock(_ element: String) {
        guard tables.isEmpty || element.isHTMLHeading else {
            tables[tables.count - 1].content.addBreak()
            return
        }
        flush()
        isInHeading = !tables.isEmpty
        switch element {
        case "ul", "ol": listDepth = min(listDepth + 1, 16)
        case "li": kind = .item
        case "dt": kind = .heading(7)
        case "summary": kind = .heading(6)
        case _ where element.isHTMLHeading: kind = .heading(Int(element.dropFirst()) ?? 1)
        default: if case .item = kind {} else { kind = .paragraph }
        }
    }

    private mutating func end(_ element: String) throws(ImportError) {
        switch element {
        case "table": try endTable()
        case "td", "th", "tr", "thead", "tbody", "tfoot":
            endCellHeading()
            if let last = tables.indices.last { tables[last].end(element) }
        case "nav", "footer": endAside(element)
        case "pre": if code != nil { endCode() } else { endBlock(element) }
        case _ where Self.blocks.contains(element): endBlock(element)
        default:
            if isOutsideCells { inline.end(element) } else { tables[tables.count - 1].content.end(element) }
        }
    }

    private mutating func endBlock(_ element: String) {
        guard tables.isEmpty || element.isHTMLHeading else {
            tables[tables.count - 1].content.addBreak()
            return
        }
        flush()
        isInHeading = false
        kind = .paragraph
        if element == "ul" || element == "ol" { listDepth = max(0, listDepth - 1) }
        if element == "dl" { document.add(.end, line: 0) }
    }

    /// Ends the block that is open.
    private mutating func flush() {
        guard !inline.isEmpty else {
            inline = InlineCollector()
            return
        }
        let (text, line) = (inline.text, inline.line ?? 1)
        inline = InlineCollector()
        switch kind {
        case .heading(let level): document.add(.heading(level: level, text.withoutAnchor), line: line)
        case .item: document.add(.item(depth: max(0, listDepth - 1), text), line: line)
        case .paragraph where Admonition.isMark(text.text):
            document.add(.admonition(text.text.lowercased()), line: line)
        case .paragraph: document.add(.paragraph(text), line: line)
        }
        kind = .paragraph
    }
}

extension HTMLBlocks {
    private func string(_ range: Range<Int>) -> String { String(decoding: tokens.bytes[range], as: UTF8.self) }

    /// An element whose content has no tags.
    private mutating func startRaw(_ element: String) {
        guard let content = tokens.skipContent(of: element) else { return tokens.skipAll() }
        if element == "title", document.title == nil {
            let title = InlineText(markup: string(content)).text
            if !title.isEmpty { document.title = title }
        }
    }

    private mutating func startMeta(_ element: String, _ attributes: HTMLAttributes) {
        let isCanonical = element == "link" && attributes.value(of: "rel") == "canonical"
        let isURL = element == "meta" && attributes.value(of: "property") == "og:url"
        if isCanonical, let url = attributes.value(of: "href") { document.url = url }
        if isURL, document.url == nil { document.url = attributes.value(of: "content") }
    }

    private mutating func startTable(line: Int) {
        guard tables.count < Self.depth else {
            ignoredTables += 1
            return
        }
        endCellHeading()
        if tables.isEmpty { flush() }
        tables.append(HTMLTable(line: line, title: document.lastHeading))
    }

    /// Ends a heading in a cell whose end tag is missing.
    private mutating func endCellHeading() {
        guard isInHeading else { return }
        flush()
        isInHeading = false
    }

    private mutating func endTable() throws(ImportError) {
        guard ignoredTables == 0 else {
            ignoredTables -= 1
            return
        }
        guard var table = tables.popLast() else { return }
        let grid = table.grid()
        cellCount += table.cellCount
        if let grid { document.add(.table(grid), line: grid.line) }
    }

    private mutating func endAside(_ element: String) {
        flush()
        guard let last = asides.last, last.element == element else { return }
        asides.removeLast()
        // The links of a navigation are no part of the document.
        if last.blocks < document.blocks.count { document.blocks.removeSubrange(last.blocks...) }
    }

    private mutating func startCode(line: Int) {
        flush()
        code = (line, [])
    }

    private mutating func endCode() {
        guard let ended = code else { return }
        code = nil
        let text = CharacterReference.decoded(ended.bytes)
        if !text.isBlank { document.add(.code(text), line: ended.line) }
    }
}

extension String {
    fileprivate var isHTMLHeading: Bool { utf8.count == 2 && first == "h" && ("1"..."6").contains(dropFirst()) }
}

extension InlineText {
    /// A heading without the sign of a link to itself at its end.
    var withoutAnchor: InlineText {
        var text = source.text
        while let last = text.last, "¶#§🔗 ".contains(last) { text.removeLast() }
        var copy = self
        copy.source.text = text
        return copy
    }
}
