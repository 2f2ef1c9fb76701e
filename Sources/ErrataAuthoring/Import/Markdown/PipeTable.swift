import ErrataBytes

/// Reads tables whose columns are parted by `|`.
enum PipeTable {
    /// Whether a line is the rule below the headings: dashes, colons and pipes.
    ///
    /// The number of its columns does not count: pages that are copied lose them.
    static func isRule(_ line: String) -> Bool {
        let line = line.trimmedBlanks.utf8
        return line.contains(UInt8(ascii: "-")) && line.contains(UInt8(ascii: "|"))
            && line.allSatisfy { "|-: +=".utf8.contains($0) }
    }

    /// Whether a line can be a row.
    static func isRow(_ line: String) -> Bool { line.utf8.contains(UInt8(ascii: "|")) }

    /// Reads the table at the start of some lines; returns the index behind it.
    static func read(_ lines: ArraySlice<NumberedLine>, title: String?) -> (grid: Grid, end: Int) {
        let first = content(lines[lines.startIndex])
        let headings = cells(first.text).map { SourceText(markup: $0).text }
        var grid = Grid(title: title, line: first.number, headings: headings, rows: [])
        var index = lines.startIndex + 1
        while index < lines.endIndex, isRow(lines[index].text) {
            let line = content(lines[index])
            // The headings of the next table follow without a blank line.
            let isNextTable = index > lines.startIndex + 1 && index + 1 < lines.endIndex && !isRule(line.text)
            if isNextTable, isRule(content(lines[index + 1]).text), Grid.isHeadingRow(cells(line.text)) { break }
            if !isRule(line.text) {
                grid.rows.append(Grid.Row(line: line.number, cells: row(line.text, columns: headings.count)))
            }
            index += 1
        }
        return (grid, index)
    }

    /// A line without the signs of a quotation.
    private static func content(_ line: NumberedLine) -> NumberedLine {
        NumberedLine(number: line.number, text: MarkdownLine(line.text).content)
    }

    private static func row(_ line: String, columns: Int) -> [SourceText] {
        var cells = cells(line)
        // A pipe within a code span parts cells, unless there are too many.
        if cells.count > columns, columns > 0 { cells = Self.cells(line, keepsCode: true) }
        return cells.map { SourceText(markup: $0) }
    }

    /// Splits a row at pipes without a backslash; the outer ones are optional.
    static func cells(_ line: String, keepsCode: Bool = false) -> [String] {
        let bytes = Array(line.trimmedBlanks.utf8)
        var (cells, cell): ([String], [UInt8]) = ([], [])
        var isInCode = false
        var index = 0
        while index < bytes.count {
            let isEscaped = bytes[index] == UInt8(ascii: "\\") && index + 1 < bytes.count && bytes[index + 1] == 0x7C
            if isEscaped { index += 1 }
            if bytes[index] == UInt8(ascii: "`") { isInCode.toggle() }
            if bytes[index] == 0x7C, !isEscaped, !(isInCode && keepsCode) {
                cells.append(String(decoding: cell, as: UTF8.self).trimmedBlanks)
                cell = []
            } else {
                cell.append(bytes[index])
            }
            index += 1
        }
        if !cell.isEmpty { cells.append(String(decoding: cell, as: UTF8.self).trimmedBlanks) }
        return bytes.first == 0x7C ? Array(cells.dropFirst()) : cells
    }
}

/// A line of a file with its number.
struct NumberedLine: Sendable {
    /// The number, from 1.
    var number: Int
    var text: String
}
