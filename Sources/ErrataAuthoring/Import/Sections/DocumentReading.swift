import ErrataJSON
import ErrataSpec

/// Reads what the sections of a document say about errors.
///
/// 1. The headings are taken apart: which section documents an error (``DocumentSections/findErrors()``).
/// 2. Each section is read: tables, lists, bodies and texts (``take(section:)``).
/// 3. What needs all codes is added: bodies and remarks about known codes (``DocumentReading+Codes``), categories from
///    headings (``HeadingCategories``).
struct DocumentReading {
    let options: ImportOptions
    var tree: DocumentSections
    var table = SourceTable()
    /// The section of each error of the table.
    var origins: [Int] = []
    /// The sections that hold an error.
    private var filled: Set<Int> = []
    /// The paragraphs of each section before its errors.
    var introductions: [Int: [SourceText]] = [:]
    /// The paragraphs right above tables about all of a table's errors, with the indices of these errors.
    var groupTexts: [(text: SourceText, errors: Range<Int>)] = []
    var bodies: [(line: Int, body: DocumentedBody, section: Int)] = []
    /// Paragraphs that can be about an error that they name.
    var remarks: [(line: Int, text: SourceText)] = []
    private var tableCount = 0
    /// The position up to which paragraphs were tried as a list of codes.
    private var leadsEnd = 0
    /// The tables that were not asked for, for the message where none was found.
    private var otherTables: [String] = []

    init(_ document: Document, _ options: ImportOptions) {
        self.options = options
        tree = DocumentSections(document)
    }

    /// Reads the document.
    ///
    /// - Throws: if the table that the caller asks for does not exist.
    static func table(of document: Document, _ options: ImportOptions) throws(ImportError) -> SourceTable {
        var reading = DocumentReading(document, options)
        reading.tree.findErrors()
        for index in reading.tree.sections.indices { reading.take(section: index) }
        try reading.checkChoice()
        reading.addBodies()
        reading.addRemarks()
        reading.addCategories()
        reading.describe(document)
        return reading.table
    }

    private mutating func describe(_ document: Document) {
        table.title = tree.title.flatMap(GenericHeading.name)
        table.url = document.url
        table.flags += document.flags
        table.flags.sort { ($0.line, $0.text) < ($1.line, $1.text) }
    }
}

extension DocumentReading {
    private mutating func take(section index: Int) {
        let section = tree.sections[index]
        if tree.ancestors(of: index).contains(where: { tree.sections[$0].isError }) {
            takeError(index)
        } else {
            takeTexts(index)
            if !section.statuses.isEmpty { takeStatus(index) }
        }
    }

    /// A section of an error, or one within.
    private mutating func takeError(_ index: Int) {
        let section = tree.sections[index]
        guard isChosen(heading: section) else { return }
        var error = ErrorSection(section)
        for block in tree.document.blocks[section.blocks] { error.take(block) }
        table.bodies += error.bodies
        table.flags += error.flags
        guard section.isError else { return }
        let statuses = statuses(around: index)
        for var row in error.rows() {
            if row.statuses.isEmpty, row.facts[.status] == nil { row.statuses = statuses }
            add(row, from: index)
        }
    }

    mutating func add(_ row: SourceRow, from section: Int) {
        table.errors.append(row)
        origins.append(section)
        filled.insert(section)
    }

    /// The statuses of the nearest heading that names some.
    func statuses(around index: Int) -> [Int] {
        tree.ancestors(of: index).lazy.map { tree.sections[$0].statuses }.first { !$0.isEmpty } ?? []
    }

    /// A section whose heading is a status.
    private mutating func takeStatus(_ index: Int) {
        let section = tree.sections[index]
        let isError = section.statuses.contains { $0 >= 400 }
        guard isError || tree.isAboutErrors(index), isChosen(heading: section) else { return }
        var status = ErrorSection(section)
        for block in tree.document.blocks[section.blocks] {
            if case .code = block.content { continue }
            status.take(block)
        }
        if let row = status.statusRow() { table.statuses.append(row) }
    }

    /// A section that documents no error itself: tables, lists, bodies and paragraphs.
    private mutating func takeTexts(_ index: Int) {
        let range = tree.sections[index].blocks
        var position = range.lowerBound
        var isRemark = false
        while position < range.upperBound {
            let block = tree.document.blocks[position]
            switch block.content {
            case .item: position = takeItems(from: position, to: range.upperBound, index) - 1
            case .paragraph(let text):
                let end = takeLeads(from: position, to: range.upperBound, index)
                if end > position {
                    position = end - 1
                } else {
                    takeParagraph(text, block.line, index, isRemark: isRemark)
                }
            case .table(let grid): takeTable(grid, at: position, index)
            case .code(let text): takeCode(text, block.line, index)
            case .heading, .admonition, .end: break
            }
            if case .admonition = block.content { isRemark = true } else { isRemark = false }
            position += 1
        }
    }

    private mutating func takeParagraph(_ text: InlineText, _ line: Int, _ index: Int, isRemark: Bool) {
        if RateLimitText.isOne(text.text) { table.rateLimits.append(text.source) }
        if let host = HostText.host(in: text), !table.hosts.contains(host) { table.hosts.append(host) }
        if isRemark || CodeShape(text.text.split(separator: " ").first.map(String.init) ?? "") != .none {
            remarks.append((line, text.source))
        } else if !filled.contains(index) {
            introductions[index, default: []].append(text.source)
        }
    }

    /// Takes a list; returns the position behind it.
    private mutating func takeItems(from start: Int, to end: Int, _ index: Int) -> Int {
        var items: [(line: Int, depth: Int, text: InlineText)] = []
        var position = start
        while position < end, case .item(let depth, let text) = tree.document.blocks[position].content {
            items.append((tree.document.blocks[position].line, depth, text))
            if RateLimitText.isOne(text.text) { table.rateLimits.append(text.source) }
            position += 1
        }
        let isIntroduced = paragraph(above: start).map { ErrorContext.introducesList($0.text) } ?? false
        take(items, index, isIntroduced: isIntroduced)
        return position
    }

    /// Takes paragraphs that each begin with a code in bold or as code; returns the position behind them, or the first
    /// one's where there are fewer than two.
    private mutating func takeLeads(from start: Int, to end: Int, _ index: Int) -> Int {
        var items: [(line: Int, depth: Int, text: InlineText)] = []
        var position = start
        guard start >= leadsEnd else { return start }
        while position < end, case .paragraph(let text) = tree.document.blocks[position].content, text.lead != nil,
            let head = CodeItems.head(text), !head.rest.isEmpty, !head.code.codes.isEmpty
        {
            items.append((tree.document.blocks[position].line, 0, text))
            position += 1
        }
        leadsEnd = position
        guard items.count > 1 else { return start }
        let count = table.errors.count
        take(items, index, isIntroduced: false)
        return table.errors.count > count ? position : start
    }

    private mutating func take(_ items: [(line: Int, depth: Int, text: InlineText)], _ index: Int, isIntroduced: Bool) {
        guard isChosen(heading: tree.sections[index]) else { return }
        let isAboutErrors =
            isIntroduced || tree.isAboutErrors(index) || tree.sections[index].statuses.contains { $0 >= 400 }
        let list = CodeItems(items, isAboutErrors: isAboutErrors && !tree.isForeign(index))
        let statuses = statuses(around: index)
        for var row in list.rows {
            if row.statuses.isEmpty { row.statuses = statuses }
            add(row, from: index)
        }
        table.statuses += list.statuses
    }
}

extension DocumentReading {
    private mutating func takeTable(_ grid: Grid, at position: Int, _ index: Int) {
        tableCount += 1
        var grid = grid
        grid.context = tree.title
        guard isChosen(tableCount, grid, tree.sections[index]) else {
            otherTables.append(
                "\(tableCount)" + (grid.title.map { " \(Phrase.quoted($0))" } ?? "") + " at line \(grid.line)"
            )
            return
        }
        guard options.table != nil || !tree.isForeign(index) || grid.namesErrors, let found = grid.table(options) else {
            return
        }
        var added = found
        let statuses = statuses(around: index)
        let first = table.errors.count
        for var row in found.errors {
            if row.statuses.isEmpty, row.facts[.status] == nil { row.statuses = statuses }
            add(row, from: index)
        }
        added.errors = []
        table.add(added)
        if let text = paragraph(above: position), GroupText.isAboutAll(text.text) {
            groupTexts.append((text, first..<table.errors.count))
        }
    }

    private func paragraph(above position: Int) -> SourceText? {
        guard position > 0, case .paragraph(let text) = tree.document.blocks[position - 1].content else { return nil }
        return text.source
    }

    private mutating func takeCode(_ text: String, _ line: Int, _ index: Int) {
        if let body = DocumentedBody(text) {
            if DocumentedBody.isLikelyError(text) { bodies.append((line, body, index)) }
        } else if JSONExtent.isMember(text) || (text.hasPrefix("{") && DocumentedBody.isLikelyError(text)) {
            let first = text.split(separator: "\n").first.map(String.init) ?? text
            let isCut = JSONExtent.isMember(text)
            let words =
                isCut ? "is cut out of a JSON body, whose other members are missing" : "begins JSON that can't be read"
            table.flags.append(ImportFlag(line: line, "\(Phrase.quoted(first.trimmedBlanks)) \(words)"))
        }
    }

    /// Whether the caller wants a table.
    private func isChosen(_ number: Int, _ grid: Grid, _ section: DocumentSections.Section) -> Bool {
        guard let choice = options.table else { return true }
        if let wanted = Int(choice) { return wanted == number }
        return [grid.title, section.heading?.text].contains { $0?.lowercased().contains(choice.lowercased()) ?? false }
    }

    /// Whether the caller wants what stands below a heading.
    func isChosen(heading section: DocumentSections.Section) -> Bool {
        guard let choice = options.table else { return true }
        return section.heading?.text.lowercased().contains(choice.lowercased()) ?? false
    }

    private func checkChoice() throws(ImportError) {
        guard let choice = options.table, otherTables.count == tableCount, table.errors.isEmpty, table.statuses.isEmpty
        else {
            return
        }
        let tables = otherTables.isEmpty ? "it has none" : "its tables are \(Prose.list(otherTables, limit: 20))"
        throw ImportError("the document has no table \(Phrase.quoted(choice)); \(tables)")
    }
}

extension Grid {
    /// Whether its headings speak of errors.
    var namesErrors: Bool { headings.contains { ErrorContext.isStated(in: $0) } }
}
