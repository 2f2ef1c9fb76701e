/// A table of HTML that is being read.
struct HTMLTable {
    let line: Int
    var title: String?
    private var rows: [Row] = []
    private var row: Row?
    /// The cell that is open.
    private var cell: (columns: Int, rows: Int, isHeading: Bool)?
    /// The cells that reach down from rows above, by their column.
    private var spans: [Int: (rows: Int, text: SourceText)] = [:]
    private var isInHead = false
    /// The number of cells in all rows that are complete.
    private(set) var cellCount = 0
    /// The content of the cell that is open.
    var content = InlineCollector()

    private struct Row {
        var line: Int
        var cells: [SourceText] = []
        var headingCount = 0
        /// The cells of its own, without those from above.
        var ownCount = 0
        var isInHead: Bool
    }

    /// The most columns that are read; cells beyond are left out.
    private static let width = 64

    init(line: Int, title: String?) {
        self.line = line
        self.title = title
    }

    var hasOpenCell: Bool { cell != nil }

    mutating func start(_ element: String, _ attributes: HTMLAttributes, line: Int) {
        switch element {
        case "td", "th":
            closeCell()
            if row == nil { row = Row(line: line, isInHead: isInHead) }
            cell = (Self.span(attributes, "colspan"), Self.span(attributes, "rowspan"), element == "th")
        case "tr":
            closeRow()
            row = Row(line: line, isInHead: isInHead)
        case "thead", "tbody", "tfoot":
            closeRow()
            spans = [:]
            isInHead = element == "thead"
        default: break
        }
    }

    mutating func end(_ element: String) {
        switch element {
        case "td", "th": closeCell()
        case "tr": closeRow()
        case "thead", "tbody", "tfoot":
            closeRow()
            isInHead = false
        default: break
        }
    }

    private static func span(_ attributes: HTMLAttributes, _ name: String) -> Int {
        min(max(attributes.value(of: name).flatMap { Int($0.trimmedBlanks) } ?? 1, 1), 1000)
    }

    private mutating func closeCell() {
        guard let open = cell else { return }
        let text = content.text.source
        cell = nil
        content = InlineCollector()
        takeSpans()
        guard let column = row?.cells.count, column < Self.width else { return }
        row?.cells.append(text)
        row?.ownCount += 1
        if open.isHeading { row?.headingCount += 1 }
        if open.rows > 1 { spans[column] = (open.rows - 1, text) }
        for _ in 1..<max(open.columns, 2) where open.columns > 1 && (row?.cells.count ?? 0) < Self.width {
            row?.cells.append(SourceText(""))
        }
    }

    /// Adds the cells that reach down to the current column.
    private mutating func takeSpans() {
        while let column = row?.cells.count, let span = spans[column] {
            row?.cells.append(span.text)
            spans[column] = span.rows > 1 ? (span.rows - 1, span.text) : nil
        }
    }

    private mutating func closeRow() {
        closeCell()
        guard let closed = row else { return }
        takeSpans()
        if let last = row, closed.ownCount > 0 {
            rows.append(last)
            cellCount += last.cells.count
        }
        row = nil
    }

    /// Ends the table; nil where it has no rows.
    mutating func grid() -> Grid? {
        closeRow()
        let headCount = rows.prefix { $0.isInHead || ($0.headingCount == $0.ownCount && $0.ownCount > 1) }.count
        var headings = Self.headings(rows.prefix(headCount))
        var body = rows.dropFirst(headCount)
        if headCount == 0, let first = body.first, Grid.isHeadingRow(first.cells.map(\.text)) {
            headings = first.cells.map(\.text)
            body = body.dropFirst()
        }
        guard !body.isEmpty || !headings.isEmpty else { return nil }
        let cells = body.map { Grid.Row(line: $0.line, cells: $0.cells) }
        return Grid(title: title, line: line, headings: headings, rows: cells)
    }

    /// The headings of several rows, one below the other.
    private static func headings(_ rows: ArraySlice<Row>) -> [String] {
        var headings: [String] = []
        for row in rows.prefix(3) {
            for (column, cell) in row.cells.enumerated() {
                if column == headings.count {
                    headings.append(cell.text)
                } else if !headings[column].hasSuffix(cell.text) {
                    headings[column] = "\(headings[column]) \(cell.text)".trimmedBlanks
                }
            }
        }
        return headings
    }
}

extension Grid {
    /// Whether cells without any mark are headings: at least half name a fact, and none is a code.
    static func isHeadingRow(_ cells: [String]) -> Bool {
        let filled = cells.filter { !$0.isEmpty }
        let known = filled.count { !HeadingWords($0).facts.isEmpty }
        let isPlain = filled.allSatisfy { cell in
            cell.utf8.count <= 40 && !cell.hasSuffix(".") && cell.contains(where: \.isLetter)
                && (!WireSpelling.isEvidentCode(cell) || !HeadingWords(cell).phraseFacts.isEmpty)
        }
        return filled.count >= 2 && isPlain && known * 2 >= filled.count
    }
}
