import ErrataCore
import ErrataSpec

/// The rows of the HTTP statuses of a spec while they are gathered; the first row of a status counts.
struct StatusDrafts {
    private(set) var rows: [Spec.Entry] = []
    private var known: [String: Int] = [:]

    /// Adds a row for each status that a source's row is about.
    mutating func add(_ row: SourceRow, source: String) {
        guard let text = row[.status] ?? row[.code] else { return }
        let cell = StatusCell(text)
        let classText = String(text.prefix(3)).lowercased()
        if cell.statuses.isEmpty, StatusClass(text: classText) != nil {
            add(row, .string(classText), phrase: nil, source)
        }
        for status in cell.statuses + row.statuses {
            add(row, .integer(status), phrase: cell.rest.isEmpty ? nil : cell.rest, source)
        }
    }

    private mutating func add(_ row: SourceRow, _ code: WireCode, phrase: String?, _ source: String) {
        let texts = [row[.message], phrase, row[.name], row[.summary], row[.category]].compactMap {
            $0.map(CellText.paragraph)
        }
        if let index = known[code.description] {
            addNotes(
                texts.filter { $0 != row[.category] } + [row[.resolution].map(CellText.paragraph)].compactMap(\.self),
                to: index
            )
            return
        }
        known[code.description] = rows.count
        var entry = Spec.Entry(code: code, source: source, offset: row.line)
        setPhrase(of: &entry, texts, stated: row[.message].map(CellText.paragraph))
        entry.resolution = row[.resolution].map(CellText.paragraph)
        setRetry(of: &entry, row)
        rows.append(entry)
    }

    /// Keeps what a further row says about a status.
    private mutating func addNotes(_ texts: [String], to index: Int) {
        let row = rows[index]
        for text in texts where !text.isEmpty && text != row.summary && text != row.message && text != row.resolution {
            if !rows[index].notes.contains(text) { rows[index].notes.append(text) }
        }
    }

    /// The reason phrase is what a source states, else what IANA's registry has; the summary is the first other text.
    private func setPhrase(of entry: inout Spec.Entry, _ texts: [String], stated message: String?) {
        let status = Int(entry.code.value.description)
        let registered = status.flatMap(ReasonPhrase.of)
        let phrase = texts.first { text in status.map { ReasonPhrase.matches(text, $0) } ?? false }
        let stated = phrase ?? (registered == nil ? message : nil)
        let words = stated ?? registered ?? texts.first ?? entry.code.value.description
        entry.message = words
        entry.summary = texts.first { $0 != words } ?? words
        let inferred = [("message", stated == nil), ("summary", entry.summary == words)]
        entry.inferred = inferred.filter(\.1).map { Located($0.0, at: entry.offset) }
    }

    private func setRetry(of entry: inout Spec.Entry, _ row: SourceRow) {
        let isFailure = Int(entry.code.value.description).map { $0 >= 400 } ?? (entry.code.value.description >= "4")
        let hint =
            row[.retry].flatMap { RetryCell($0)?.hint }
            ?? [row[.resolution], row[.summary]].lazy.compactMap { $0.flatMap { WaitText($0).hint } }.first
        guard isFailure, let hint else { return }
        entry.retry = hint
        entry.inferred.append(Located("retry", at: entry.offset))
    }
}
