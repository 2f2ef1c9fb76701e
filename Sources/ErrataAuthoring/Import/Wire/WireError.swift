import ErrataCore

/// An error as it was seen on the wire: its code, how many times it came, with which statuses and messages.
struct WireError {
    /// The line of the source where it comes first, from 1.
    let line: Int
    /// The code as text.
    let code: String
    /// The code, where the source tells its type.
    var typedCode: WireCode?
    /// The coarser code in which it stands.
    var within: String?
    /// The id of its category.
    var category: String?
    /// The number of times.
    var count = 0
    /// The number of times with each status.
    var statuses: [Int: Int] = [:]
    /// The messages, the most frequent first.
    var messages: [SeenMessage] = []

    /// Creates an error that has not been counted.
    init(line: Int, code: String) {
        (self.line, self.code) = (line, code)
    }
}

extension WireError {
    /// The error as rows of a source: one, and another for each further message.
    ///
    /// That a code came with a status or a group is a reading, since it may come with others too; so is a message with
    /// placeholders.
    var rows: [SourceRow] {
        var first = row
        if !statuses.isEmpty {
            let list = statuses.keys.sorted().map(String.init).joined(separator: ", ")
            first.facts[.status] = SourceText(list, isInferred: true)
        }
        if let within { first.facts[.within] = SourceText(within) }
        if let category { first.facts[.category] = SourceText(category, isInferred: true) }
        first.facts[.message] = messages.first.map(Self.text)
        first.notes = [SourceText(note)]
        let others = messages.dropFirst().map { message in
            var row = row
            row.facts[.message] = Self.text(message)
            return row
        }
        return [first] + others
    }

    private var row: SourceRow {
        SourceRow(line: line, facts: [.code: SourceText(code)], code: typedCode)
    }

    private static func text(_ message: SeenMessage) -> SourceText {
        SourceText(message.text, isInferred: message.isInferred)
    }

    /// How many times it was seen.
    private var note: String { "Seen \(count == 1 ? "once" : "\(count) times"); not documented." }
}
