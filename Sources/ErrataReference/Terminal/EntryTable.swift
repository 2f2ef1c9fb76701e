import ErrataCore

/// Many entries, a line each, in columns.
public struct EntryTable {
    private let entries: [Catalog.Entry]

    /// A table of entries.
    public init(_ entries: [Catalog.Entry]) {
        self.entries = entries
    }

    private static let head = ["ENTRY", "HTTP", "KIND", "RETRY", "MESSAGE"]
    /// The column that is left out where the width does not suffice.
    private static let kindColumn = 2

    /// The table with a line of headings; the last column is cut where the width ends, and left out where it would be
    /// no use.
    public func text(layout: TerminalLayout) -> String {
        var rows = [Self.head] + entries.map(cells)
        var widths = Self.head.indices.map { column in
            rows.map { DisplayWidth.columns(of: $0[column]) }.max() ?? 0
        }
        if widths.dropLast().reduce(0, { $0 + $1 + 2 }) > layout.width + 2 {
            for row in rows.indices { rows[row].remove(at: Self.kindColumn) }
            widths.remove(at: Self.kindColumn)
        }
        let lines = rows.map { line($0, widths: widths, limit: layout.width) }
        var page = TerminalPage(layout: layout)
        for (place, line) in lines.enumerated() {
            page.line([TerminalRun(TerminalText(line), place == 0 ? .faint : .plain)])
        }
        return page.text
    }

    private func cells(_ entry: Catalog.Entry) -> [String] {
        [
            entry.id,
            entry.http.isEmpty ? "-" : entry.http.map(String.init).joined(separator: ","),
            entry.kind?.rawValue ?? "-",
            entry.retry?.verdict.rawValue ?? "-",
            entry.message ?? entry.summary,
        ].map(ControlEscape.visible)
    }

    private func line(_ cells: [String], widths: [Int], limit: Int) -> String {
        var line = ""
        for (cell, width) in zip(cells, widths).dropLast() {
            line += cell + String(repeating: " ", count: width - DisplayWidth.columns(of: cell) + 2)
        }
        let left = limit - DisplayWidth.columns(of: line)
        if left >= 12, let last = cells.last { line += DisplayWidth.cut(last, to: left) }
        while line.last == " " { line.removeLast() }
        return line
    }
}
