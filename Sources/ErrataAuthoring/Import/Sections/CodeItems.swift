/// Reads a list whose items are errors: `**CODE** – text`, `` `code`: text ``, `1001 - text`.
struct CodeItems {
    /// The errors of the list.
    private(set) var rows: [SourceRow] = []
    /// The HTTP statuses of the list.
    private(set) var statuses: [SourceRow] = []

    /// - Parameters:
    ///   - items: the items with their lines and depths.
    ///   - isAboutErrors: whether the list stands where errors are documented.
    init(_ items: [(line: Int, depth: Int, text: InlineText)], isAboutErrors: Bool) {
        guard isAboutErrors, let top = items.map(\.depth).min() else { return }
        let heads = items.filter { $0.depth == top }.map { Self.head($0.text) }
        let found = heads.compactMap { $0?.code }
        // Words that are code can be anything, such as members; one of them has to be spelled as a code is.
        let isEvident = found.contains(where: \.isEvident) || (found.count > 2 && found.allSatisfy(\.isNumber))
        guard found.count * 5 >= heads.count * 3, isEvident else { return }
        for item in items {
            if item.depth == top {
                add(item.line, Self.head(item.text), item.text)
            } else {
                addDetail(item.text)
            }
        }
    }

    /// The code at the start of an item and the text behind it; a status can stand before the code.
    static func head(_ item: InlineText) -> (code: CodeHeading, rest: String)? {
        guard let found = firstHead(item), found.code.codes.isEmpty else { return firstHead(item) }
        var rest = item
        (rest.source.text, rest.lead) = (found.rest, nil)
        guard var next = firstHead(rest), !next.code.codes.isEmpty else { return found }
        if next.code.statuses.isEmpty { next.code.statuses = found.code.statuses }
        return next
    }

    private static func firstHead(_ item: InlineText) -> (code: CodeHeading, rest: String)? {
        let text = item.text
        if let lead = item.lead, text.hasPrefix(lead) {
            let rest = text.dropFirst(lead.count)
            let bracket = rest.drop { $0 == " " }.first == "(" ? rest.prefix { $0 != ")" } + ")" : ""
            let head = lead.trimmed(of: " :") + (bracket.isEmpty ? "" : " " + bracket.trimmedBlanks)
            let marked = item.codes + [lead.trimmed(of: " :")]
            if let found = self.heading(head, marked: marked) {
                return (found, withoutSeparator(rest.dropFirst(bracket.count)))
            }
        }
        guard let end = separator(in: text) else { return status(text) }
        let head = String(text[..<end])
        let isNumber = head.utf8.allSatisfy { (0x30...0x39).contains($0) }
        guard let found = heading(head, marked: item.codes + (isNumber ? [head] : [])), found.title == nil else {
            return status(text)
        }
        return (found, withoutSeparator(text[end...]))
    }

    /// `400 for a validation failure`.
    private static func status(_ text: String) -> (code: CodeHeading, rest: String)? {
        guard let word = text.split(separator: " ").first, let status = Int(word), ReasonPhrase.isRegistered(status)
        else {
            return nil
        }
        let rest = text.dropFirst(word.count).trimmedBlanks
        return (CodeHeading(statuses: [status]), rest.hasPrefix("for ") ? String(rest.dropFirst(4)) : rest)
    }

    private static func heading(_ text: String, marked: [String]) -> CodeHeading? {
        if let code = CodeHeading(text, marked: marked) { return code }
        let status = StatusCell(text)
        guard status.isStated(in: text), !status.statuses.isEmpty else { return nil }
        return CodeHeading(statuses: status.statuses)
    }

    /// The end of the words before a colon or a dash.
    private static func separator(in text: String) -> String.Index? {
        let head = text.prefix(80)
        let colon = head.indices.first {
            head[$0] == ":" && head[head.index(after: $0)...].first.map { $0 == " " } ?? true
        }
        let dash = [" - ", " – ", " — ", " = ", " → "].compactMap { head.firstIndex(of: $0) }.min()
        return [colon, dash].compactMap { $0 }.min()
    }

    private static func withoutSeparator(_ text: Substring) -> String {
        text.drop { " :–—-=→".contains($0) }.trimmedBlanks
    }

    private mutating func add(_ line: Int, _ head: (code: CodeHeading, rest: String)?, _ item: InlineText) {
        guard let head else { return }
        var row = SourceRow(line: line, statuses: head.code.codes.isEmpty ? [] : head.code.statuses)
        if !head.rest.isEmpty { row.facts[.summary] = SourceText(head.rest, links: item.source.links) }
        if head.code.codes.isEmpty {
            row.facts[.status] = SourceText(head.code.statuses.map(String.init).joined(separator: ", "))
            if row.facts[.summary] != nil { statuses.append(row) }
        }
        for code in head.code.codes {
            row.facts[.code] = SourceText(code)
            if let name = head.code.name { row.facts[.name] = SourceText(name) }
            rows.append(row)
        }
    }

    /// An item below that of an error.
    private mutating func addDetail(_ text: InlineText) {
        guard let last = rows.indices.last else { return }
        if let label = TextLabel(text), !label.rest.isEmpty, label.fact != .note, rows[last].facts[label.fact] == nil {
            rows[last].facts[label.fact] = SourceText(label.rest, links: text.source.links)
        } else if rows[last].facts[.summary] == nil {
            rows[last].facts[.summary] = text.source
        } else {
            rows[last].notes.append(text.source)
        }
    }
}

extension StringProtocol {
    /// The start of the first occurrence of a text.
    func firstIndex(of text: String) -> Index? {
        indices.first { self[$0...].hasPrefix(text) }
    }
}
