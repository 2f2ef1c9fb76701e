import ErrataCore

/// A table of entries, one per line.
public struct EntryTable {
    private let entries: [Catalog.Entry]
    private let columns: [EntryColumn]?

    /// Creates a table of entries.
    ///
    /// - Parameters:
    ///   - entries: the rows.
    ///   - columns: the columns; by default those that fit.
    public init(_ entries: [Catalog.Entry], columns: [EntryColumn]? = nil) {
        self.entries = entries
        self.columns = columns
    }

    private static let usual: [EntryColumn] = [.entry, .http, .kind, .retry, .message]
    private static let wide: [EntryColumn] = [.entry, .http, .kind, .retry, .actor, .message]
    /// The terminal width in columns from which on there is room for one more column.
    private static let wideFrom = 120
    /// The columns that are dropped, in this order, to give the message its minimum width.
    private static let dispensable: [EntryColumn] = [.actor, .kind, .http, .retry]
    private static let leastMessage = 16
    private static let gap = 2

    /// Returns the table with a line of headings, as wide as the terminal: sentences are truncated to fit.
    public func text(layout: TerminalLayout) -> String {
        let limit = layout.columns
        let all = (columns ?? (limit >= Self.wideFrom ? Self.wide : Self.usual)).map(column)
        let shown = columns == nil ? fitting(all, limit) : all
        let widths = TableWidths(shown.map { $0.kind }, natural: shown.map { $0.width }, gap: Self.gap).fitted(
            to: limit
        )
        var page = TerminalPage(layout: layout)
        page.line([TerminalRun(TerminalText(line(shown.map { $0.kind.heading }, widths)), .faint)])
        for row in entries.indices { page.line([TerminalRun(TerminalText(line(shown.map { $0.cells[row] }, widths)))]) }
        return page.text
    }

    /// A column with its cells, and its width without truncation.
    private struct Column {
        let kind: EntryColumn
        let cells: [String]
        let width: Int
    }

    private func column(_ kind: EntryColumn) -> Column {
        let cells = entries.map { cell(kind, $0) }
        let width = cells.reduce(kind.heading.utf8.count) { max($0, DisplayWidth.columns(of: $1)) }
        return Column(kind: kind, cells: cells, width: width)
    }

    /// Returns the usual columns, as many as leave room for the message.
    private func fitting(_ all: [Column], _ limit: Int) -> [Column] {
        var shown = all
        let least = min(Self.leastMessage, all.last?.width ?? 0)
        for kind in Self.dispensable where limit - shown.dropLast().reduce(0, { $0 + $1.width + Self.gap }) < least {
            shown.removeAll { $0.kind == kind }
        }
        return shown
    }

    private func cell(_ column: EntryColumn, _ entry: Catalog.Entry) -> String {
        let text = column.text(of: entry) ?? (column == .message ? entry.summary : "-")
        return ControlEscape.visible(text)
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        var blanks = 0
        for (cell, width) in zip(cells, widths) {
            let (text, columns) = DisplayWidth.fitted(cell, to: width)
            line += String(repeating: " ", count: blanks) + text
            blanks = max(0, width - columns) + Self.gap
        }
        while line.utf8.last == UInt8(ascii: " ") { line.removeLast() }
        return line
    }
}

extension EntryColumn {
    fileprivate var heading: String { rawValue.uppercased() }
}

/// The widths of a table's columns.
private struct TableWidths {
    let columns: [EntryColumn]
    let natural: [Int]
    let gap: Int

    /// The minimum widths of sentences, of words of the vocabulary, and of any cell.
    private static let leastProse = 12
    private static let leastWord = 8
    private static let least = 4

    init(_ columns: [EntryColumn], natural: [Int], gap: Int) {
        self.columns = columns
        self.natural = natural
        self.gap = gap
    }

    /// Returns the widths, limited in total where possible: columns of sentences shrink first, then words, then the
    /// columns that identify an entry; and of those the widest first.
    func fitted(to limit: Int) -> [Int] {
        var widths = natural
        var excess = widths.reduce(0, +) + gap * (widths.count - 1) - limit
        while excess > 0,
            let widest = widest(widths, { $0.isProse }, Self.leastProse)
                ?? widest(widths, { !$0.isProse && !$0.isReference }, Self.leastWord)
                ?? widest(widths, { _ in true }, Self.least)
        {
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    private func widest(_ widths: [Int], _ isMeant: (EntryColumn) -> Bool, _ least: Int) -> Int? {
        widths.indices.filter { isMeant(columns[$0]) && widths[$0] > least }.max { widths[$0] < widths[$1] }
    }
}
