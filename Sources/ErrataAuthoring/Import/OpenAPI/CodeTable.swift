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
        /// The statuses of the responses that lead to a list with the code, by the line of the list's value. A list that
        /// several responses share does not tell under which of them the code stands.
        var listed: [Int: Set<Int>] = [:]
        /// The lines of values that responses of no single status lead to.
        var openLists: Set<Int> = []
        /// The sets of operations that can answer with it, as indices of ``CodeTable/operationSets``, ascending.
        var operations: [Int] = []
        /// Further messages that it is shown with.
        var messages: [SourceText] = []
    }

    /// The operations that share a response, each as indices; many codes refer to one set.
    private var operationSets: [[Int]] = []

    /// The maximum number of examples of a code.
    private static let exampleLimit = 3
    /// The maximum number of further messages of a code.
    private static let messageLimit = 20

    /// Adds what a place says about a code.
    ///
    /// - Parameters:
    ///   - statuses: the statuses of the responses.
    ///   - relation: How the code and the statuses belong together.
    mutating func add(_ value: CodeValue, statuses: Set<Int>, _ relation: Relation, operations: [Int]) {
        let index = self.index(of: value)
        for (fact, text) in value.facts {
            if entries[index].row.facts[fact] == nil {
                entries[index].row.facts[fact] = text
            } else if fact == .message, entries[index].row.facts[fact] != text {
                addMessage(text, to: index)
            }
        }
        for note in value.notes where !entries[index].row.notes.contains(note) { entries[index].row.notes.append(note) }
        entries[index].stated.formUnion(value.statuses)
        switch relation {
        case .alone: entries[index].stated.formUnion(value.statuses.isEmpty ? statuses : [])
        case .listed: entries[index].listed[value.line, default: []].formUnion(value.statuses.isEmpty ? statuses : [])
        case .shared:
            entries[index].shared.formUnion(statuses)
            entries[index].openLists.insert(value.line)
        }
        guard !operations.isEmpty else { return }
        if operationSets.last != operations { operationSets.append(operations) }
        let set = operationSets.count - 1
        if entries[index].operations.last != set { entries[index].operations.append(set) }
    }

    /// How a code and the statuses of the responses that lead to it belong together.
    enum Relation {
        /// The code comes with each of the statuses: the responses have no other code, or show it.
        case alone
        /// The responses have one status, and a list of codes.
        case listed
        /// The responses have several statuses, and a list of codes.
        case shared
    }

    private mutating func addMessage(_ text: SourceText, to index: Int) {
        guard entries[index].messages.count < Self.messageLimit, !entries[index].messages.contains(text) else { return }
        entries[index].messages.append(text)
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

    /// Returns the rows: one for each code, then one for each further message of it.
    ///
    /// - Parameter operations: the operations of the API, such as `GET /orders`.
    func rows(_ operations: [String]) -> [SourceRow] {
        let total = Set(operationSets.joined()).count
        var notes: [[Int]: SourceText?] = [:]
        return entries.flatMap { entry in
            let note = notes[entry.operations] ?? note(entry.operations, total, operations)
            notes[entry.operations] = .some(note)
            return Self.rows(of: entry, note)
        }
    }

    private static func rows(of entry: Entry, _ note: SourceText?) -> [SourceRow] {
        var row = entry.row
        let (stated, shared) = statuses(of: entry)
        if !stated.isEmpty {
            row.statuses = stated.sorted()
        } else if !shared.isEmpty, row.facts[.status] == nil {
            let texts = shared.sorted().map(String.init)
            row.facts[.status] = SourceText(texts.joined(separator: ", "), isInferred: true)
        }
        if let note { row.notes.append(note) }
        let others = entry.messages.map { message in
            SourceRow(line: row.line, facts: [.code: row.facts[.code] ?? message, .message: message], code: row.code)
        }
        return [row] + others
    }

    /// The statuses that the document states for a code, and those of lists that several responses share.
    private static func statuses(of entry: Entry) -> (stated: Set<Int>, shared: Set<Int>) {
        var (stated, shared) = (entry.stated, entry.shared)
        for (line, statuses) in entry.listed {
            if statuses.count == 1, !entry.openLists.contains(line) {
                stated.formUnion(statuses)
            } else {
                shared.formUnion(statuses)
            }
        }
        return (stated, shared)
    }

    /// A sentence about the operations: all of them where they are few, none where all operations have the code.
    private func note(_ sets: [Int], _ total: Int, _ names: [String]) -> SourceText? {
        let operations = Set(sets.flatMap { operationSets[$0] })
        guard !operations.isEmpty, operations.count < total else { return nil }
        guard operations.count > 5 else {
            return SourceText("Documented for \(Prose.list(operations.sorted().map { names[$0] }, limit: 5)).")
        }
        return SourceText("Documented for \(operations.count) of \(total) operations.")
    }
}
