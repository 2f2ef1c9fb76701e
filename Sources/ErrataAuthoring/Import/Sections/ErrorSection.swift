import ErrataJSON
import ErrataSpec

/// Reads what a section says about the error that its heading names.
struct ErrorSection {
    private var facts: [SourceFact: SourceText] = [:]
    private var notes: [SourceText] = []
    private var messages: [SourceText] = []
    private var examples: [JSONValue] = []
    private var statuses: [Int] = []
    private(set) var bodies: [SourceBody] = []
    private(set) var flags: [ImportFlag] = []
    /// What the paragraphs below a label state.
    private var label: SourceFact?
    /// The items that stand below the heading without a label.
    private var items: [InlineText] = []
    private let heading: CodeHeading?
    private let line: Int

    init(_ section: DocumentSections.Section) {
        heading = section.code
        statuses = section.code?.statuses ?? section.statuses
        line = section.line
    }

    /// Takes a block of the section.
    mutating func take(_ block: DocumentBlock) {
        switch block.content {
        case .heading(_, let text): label = TextLabel(text)?.fact
        case .paragraph(let text): take(text, isItem: false)
        case .item(_, let text): take(text, isItem: true)
        case .admonition(let word):
            label = ["tip", "hint"].contains(word) && facts[.resolution] == nil ? .resolution : .note
        case .code(let text): take(code: text, line: block.line)
        case .table(let grid): take(grid)
        case .end: break
        }
    }

    private mutating func take(_ text: InlineText, isItem: Bool) {
        if let found = TextLabel(text) {
            label = found.fact
            if !found.rest.isEmpty {
                add(SourceText(found.rest, links: text.source.links), as: found.fact)
                // A label before a text on its own line is for that text alone.
                if found.fact != .resolution { label = nil }
            }
        } else if let fact = label {
            add(text.source, as: fact)
        } else if isItem {
            items.append(text)
        } else if facts[.summary] == nil {
            facts[.summary] = text.source
        } else {
            notes.append(text.source)
        }
    }

    /// A table of two columns whose first one holds labels.
    private mutating func take(_ grid: Grid) {
        let rows = [grid.headings.map { SourceText($0) }] + grid.rows.map(\.cells)
        for cells in rows where cells.count == 2 && !cells[1].text.isEmpty {
            guard let label = TextLabel(InlineText(cells[0])), label.rest.isEmpty, label.fact != .example else {
                continue
            }
            add(cells[1], as: label.fact)
        }
    }

    private mutating func add(_ text: SourceText, as fact: SourceFact) {
        switch fact {
        case .note: notes.append(text)
        case .message: messages.append(text)
        case .example: break
        default:
            guard let first = facts[fact] else {
                facts[fact] = text
                return
            }
            facts[fact] = SourceText(first.text.followed(by: text.text), links: first.links + text.links)
        }
    }

    private mutating func take(code text: String, line: Int) {
        guard let body = DocumentedBody(text) else {
            if text.hasPrefix("{"), text.contains("\""), DocumentedBody.isLikelyError(text) {
                flags.append(
                    ImportFlag(line: line, "the JSON below \(Phrase.quoted(heading?.codes.first ?? "")) can't be read")
                )
            }
            return
        }
        bodies.append(SourceBody(body.value, status: body.status ?? statuses.first, isReal: body.isReal))
        let own = heading.flatMap { heading in body.codes.first { heading.codes.contains($0.text) } }
        guard let own else { return }
        examples.append(body.value)
        if let message = own.message { messages.append(SourceText(message)) }
    }
}

extension ErrorSection {
    /// The rows of the error: one a code and message.
    func rows() -> [SourceRow] {
        guard let heading else { return [] }
        var section = self
        section.takeItems()
        section.takeTitle()
        return heading.codes.flatMap { section.rows(of: $0) }
    }

    private func rows(of code: String) -> [SourceRow] {
        var row = SourceRow(line: line, facts: facts, statuses: statuses, examples: examples, notes: notes)
        row.facts[.code] = SourceText(code)
        if let name = heading?.name { row.facts[.name] = SourceText(name) }
        row.facts[.message] = messages.first
        let variants = messages.dropFirst().filter { $0.text != messages.first?.text }.map { message in
            SourceRow(line: line, facts: [.code: SourceText(code), .message: message])
        }
        return [row] + variants
    }

    /// The row of an HTTP status.
    func statusRow() -> SourceRow? {
        var section = self
        section.takeItems()
        guard !section.facts.isEmpty || !section.notes.isEmpty, let status = statuses.first else { return nil }
        var row = SourceRow(line: line, facts: section.facts, notes: section.notes)
        row.facts[.status] = SourceText(statuses.map(String.init).joined(separator: ", "))
        row.facts[.message] = nil
        return status > 0 ? row : nil
    }

    /// Items below a number and a constant are the texts on the wire of that error; below any other heading the first
    /// says what happened.
    private mutating func takeItems() {
        let isWire = heading?.name != nil && facts[.summary] == nil && messages.isEmpty
        for item in items {
            if isWire, Self.isMessage(item.text) {
                messages.append(SourceText(item.text, links: item.source.links, isInferred: true))
            } else if facts[.summary] == nil, messages.isEmpty {
                facts[.summary] = item.source
            } else {
                notes.append(item.source)
            }
        }
        items = []
    }

    private static func isMessage(_ text: String) -> Bool {
        text.count <= 200 && !["See ", "Note", "Please see", "For more", "http"].contains(where: text.hasPrefix)
    }

    /// The words beside the code in the heading.
    private mutating func takeTitle() {
        guard let title = heading?.title else { return }
        if facts[.summary] == nil {
            facts[.summary] = SourceText(title)
        } else if facts[.summary]?.text != title {
            facts[.keyword] = SourceText(title)
        }
    }
}

extension String {
    /// The text with another behind it, as sentences where they are none yet.
    func followed(by next: String) -> String {
        guard let last, last.isLetter || last.isNumber || last == ")" else { return self + " " + next }
        return self + (next.first?.isUppercase ?? false ? ". " : "; ") + next
    }
}
