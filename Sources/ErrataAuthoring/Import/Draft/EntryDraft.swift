import ErrataBytes
import ErrataCore
import ErrataJSON
import ErrataSpec

/// An error while the rows about it are gathered: the first text of a fact counts, and no later one is lost.
struct EntryDraft {
    /// The entry so far.
    private(set) var entry: Spec.Entry
    /// The vendor's name for it, from which the name of the Swift case is made.
    private(set) var constant: String?
    /// The title of its category.
    private(set) var category: String?

    private var patterns: Set<String> = []
    private var inferred: [String] = []

    init(code: WireCode, source: String, line: Int) {
        entry = Spec.Entry(code: code, source: source, offset: line)
    }

    /// Adds what a row says.
    mutating func add(_ row: SourceRow) {
        addStatuses(row)
        addMessage(row)
        addText(row, .summary, \.optionalSummary)
        addText(row, .resolution, \.resolution)
        addRetry(row)
        addSpellings(row)
        if category == nil, let fact = row.facts[.category] {
            category = CellText.paragraph(fact.text)
            infer("category", fact.isInferred)
        }
        addName(row)
        addExamples(row)
        if entry.deprecation == nil { entry.deprecation = row.deprecation }
        addNotes(row)
    }

    private mutating func addStatuses(_ row: SourceRow) {
        var statuses = row.statuses
        if let text = row[.status] {
            let cell = StatusCell(text)
            if cell.statuses.isEmpty { add(note: "HTTP status: \(text)") }
            if row.facts[.status]?.isInferred == true || !cell.isStated(in: text) {
                infer("http", !cell.statuses.isEmpty)
            }
            statuses = cell.statuses + statuses
        }
        for status in statuses where (100...999).contains(status) && !entry.http.contains(status) {
            entry.http.append(status)
        }
    }

    /// A second message is a variant, with the row's own remedy.
    private mutating func addMessage(_ row: SourceRow) {
        guard let fact = row.facts[.message] else { return }
        let reading = TemplateReading(CellText.paragraph(fact.text))
        guard !reading.text.isEmpty, patterns.insert(reading.pattern).inserted else { return }
        if entry.message == nil {
            entry.message = reading.text
            infer("message", fact.isInferred || reading.isChanged)
        } else {
            let remedy = row[.resolution].map(CellText.paragraph)
            let isOwn = remedy != entry.resolution && entry.resolution != nil
            entry.variants.append(Catalog.Entry.Variant(message: reading.text, resolution: isOwn ? remedy : nil))
            infer("variants", fact.isInferred || reading.isChanged)
        }
    }

    private mutating func addText(_ row: SourceRow, _ fact: SourceFact, _ path: WritableKeyPath<Spec.Entry, String?>) {
        guard let source = row.facts[fact] else { return }
        let text = CellText.paragraph(source.text)
        guard !text.isEmpty else { return }
        if entry[keyPath: path] == nil {
            entry[keyPath: path] = text
            infer(fact.rawValue, source.isInferred)
        } else if entry[keyPath: path] != text, !entry.variants.contains(where: { $0.resolution == text }) {
            add(note: text)
        }
    }

    private mutating func addRetry(_ row: SourceRow) {
        let stated = row[.retry].map { ($0, RetryCell($0)) }
        if let (text, cell) = stated, cell == nil { add(note: "Retry: \(text)") }
        let read = [row[.resolution], row[.summary]].lazy.compactMap { $0.flatMap { WaitText($0).hint } }.first
        guard entry.retry == nil, var hint = stated?.1?.hint ?? read else { return }
        // A bare yes beside a sentence with a wait is that wait.
        if hint == RetryHint(.afterDelay), let read { hint = read }
        entry.retry = hint
        infer("retry", true)
    }

    private mutating func addSpellings(_ row: SourceRow) {
        let known = Set([entry.code.value.description] + entry.aliases.map(\.value.description))
        for alias in row[.alias].map(CellText.items) ?? [] where !known.contains(alias) {
            entry.aliases.append(Located(.string(alias), at: row.line))
        }
        // Where the coarser code stands in a response is not known, so it is told and not used.
        if let within = row[.within] { add(note: "Within: \(CellText.code(within))") }
        let keywords = row[.keyword].map(CellText.items) ?? []
        entry.keywords += keywords.filter { !entry.keywords.contains($0) && $0.utf8.count <= 128 }
    }

    /// The maximum number of examples that an entry keeps.
    private static let exampleLimit = 4

    private mutating func addExamples(_ row: SourceRow) {
        for example in row.examples where entry.examples.count < Self.exampleLimit {
            let text = example.text(layout: .compact)
            if !entry.examples.contains(where: { $0.text(layout: .compact) == text }) { entry.examples.append(example) }
        }
    }

    /// People search for a name, and one of several words tells them something, so it is kept as a summary or as a note.
    private mutating func addName(_ row: SourceRow) {
        guard let name = row[.name].map(CellText.code), !name.isEmpty else { return }
        constant = constant ?? name
        if name.contains(" "), entry.summary.isEmpty, entry.message == nil {
            entry.summary = name
        } else if !name.isSame(as: entry.message), !name.isSame(as: entry.summary),
            !name.isSame(as: entry.code.value.description)
        {
            add(note: "Name: \(name)")
        }
    }

    private mutating func addNotes(_ row: SourceRow) {
        for note in row.notes { add(note: note.text) }
        addLink(row)
        let facts = SourceFact.allCases.compactMap { row.facts[$0] } + row.notes
        for link in facts.flatMap(\.links) where link != entry.documentation { add(note: "Link: \(link)") }
    }

    /// The first address is that of the vendor's page; another one, or a text that is no address, is a note.
    private mutating func addLink(_ row: SourceRow) {
        guard let link = row[.link] else { return }
        let address = ([link] + (row.facts[.link]?.links ?? [])).first(where: TextForms.isAddress)
        guard let address, entry.documentation == nil || entry.documentation == address else {
            return add(note: "Documentation: \(link)")
        }
        entry.documentation = address
    }

    private mutating func add(note: String) {
        let note = CellText.paragraph(note)
        if !note.isEmpty, !entry.notes.contains(note) { entry.notes.append(note) }
    }

    private mutating func infer(_ path: String, _ isInferred: Bool) {
        if isInferred, !inferred.contains(path) { inferred.append(path) }
    }
}

extension EntryDraft {
    /// The entry with all that a spec requires: without a summary in the source, the message or the words of the code
    /// stand for it, marked as inferred.
    var finished: Spec.Entry {
        var (entry, inferred) = (entry, inferred)
        if entry.summary.isEmpty {
            entry.summary = entry.message ?? CellText.sentence(of: entry.code.value.description)
            inferred.append("summary")
        }
        // The order of the schema.
        let order = ["category", "http", "message", "variants", "summary", "resolution", "retry"]
        entry.inferred = order.filter(inferred.contains).map { Located($0, at: entry.offset) }
        return entry
    }
}

extension Spec.Entry {
    /// The summary; nil where there is none yet.
    fileprivate var optionalSummary: String? {
        get { summary.isEmpty ? nil : summary }
        set { summary = newValue ?? "" }
    }
}

extension SourceRow {
    /// The deprecation that a column states: a sentence, or a mark.
    fileprivate var deprecation: Catalog.Entry.Deprecation? {
        guard let text = self[.deprecated].map(CellText.paragraph), !text.isEmpty else { return nil }
        switch text.lowercased() {
        case "no", "false", "-", "–", "n", "0", "active", "current": return nil
        case "yes", "true", "x", "✓", "y", "1", "deprecated": break
        default: return Catalog.Entry.Deprecation(summary: text, successor: nil)
        }
        return Catalog.Entry.Deprecation(summary: "The source marks it as deprecated.", successor: nil)
    }
}

extension String {
    /// Whether two texts have the same words.
    fileprivate func isSame(as other: String?) -> Bool {
        other.map { HeadingWords($0).phrase == HeadingWords(self).phrase } ?? false
    }
}
