import ErrataCore
import ErrataJSON

/// What the descriptions of responses say about each HTTP status.
struct StatusTexts {
    private var texts: [Int: [String: (count: Int, line: Int, text: SourceText)]] = [:]
    private var lines: [Int: Int] = [:]

    /// Adds the description of a response.
    mutating func add(_ response: ErrorResponse, _ document: SourceDocument) {
        let line = document.line(of: response.response)
        let text = Prose.text(response.response.text("description"))
        for status in response.statuses {
            lines[status] = min(lines[status] ?? line, line)
            guard let text, Self.saysMore(text.text, than: status) else { continue }
            let count = max(response.operations.count, 1)
            texts[status, default: [:]][text.text, default: (0, line, text)].count += count
        }
    }

    /// The rows of the statuses. A description that only some of the operations have is no fact about the status.
    var rows: [SourceRow] {
        lines.sorted { $0.key < $1.key }.map { status, line in
            var row = SourceRow(line: line, statuses: [status])
            row.facts[.status] = SourceText(String(status))
            let texts = self.texts[status]?.values.sorted { ($1.count, $0.line) < ($0.count, $1.line) } ?? []
            let total = texts.reduce(0) { $0 + $1.count }
            if let first = texts.first, first.count * 2 > total { row.facts[.summary] = first.text }
            return row
        }.filter { $0.facts[.summary] != nil }
    }

    /// Whether a text is more than the status with its registered phrase.
    private static func saysMore(_ text: String, than status: Int) -> Bool {
        guard !ReasonPhrase.matches(text, status) else { return false }
        let words = FieldName(text).words.filter { $0 != String(status) && $0 != "error" && $0 != "response" }
        return words.count > 2 || (words.count == 2 && text.hasSuffix("."))
    }
}
