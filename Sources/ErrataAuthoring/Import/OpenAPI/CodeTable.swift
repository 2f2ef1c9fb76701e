import ErrataCore
import ErrataJSON

/// The codes of an API as they are found, each once, with all that is said about it.
struct CodeTable {
    private var entries: [Entry] = []
    private var indices: [WireCode: Int] = [:]

    private struct Entry {
        var row: SourceRow
        /// Statuses under which the document shows this very code.
        var stated: Set<Int> = []
        /// Statuses of responses that have it among other codes.
        var shared: Set<Int> = []
        /// Operations that can answer with it.
        var operations: Set<Int> = []
    }

    /// The maximum number of examples of a code.
    private static let exampleLimit = 3

    /// Whether nothing has been found.
    var isEmpty: Bool { entries.isEmpty }

    /// Adds what a place says about a code.
    ///
    /// - Parameters:
    ///   - statuses: the statuses of the responses.
    ///   - isAlone: Whether these responses have no other code.
    mutating func add(_ value: CodeValue, statuses: Set<Int>, isAlone: Bool, operations: [Int]) {
        let index = self.index(of: value)
        for (fact, text) in value.facts where entries[index].row.facts[fact] == nil {
            entries[index].row.facts[fact] = text
        }
        for note in value.notes where !entries[index].row.notes.contains(note) { entries[index].row.notes.append(note) }
        entries[index].stated.formUnion(value.statuses)
        if isAlone || statuses.count < 2 {
            entries[index].stated.formUnion(value.statuses.isEmpty ? statuses : [])
        } else {
            entries[index].shared.formUnion(statuses)
        }
        entries[index].operations.formUnion(operations)
    }

    /// Adds an example of a body with the code.
    mutating func add(example: JSONValue, of code: WireCode) {
        guard let index = indices[code], entries[index].row.examples.count < Self.exampleLimit else { return }
        entries[index].row.examples.append(example)
    }

    private mutating func index(of value: CodeValue) -> Int {
        if let index = indices[value.code] { return index }
        var row = SourceRow(line: value.line, code: value.code)
        row.facts[.code] = SourceText(value.code.description)
        indices[value.code] = entries.count
        entries.append(Entry(row: row))
        return entries.count - 1
    }

    /// Returns the rows.
    ///
    /// - Parameter operations: the operations of the API, such as `GET /orders`.
    func rows(_ operations: [String]) -> [SourceRow] {
        let documented = entries.reduce(into: Set<Int>()) { $0.formUnion($1.operations) }.count
        var notes: [Set<Int>: SourceText] = [:]
        return entries.map { entry in
            var row = entry.row
            if !entry.stated.isEmpty {
                row.statuses = entry.stated.sorted()
            } else if !entry.shared.isEmpty, row.facts[.status] == nil {
                let texts = entry.shared.sorted().map(String.init)
                row.facts[.status] = SourceText(texts.joined(separator: ", "), isInferred: true)
            }
            if !entry.operations.isEmpty, entry.operations.count < documented {
                let note =
                    notes[entry.operations] ?? Self.note(entry.operations.sorted().map { operations[$0] }, documented)
                notes[entry.operations] = note
                row.notes.append(note)
            }
            return row
        }
    }

    /// A sentence about the operations: all of them where they are few.
    private static func note(_ operations: [String], _ total: Int) -> SourceText {
        guard operations.count > 5 else { return SourceText("Documented for \(Prose.list(operations, limit: 5)).") }
        return SourceText("Documented for \(operations.count) of \(total) operations.")
    }
}
