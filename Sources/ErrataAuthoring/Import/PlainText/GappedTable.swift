import ErrataBytes

/// Reads tables whose columns are parted by tabs, as a browser copies them, or by several blanks.
enum GappedTable {
    /// Whether a line has more than one column.
    static func isRow(_ line: String) -> Bool { cells(line).count > 1 }

    /// Reads the table at the start of some lines; returns it with the number of its lines, or nil where the first line
    /// holds no headings or codes.
    static func read(_ lines: ArraySlice<NumberedLine>, title: String?) -> (Grid, Int)? {
        let first = lines[lines.startIndex]
        let headings = cells(first.text)
        let hasHeadings = Grid.isHeadingRow(headings)
        let hasTabs = first.text.utf8.contains(0x09)
        guard hasHeadings || (hasTabs && WireSpelling.isEvidentCode(headings[0])) else { return nil }
        let rows = lines.prefix { isRow($0.text) || isRule($0.text) }
        guard rows.count > 1 else { return nil }
        let body = hasHeadings ? rows.dropFirst() : rows
        var grid = Grid(title: title, line: first.number, headings: hasHeadings ? headings : [], rows: [])
        for row in body where !isRule(row.text) {
            let cells = cells(row.text, most: hasHeadings ? headings.count : .max)
            grid.rows.append(Grid.Row(line: row.number, cells: cells.map { SourceText(markup: $0) }))
        }
        return (grid, rows.count)
    }

    private static func isRule(_ line: String) -> Bool {
        let line = line.trimmedBlanks.utf8
        return line.count > 2 && line.allSatisfy { "-=+ \t".utf8.contains($0) }
    }

    /// Splits a line at its tabs; where it has none, at two or more blanks.
    private static func cells(_ line: String, most: Int = .max) -> [String] {
        if line.utf8.contains(0x09) {
            let cells = line.utf8.split(separator: 0x09, omittingEmptySubsequences: false)
            return cells.map { String(decoding: $0, as: UTF8.self).trimmedBlanks }
        }
        var (cells, cell, blanks): ([String], [UInt8], Int) = ([], [], 0)
        for byte in line.trimmedBlanks.utf8 {
            if byte == 0x20 {
                blanks += 1
                continue
            }
            if blanks > 1, cells.count + 1 < most {
                cells.append(String(decoding: cell, as: UTF8.self))
                cell = []
            } else if blanks > 0 {
                cell.append(0x20)
            }
            blanks = 0
            cell.append(byte)
        }
        return cells + [String(decoding: cell, as: UTF8.self)]
    }
}
