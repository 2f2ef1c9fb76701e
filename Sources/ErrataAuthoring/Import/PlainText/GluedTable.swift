import ErrataBytes
import ErrataSpec

/// Parts the rows of a table whose cells were joined when it was copied: `CodeDescriptionResolution`, and below it
/// `WRONG_PASSWORDThe password is wrongCheck the password`.
struct GluedTable {
    private let headings: [String]
    private let columns: [Column]
    private let known: KnownWords
    /// The words with which the last column begins in rows that can be parted in one way only.
    private var beginnings: Set<String> = []

    private enum Column {
        case code
        case status
        case text
    }

    /// A row that was parted.
    struct Row {
        var cells: [String]
        /// What is doubtful about it, as a sentence; nil where it is certain.
        var doubt: String?
    }

    /// Takes a line for joined headings, if each part is one that tables of errors have.
    init?(headings line: String, _ known: KnownWords) {
        let bytes = Array(line.trimmedBlanks.utf8)
        guard bytes.count <= 100 else { return nil }
        let parts = CaseChange.split(bytes, at: CaseChange.indices(in: bytes))
        guard parts.count >= 2, parts.allSatisfy({ !HeadingWords($0).facts.isEmpty && $0.count >= 3 }) else {
            return nil
        }
        let columns = parts.map { heading -> Column in
            let facts = HeadingWords(heading).facts
            return facts.first == .status ? .status : facts.contains(.code) && facts.first != .name ? .code : .text
        }
        guard columns[0] != .text else { return nil }
        headings = parts
        self.columns = columns
        self.known = known
    }

    /// Reads the rows below the headings up to a blank line or one that is no row; returns the number of lines read.
    mutating func read(_ lines: ArraySlice<NumberedLine>, title: String?) -> (Grid, [ImportFlag], Int)? {
        let isRow = lines.dropFirst().prefix(2).contains { part($0.text) != nil }
        guard isRow else { return nil }
        let rows = lines.dropFirst().prefix { !$0.text.isBlank && !Admonition.isMark($0.text) }
        learn(rows)
        var grid = Grid(title: title, line: lines[lines.startIndex].number, headings: headings, rows: [])
        var flags: [ImportFlag] = []
        var count = 1
        for (line, next) in zip(rows, rows.dropFirst().map(Optional.some) + [nil]) {
            if let row = part(line.text) {
                grid.rows.append(Grid.Row(line: line.number, cells: row.cells.map { SourceText(markup: $0) }))
                if let doubt = row.doubt { flags.append(ImportFlag(line: line.number, doubt)) }
            } else if next.flatMap({ part($0.text) }) != nil {
                let text = "the columns of \(Phrase.quoted(line.text)) can't be parted; add the error by hand"
                flags.append(ImportFlag(line: line.number, text))
            } else {
                break
            }
            count += 1
        }
        return grid.rows.isEmpty ? nil : (grid, flags, count)
    }

    /// Learns with which words the last column begins.
    private mutating func learn(_ rows: ArraySlice<NumberedLine>) {
        for line in rows {
            guard line.text.utf8.count <= 4000, let (_, rest, _) = leading(Array(line.text.trimmedBlanks.utf8)) else {
                continue
            }
            let candidates = candidates(in: rest)
            if candidates.count == 1, textCount == 2 { beginnings.insert(word(at: candidates[0], in: rest)) }
        }
    }

    private var textCount: Int { columns.count { $0 == .text } }

    /// Parts a row; nil where its first cell is no code or status.
    private func part(_ line: String) -> Row? {
        guard line.utf8.count <= 4000, let (cells, rest, isDoubtful) = leading(Array(line.trimmedBlanks.utf8)) else {
            return nil
        }
        var row = Row(cells: cells)
        if isDoubtful {
            row.doubt = "the code is taken to be \(Phrase.quoted(cells.last ?? "")), without a blank to what follows"
        }
        guard let rest = texts(rest, columns.dropFirst(cells.count), after: cells) else {
            row.cells.append(String(decoding: rest, as: UTF8.self).trimmedBlanks)
            row.doubt =
                "the texts \(Phrase.quoted(String(decoding: rest, as: UTF8.self))) can't be parted with certainty"
            return row
        }
        row.cells += rest
        return row
    }

    /// The codes and statuses at the start of a row, and what follows them.
    private func leading(_ row: [UInt8]) -> (cells: [String], rest: [UInt8], isDoubtful: Bool)? {
        var (cells, rest, isDoubtful): ([String], [UInt8], Bool) = ([], row, false)
        for column in columns.prefix(while: { $0 != .text }) {
            switch column {
            case .status:
                let digits = rest.prefix(while: ASCII.isDigit)
                guard digits.count == 3 else { return nil }
                cells.append(String(decoding: digits, as: UTF8.self))
                rest.removeFirst(3)
            case .code, .text:
                guard let code = GluedCode(rest, known) else { return nil }
                cells.append(code.code)
                rest.removeFirst(code.length)
                isDoubtful = isDoubtful || code.isDoubtful
            }
        }
        return (cells, rest, isDoubtful)
    }

    private func texts(_ rest: [UInt8], _ columns: ArraySlice<Column>, after cells: [String]) -> [String]? {
        if let status = columns.firstIndex(where: { $0 != .text }) {
            guard let (left, middle, right) = partStatus(rest) else { return nil }
            let before = columns[..<status].count
            guard let first = split(left, into: before), let last = split(right, into: columns.count - before - 1)
            else {
                return nil
            }
            return first + [middle] + last
        }
        if let status = cells.last.flatMap({ Int($0) }), columns.count == 2, let phrase = ReasonPhrase.of(status) {
            let end = phrase.utf8.count
            if rest.starts(with: phrase.utf8), rest.count > end, ASCII.isUppercase(rest[end]) {
                return CaseChange.split(rest, at: [end])
            }
        }
        return split(rest, into: columns.count)
    }

    /// Parts a text at the only HTTP status that is joined to the word before it.
    private func partStatus(_ rest: [UInt8]) -> ([UInt8], String, [UInt8])? {
        let starts = rest.indices.dropFirst().filter { index in
            let digits = rest[index...].prefix(while: ASCII.isDigit)
            let isJoined = !ASCII.isDigit(rest[index - 1]) && rest[index - 1] != 0x20
            return digits.count == 3 && isJoined && (1...5).contains(digits[index] - 0x30)
        }
        guard starts.count == 1, let start = starts.first else { return nil }
        let status = String(decoding: rest[start..<(start + 3)], as: UTF8.self)
        return (Array(rest[..<start]), status, Array(rest[(start + 3)...]))
    }

    /// Splits a text into as many as there are columns; nil where more than one way is as likely.
    private func split(_ text: [UInt8], into count: Int) -> [String]? {
        guard count > 0 else { return text.isEmpty ? [] : nil }
        guard count > 1 else { return [String(decoding: text, as: UTF8.self).trimmedBlanks] }
        let candidates = candidates(in: text)
        guard candidates.count >= count - 1 else { return nil }
        let ranked = candidates.map { ($0, weight(of: $0, in: text)) }.sorted { ($0.1, $1.0) > ($1.1, $0.0) }
        if candidates.count > count - 1, ranked[count - 2].1 == ranked[count - 1].1 { return nil }
        return CaseChange.split(text, at: ranked.prefix(count - 1).map(\.0).sorted())
    }

    /// The changes of case that are not within a word.
    private func candidates(in text: [UInt8]) -> [Int] {
        let changes = CaseChange.indices(in: text)
        return changes.filter { !known.isOneWord(fragment(before: $0, in: text, changes), word(at: $0, in: text)) }
    }

    private func weight(of index: Int, in text: [UInt8]) -> Int {
        let (left, right) = (fragment(before: index, in: text, []), word(at: index, in: text))
        var weight = known.contains(left) ? 1 : 0
        if known.contains(right) { weight += 1 }
        if beginnings.contains(right) || KnownWords.verbs.contains(right) { weight += 2 }
        // A column of texts hardly holds a single word at the end of a row.
        if !text[index...].contains(0x20) { weight -= 1 }
        return weight
    }

    /// The letters before an index, up to another change of case.
    private func fragment(before index: Int, in text: [UInt8], _ changes: [Int]) -> String {
        var start = index
        while start > 0, ASCII.isLetter(text[start - 1]), start == index || !changes.contains(start) { start -= 1 }
        return String(decoding: text[start..<index], as: UTF8.self)
    }

    /// The letters at an index, up to another change of case.
    private func word(at index: Int, in text: [UInt8]) -> String {
        let capitals = text[index...].prefix(while: ASCII.isUppercase)
        let rest = text[capitals.endIndex...].prefix(while: ASCII.isLowercase)
        return String(decoding: text[index..<rest.endIndex], as: UTF8.self)
    }
}
