import ErrataJSON

/// Records as a table: a column for each member, nested ones with dots between the names.
struct RecordGrid {
    /// The table.
    private(set) var grid: Grid
    private var columns: [String: Int] = [:]
    private let lines: JSONLines

    /// The maximum number of columns; the members beyond it are left out.
    private static let columnLimit = 200
    /// The maximum depth of a member within a record.
    private static let depth = 3

    /// A list of objects, or of texts that are codes beyond doubt; nil for any other list.
    init?(_ elements: [JSONValue], title: String?, lines: JSONLines) {
        self.lines = lines
        grid = Grid(title: title, line: lines.position(of: elements.first?.offset ?? 0).line, headings: [], rows: [])
        let isList = !elements.isEmpty && elements.allSatisfy { $0.object != nil }
        let codes = elements.compactMap(\.string)
        let isCodes = codes.count == elements.count && codes.count > 1 && codes.allSatisfy(WireSpelling.isEvidentCode)
        let isAboutErrors =
            title.map { HeadingWords($0).contains(anyOf: ["error", "errors", "codes", "code"]) } ?? true
        guard isList || (isCodes && isAboutErrors) else { return nil }
        for element in elements { add(element, code: nil) }
        if isCodes { grid.headings = ["code"] }
    }

    /// An object by code: all of its values are objects, or all are texts, and its names look like codes.
    init?(byCode members: [JSONMember], title: String?, lines: JSONLines) {
        self.lines = lines
        grid = Grid(title: title, line: lines.position(of: members.first?.nameOffset ?? 0).line, headings: [], rows: [])
        let names = members.map(\.name)
        let areCodes = !names.isEmpty && names.count { WireSpelling.isEvidentCode($0) } * 5 >= names.count * 4
        let areRecords = members.allSatisfy { $0.value.isRecord }
        let areTexts = members.count > 1 && members.allSatisfy { $0.value.string != nil }
        guard areCodes, areRecords || areTexts else { return nil }
        let isRedundant = areRecords && members.allSatisfy { $0.value.statesCode($0.name) }
        if !isRedundant { _ = column("code") }
        if areTexts { _ = column("message") }
        for member in members { add(member.value, code: isRedundant ? nil : member) }
    }

    private mutating func add(_ value: JSONValue, code member: JSONMember?) {
        let offset = member?.nameOffset ?? value.offset
        var row = Grid.Row(line: lines.position(of: offset).line, cells: [])
        if let member { set(SourceText(member.name), at: 0, of: &row) }
        if value.object != nil {
            add(value, name: "", depth: 0, to: &row)
        } else if var text = text(of: value) {
            text.isInferred = member != nil
            set(text, at: member == nil ? 0 : 1, of: &row)
        }
        grid.rows.append(row)
    }

    /// Adds the members of a value, or its text.
    private mutating func add(_ value: JSONValue, name: String, depth: Int, to row: inout Grid.Row) {
        if let members = value.object, depth < Self.depth, !Self.isExample(name) {
            for member in members {
                add(
                    member.value,
                    name: name.isEmpty ? member.name : "\(name).\(member.name)",
                    depth: depth + 1,
                    to: &row
                )
            }
        } else if let text = text(of: value), let column = column(name) {
            set(text, at: column, of: &row)
        }
    }

    private static func isExample(_ name: String) -> Bool { HeadingWords(name).facts.first == .example }

    /// The text of a value: that of a list is its items as sentences; null and empty values have none.
    private func text(of value: JSONValue) -> SourceText? {
        switch value.content {
        case .null: return nil
        case .bool(let bool): return SourceText(String(bool))
        case .number(let number): return SourceText(number.text, isNumber: true)
        case .string(let text):
            var plain = SourceText(markup: text)
            plain.isNumber = false
            return text.isEmpty ? nil : plain
        case .array(let elements): return elements.isEmpty ? nil : list(elements)
        case .object: return SourceText(value.text(layout: .compact))
        }
    }

    private func list(_ elements: [JSONValue]) -> SourceText {
        let items = elements.compactMap(text)
        let areSentences = items.contains { $0.text.contains(" ") }
        let texts = items.map { areSentences && !$0.text.endsSentence ? "\($0.text)." : $0.text }
        return SourceText(texts.joined(separator: areSentences ? " " : ", "), links: items.flatMap(\.links))
    }

    private mutating func column(_ name: String) -> Int? {
        if let column = columns[name] { return column }
        guard grid.headings.count < Self.columnLimit else { return nil }
        columns[name] = grid.headings.count
        grid.headings.append(name)
        return grid.headings.count - 1
    }

    private func set(_ text: SourceText, at column: Int, of row: inout Grid.Row) {
        while row.cells.count <= column { row.cells.append(SourceText("")) }
        row.cells[column] = text
    }
}

extension String {
    fileprivate var endsSentence: Bool { last.map { ".!?:;".contains($0) } ?? false }
}

extension JSONValue {
    /// Whether it is an object with a member that is no container, so that it says something itself.
    fileprivate var isRecord: Bool { object?.contains { $0.value.object == nil && $0.value.array == nil } ?? false }

    /// Whether the object has a member `code`, or with a similar name, of this value.
    fileprivate func statesCode(_ name: String) -> Bool {
        object?.contains { member in
            HeadingWords(member.name).facts.first == .code
                && (member.value.string == name || member.value.number?.text == name)
        } ?? false
    }
}
