extension Grid {
    /// Returns what the table says; nil where it is not about errors, statuses or groups of errors.
    ///
    /// A row with one filled cell names the group of the rows below it. A column that states no fact of a spec becomes
    /// a note with its heading, so that nothing is lost.
    public func table(_ options: ImportOptions) -> SourceTable? {
        let map = ColumnMap(self, given: options.columns)
        guard let subject = map.subject else { return nil }
        var table = SourceTable()
        var group: String?
        for row in rows {
            if let title = separator(row, map) {
                group = title
                continue
            }
            var source = sourceRow(row, map)
            if let group, source.facts[.category] == nil { source.facts[.category] = SourceText(group) }
            switch subject {
            case .errors: table.add(error: source)
            case .statuses: table.statuses.append(source)
            case .categories: table.add(category: source)
            }
        }
        table.notes += constants(map)
        return table
    }

    /// The columns that have one text in all rows, as facts about the API.
    private func constants(_ map: ColumnMap) -> [SourceText] {
        guard let first = rows.first else { return [] }
        return first.filled.filter(map.isConstant).map { note(first.cells[$0], $0) }
    }

    /// The title of a group, if a row is nothing else: its first cell alone is filled, in a table with more columns.
    private func separator(_ row: Row, _ map: ColumnMap) -> String? {
        guard map.facts.count > 1, row.filled.count == 1, let cell = row.filled.first else { return nil }
        let text = row.cells[cell].text
        let isCode = map.facts[cell] == .code && WireSpelling.isEvidentCode(text)
        return isCode || !text.contains(where: \.isLetter) ? nil : text
    }

    private func sourceRow(_ row: Row, _ map: ColumnMap) -> SourceRow {
        var source = SourceRow(line: row.line)
        for column in row.filled {
            let cell = row.cells[column]
            switch map.facts[column] {
            case .ignored?: break
            case .note?: source.notes.append(cell)
            case let fact?: source.facts[fact] = cell
            case nil:
                if map.alternates[column] == nil, !map.isConstant(column) { source.notes.append(note(cell, column)) }
            }
        }
        addAlternates(row, map, to: &source)
        return source
    }

    /// Adds the texts that stand for an empty cell; where that is filled they are notes.
    private func addAlternates(_ row: Row, _ map: ColumnMap, to source: inout SourceRow) {
        for column in row.filled where map.facts[column] == nil {
            guard let fact = map.alternates[column] else { continue }
            if source.facts[fact] == nil {
                source.facts[fact] = row.cells[column]
            } else if !map.isConstant(column) {
                source.notes.append(note(row.cells[column], column))
            }
        }
    }

    /// The text of a column that states no fact, behind the column's heading.
    private func note(_ cell: SourceText, _ column: Int) -> SourceText {
        guard headings.indices.contains(column), !headings[column].isEmpty else { return cell }
        return SourceText("\(headings[column]): \(cell.text)", links: cell.links)
    }
}

extension SourceTable {
    /// Adds an error; a cell without a code, with a dash, or with a range of codes is none.
    mutating func add(error row: SourceRow) {
        guard let text = row[.code]?.trimmed(of: " `'\"") else {
            if row[.status].map({ !StatusCell($0).statuses.isEmpty }) ?? false {
                statuses.append(row)
            } else if !row.facts.isEmpty {
                flags.append(ImportFlag(line: row.line, "the row has no code"))
            }
            return
        }
        if let range = CodeRange(text: text) {
            var facts = row.facts
            facts[.code] = nil
            let title = facts[.category]?.text ?? facts[.message]?.text ?? facts[.summary]?.text ?? text
            categories.append(SourceCategory(line: row.line, title: title, range: range.codes, facts: facts))
        } else if text.contains(where: { $0.isLetter || $0.isNumber }) {
            add(row, codes: text.split { " ,;/".contains($0) }.map(String.init))
        }
    }

    /// Adds an error for each code of a cell that holds nothing but several; what the row says counts for each.
    private mutating func add(_ row: SourceRow, codes: [String]) {
        guard codes.count > 1, codes.allSatisfy({ [.strong, .number].contains(CodeShape($0)) || $0.isNumberedCode })
        else {
            return errors.append(row)
        }
        for code in codes {
            var copy = row
            copy.facts[.code]?.text = code
            errors.append(copy)
        }
        flags.append(ImportFlag(line: row.line, "a cell holds \(codes.count) codes, which share the texts of the row"))
    }

    /// Adds a group of errors.
    mutating func add(category row: SourceRow) {
        let range = row[.range].flatMap {
            CodeRange(text: $0) ?? CodeRange.find(in: $0).flatMap { CodeRange($0.range) }
        }
        guard let title = row[.category] ?? row[.summary] ?? row[.range] else { return }
        categories.append(SourceCategory(line: row.line, title: title, range: range?.codes, facts: row.facts))
    }
}

extension CodeRange {
    fileprivate init(_ codes: ClosedRange<Int>) { self.codes = codes }
}

extension String {
    /// Whether it is letters and then digits: `E0001`, `ORD-1001`.
    fileprivate var isNumberedCode: Bool { CodeShape(self) == .weak && (last?.isNumber ?? false) }
}
