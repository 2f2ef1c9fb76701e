import ErrataCore

/// Many entries, a line each, in columns.
public struct EntryTable {
    private let entries: [Catalog.Entry]
    private let columns: [EntryColumn]?

    /// A table of entries.
    ///
    /// - Parameters:
    ///   - entries: a row each.
    ///   - columns: what is shown of each; where nothing is said, what has room.
    public init(_ entries: [Catalog.Entry], columns: [EntryColumn]? = nil) {
        self.entries = entries
        self.columns = columns
    }

    private static let usual: [EntryColumn] = [.entry, .http, .kind, .retry, .message]
    private static let wide: [EntryColumn] = [.entry, .http, .kind, .retry, .actor, .message]
    /// From how many columns of the terminal on there is room for one more.
    private static let wideFrom = 120
    /// What is left out for the message, in this order, where that would have less room than this.
    private static let dispensable: [EntryColumn] = [.actor, .kind, .http, .retry]
    private static let leastMessage = 16
    private static let gap = 2

    /// The table with a line of headings, as wide as the terminal: sentences are cut where they have no room.
    public func text(layout: TerminalLayout) -> String {
        let limit = layout.columns
        let all = (columns ?? (limit >= Self.wideFrom ? Self.wide : Self.usual)).map(column)
        let shown = columns == nil ? fitting(all, limit) : all
        let widths = TableWidths(shown.map(\.kind), natural: shown.map(\.width), gap: Self.gap).fitted(to: limit)
        var page = TerminalPage(layout: layout)
        page.line([TerminalRun(TerminalText(line(shown.map(\.kind.heading), widths)), .faint)])
        for row in entries.indices { page.line([TerminalRun(TerminalText(line(shown.map { $0.cells[row] }, widths)))]) }
        return page.text
    }

    /// A column with its cells, and how wide it is where nothing is cut.
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

    /// The usual columns, as many as leave room for the message.
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

/// How wide the columns of a table are.
private struct TableWidths {
    let columns: [EntryColumn]
    let natural: [Int]
    let gap: Int

    /// What no sentence is cut below, no word of the vocabulary, and no cell at all.
    private static let leastProse = 12
    private static let leastWord = 8
    private static let least = 4

    init(_ columns: [EntryColumn], natural: [Int], gap: Int) {
        self.columns = columns
        self.natural = natural
        self.gap = gap
    }

    /// The widths, together no more than the limit where that can be: sentences give way first, then words, and last what
    /// an entry is looked up by; and of those the widest first.
    func fitted(to limit: Int) -> [Int] {
        var widths = natural
        var excess = widths.reduce(0, +) + gap * (widths.count - 1) - limit
        while excess > 0,
            let widest = widest(widths, \.isProse, Self.leastProse)
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
