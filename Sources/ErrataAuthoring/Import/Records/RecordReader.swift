import ErrataJSON

/// Reads records in JSON or YAML: lists of objects, objects by code, and either of them within others.
struct RecordReader: SourceReader {
    let file: SourceFile
    let options: ImportOptions

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
    /// - Parameters:
    ///   - title: the name of the member that has the value, or of the group that it stands in.
    ///   - isGroup: whether there are other groups beside it.
    mutating func visit(_ value: JSONValue, title: String?, isGroup: Bool = false, depth: Int) {
        guard depth < Self.depth else { return }
        if let found = grid(of: value, title: title), let records = chosen(found, isGroup: isGroup) {
            table.add(records)
            return
        }
        for inner in inner(of: value, title: title, isGroup: isGroup) {
            visit(inner.value, title: inner.title, isGroup: inner.isGroup, depth: depth + 1)
        }
    }

    /// The table of a list of records or of an object by code; nil for any other value.
    private func grid(of value: JSONValue, title: String?) -> Grid? {
        if let elements = value.array { return RecordGrid(elements, title: title, lines: lines)?.grid }
        if let members = value.object { return RecordGrid(byCode: members, title: title, lines: lines)?.grid }
        return nil
    }

    private mutating func chosen(_ grid: Grid, isGroup: Bool) -> SourceTable? {
        var grid = grid
        grid.context = context
        guard var found = grid.table(options) else { return nil }
        gridCount += 1
        let isChosen = options.table.map { $0 == String(gridCount) || (grid.title ?? "").contains($0) } ?? true
        guard isChosen else { return SourceTable() }
        if isGroup, let title = grid.title { add(title, to: &found.errors) }
        return found
    }

    /// Adds the title of a group to its errors: a status, or else their category.
    private func add(_ title: String, to errors: inout [SourceRow]) {
        let status = StatusCell(title).statuses
        let fact: SourceFact = status.isEmpty ? .category : .status
        for index in errors.indices where errors[index].facts[fact] == nil {
            errors[index].facts[fact] = SourceText(title)
        }
    }

    /// The containers within a value, each with the title of its group.
    private func inner(
        of value: JSONValue,
        title: String?,
        isGroup: Bool
    ) -> [(title: String?, isGroup: Bool, value: JSONValue)] {
        switch value.content {
        case .array(let elements): return elements.map { (title, isGroup || elements.count > 1, $0) }
        case .object(let members):
            let containers = members.filter { $0.value.object != nil || $0.value.array != nil }
            return containers.map { member in
                let isList = HeadingWords(member.name).contains(anyOf: ["error", "errors", "codes", "items", "values"])
                guard !isList else { return (groupTitle(members) ?? title, isGroup, member.value) }
                return (member.name, containers.count > 1, member.value)
            }
        case .null, .bool, .number, .string: return []
        }
    }

    /// The title that a group's own object gives.
    private func groupTitle(_ members: [JSONMember]) -> String? {
        let names = ["title", "name", "category", "group", "product"]
        return names.lazy.compactMap { name in members.first { $0.name.lowercased() == name }?.value.string }.first
    }
}
