import ErrataJSON

/// Reads records in JSON or YAML: lists of objects, objects by code, and either of them within others.
struct RecordReader: SourceReader {
    private let file: SourceFile
    private let options: ImportOptions

    init(_ file: SourceFile, _ options: ImportOptions) {
        self.file = file
        self.options = options
    }

    func table() throws(ImportError) -> SourceTable {
        var walk = RecordWalk(lines: JSONLines(file.bytes), context: file.path, options: options)
        walk.visit(try file.parsed(), title: nil, depth: 0)
        return walk.table
    }
}

extension SourceFile {
    /// The content as a tree.
    func parsed() throws(ImportError) -> JSONValue {
        if let tree { return tree }
        do throws(JSONError) {
            return try JSONValue.parse(bytes)
        } catch {
            let line = JSONLines(bytes).position(of: error.offset).line
            throw ImportError(line: line, "this is not JSON: \(error.kind.id)")
        }
    }
}

/// A walk through a document that finds the records in it.
private struct RecordWalk {
    let lines: JSONLines
    let context: String
    let options: ImportOptions
    private(set) var table = SourceTable()
    private var gridCount = 0

    /// The maximum depth at which records are looked for.
    private static let depth = 8

    init(lines: JSONLines, context: String, options: ImportOptions) {
        self.lines = lines
        self.context = context
        self.options = options
    }

    /// Adds what a value and the values within it say.
    ///
    /// - Parameter title: the name of the member that has the value, or of the group that it stands in.
    mutating func visit(_ value: JSONValue, title: String?, depth: Int) {
        guard depth < Self.depth else { return }
        if let found = grid(of: value, title: title), let records = chosen(found) {
            table.add(records)
            return
        }
        for (name, inner) in inner(of: value, title: title) { visit(inner, title: name, depth: depth + 1) }
    }

    /// The table of a list of records or of an object by code; nil for any other value.
    private func grid(of value: JSONValue, title: String?) -> Grid? {
        if let elements = value.array { return RecordGrid(elements, title: title, lines: lines)?.grid }
        if let members = value.object { return RecordGrid(byCode: members, title: title, lines: lines)?.grid }
        return nil
    }

    private mutating func chosen(_ grid: Grid) -> SourceTable? {
        var grid = grid
        grid.context = context
        guard var found = grid.table(options) else { return nil }
        gridCount += 1
        let isChosen = options.table.map { $0 == String(gridCount) || (grid.title ?? "").contains($0) } ?? true
        guard isChosen else { return SourceTable() }
        let isGroup = grid.title.map {
            !HeadingWords($0).contains(anyOf: ["error", "errors", "codes", "items", "data"])
        }
        if let title = grid.title, isGroup == true,
            gridCount > 1 || title.contains(" ") || title.first?.isUppercase == true
        {
            for index in found.errors.indices where found.errors[index].facts[.category] == nil {
                found.errors[index].facts[.category] = SourceText(title)
            }
        }
        return found
    }

    /// The containers within a value, each with the title of its group.
    private func inner(of value: JSONValue, title: String?) -> [(String?, JSONValue)] {
        switch value.content {
        case .array(let elements): elements.map { (title, $0) }
        case .object(let members):
            members.filter { $0.value.object != nil || $0.value.array != nil }.map { member in
                let isList = HeadingWords(member.name).contains(anyOf: ["error", "errors", "codes", "items", "values"])
                return (isList ? groupTitle(members) ?? title ?? member.name : member.name, member.value)
            }
        case .null, .bool, .number, .string: []
        }
    }

    /// The title that a group's own object gives.
    private func groupTitle(_ members: [JSONMember]) -> String? {
        let names = ["title", "name", "category", "group", "product"]
        return names.lazy.compactMap { name in members.first { $0.name.lowercased() == name }?.value.string }.first
    }
}
