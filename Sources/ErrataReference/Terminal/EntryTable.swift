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
        let natural = (columns ?? (limit >= Self.wideFrom ? Self.wide : Self.usual)).map { ($0, width($0)) }
        let shown = columns == nil ? fitting(natural, limit) : natural
        let widths = TableWidths(shown.map(\.0), natural: shown.map(\.1), gap: Self.gap).fitted(to: limit)
        var page = TerminalPage(layout: layout)
        page.line([TerminalRun(TerminalText(line(shown.map(\.0.heading), widths)), .faint)])
        for entry in entries { page.line([TerminalRun(TerminalText(line(shown.map { cell($0.0, entry) }, widths)))]) }
        return page.text
    }

    /// The usual columns, as many as leave room for the message.
    private func fitting(_ natural: [(EntryColumn, Int)], _ limit: Int) -> [(EntryColumn, Int)] {
        var shown = natural
        let least = min(Self.leastMessage, natural.last?.1 ?? 0)
        for column in Self.dispensable where limit - shown.dropLast().reduce(0, { $0 + $1.1 + Self.gap }) < least {
            shown.removeAll { $0.0 == column }
        }
        return shown
    }

    private func width(_ column: EntryColumn) -> Int {
        let cells = entries.map { DisplayWidth.columns(of: cell(column, $0)) }
        return max(cells.max() ?? 0, column.heading.utf8.count)
    }

    private func cell(_ column: EntryColumn, _ entry: Catalog.Entry) -> String {
        let text = column.text(of: entry) ?? (column == .message ? entry.summary : "-")
        return ControlEscape.visible(text)
    }

    private func line(_ cells: [String], _ widths: [Int]) -> String {
        var line = ""
        for (cell, width) in zip(cells, widths) {
            let shown = DisplayWidth.cut(cell, to: width)
            line += shown + String(repeating: " ", count: max(0, width - DisplayWidth.columns(of: shown)) + Self.gap)
        }
        while line.last == " " { line.removeLast() }
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

    /// What no sentence is cut below, and no other cell.
    private static let leastProse = 12
    private static let least = 4

    init(_ columns: [EntryColumn], natural: [Int], gap: Int) {
        self.columns = columns
        self.natural = natural
        self.gap = gap
    }

    /// The widths, together no more than the limit where that can be: sentences give way first, and the widest first.
    func fitted(to limit: Int) -> [Int] {
        var widths = natural
        var excess = widths.reduce(0, +) + gap * (widths.count - 1) - limit
        while excess > 0,
            let widest = widest(widths, \.isProse, Self.leastProse) ?? widest(widths, { _ in true }, Self.least)
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
