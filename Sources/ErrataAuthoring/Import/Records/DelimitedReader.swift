import ErrataBytes
import ErrataJSON

/// Reads comma-separated values (RFC 4180), and those with semicolons, tabs or bars.
struct DelimitedReader: SourceReader {
    let file: SourceFile
    let options: ImportOptions

    func table() throws(ImportError) -> SourceTable {
        guard String(validating: file.bytes, as: UTF8.self) != nil else {
            throw ImportError("the file is not UTF-8; convert it first")
        }
        var records = DelimitedText(file.bytes, separator: separator)
        var rows: [Grid.Row] = []
        while let row = try records.next() { rows.append(row) }
        guard let first = rows.first else { return SourceTable() }
        let hasHeadings =
            !first.filled.isEmpty && !first.cells.contains { WireSpelling.isEvidentCode($0.text) && !known($0.text) }
        let headings = hasHeadings ? first.cells.map(\.text) : []
        var grid = Grid(line: first.line, headings: headings, rows: Array(hasHeadings ? rows.dropFirst() : rows[...]))
        grid.context = file.path
        return grid.table(options) ?? SourceTable()
    }

    /// Whether a cell is a heading, known or given.
    private func known(_ heading: String) -> Bool {
        options.columns[heading] != nil || !HeadingWords(heading).facts.isEmpty
    }

    /// The sign that the first line has most of; a comma where it has none.
    private var separator: UInt8 {
        let line = file.bytes.prefix { $0 != 0x0A && $0 != 0x0D }
        let counts = ",;\t|".utf8.map { sign in (sign, line.count { $0 == sign }) }
        return counts.max { $0.1 < $1.1 }.flatMap { $0.1 > 0 ? $0.0 : nil } ?? UInt8(ascii: ",")
    }
}

/// The records of a text with separators, one after another.
private struct DelimitedText {
    private let bytes: [UInt8]
    private let separator: UInt8
    private var index: Int
    private var line = 1

    private static let quote = UInt8(ascii: "\"")

    init(_ bytes: [UInt8], separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
        index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    /// Returns the next record that is not blank; nil at the end.
    mutating func next() throws(ImportError) -> Grid.Row? {
        while index < bytes.count {
            var row = Grid.Row(line: line, cells: [])
            var isLast = false
            while !isLast {
                row.cells.append(SourceText(markup: try field()))
                isLast = endsRecord()
            }
            if !row.filled.isEmpty { return row }
        }
        return nil
    }

    /// Skips the sign after a field; whether the record ends with it.
    private mutating func endsRecord() -> Bool {
        guard index < bytes.count else { return true }
        let sign = bytes[index]
        index += 1
        guard sign != separator else { return false }
        if sign == 0x0D, index < bytes.count, bytes[index] == 0x0A { index += 1 }
        line += 1
        return true
    }

    private mutating func field() throws(ImportError) -> String {
        guard index < bytes.count, bytes[index] == Self.quote else {
            let start = index
            while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A, bytes[index] != 0x0D {
                index += 1
            }
            return String(decoding: bytes[start..<index], as: UTF8.self).trimmed(of: " ")
        }
        return try quoted()
    }

    /// Returns a field in quotes, in which two quotes are one.
    private mutating func quoted() throws(ImportError) -> String {
        let start = line
        var text: [UInt8] = []
        index += 1
        while index < bytes.count {
            let byte = bytes[index]
            index += 1
            if byte == Self.quote {
                guard index < bytes.count, bytes[index] == Self.quote else {
                    return String(decoding: text, as: UTF8.self) + rest()
                }
                index += 1
            }
            if byte == 0x0A { line += 1 }
            text.append(byte)
        }
        throw ImportError(line: start, "a quote is opened and never closed")
    }

    /// What stands between the closing quote and the separator, which should be nothing.
    private mutating func rest() -> String {
        let start = index
        while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
        return String(decoding: bytes[start..<index], as: UTF8.self).trimmed(of: " ")
    }
}
