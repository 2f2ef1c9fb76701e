import ErrataAuthoring
import ErrataJSON

extension SourceTable {
    /// All that the table holds, a line each, for golden cases and for reading.
    var dump: String {
        var lines: [String] = []
        if let title { lines.append("title: \(title)") }
        if let url { lines.append("url: \(url)") }
        for host in hosts { lines.append("host: \(host)") }
        for category in categories {
            let range = category.range.map { " \($0.lowerBound)...\($0.upperBound)" } ?? ""
            lines.append("category \(category.line): \(category.title)\(range)")
            lines += Self.lines(category.facts)
        }
        for row in statuses { lines += ["status \(row.line)"] + Self.lines(row) }
        for row in errors { lines += ["error \(row.line)"] + Self.lines(row) }
        for body in bodies {
            let status = body.status.map { " \($0)" } ?? ""
            let title = body.title.map { " (\($0))" } ?? ""
            let kind = body.isReal ? "" : " of placeholders"
            lines.append("body\(status)\(title)\(kind): \(body.value.text(layout: .compact))")
        }
        for text in rateLimits { lines.append("rate limit: \(text.text)") }
        for flag in flags { lines.append("flag \(flag.line): \(flag.text)") }
        return lines.map { $0 + "\n" }.joined()
    }

    private static func lines(_ row: SourceRow) -> [String] {
        let numbers = row.statuses.map(String.init).joined(separator: ", ")
        let statuses = numbers.isEmpty ? [] : ["  statuses: \(numbers)"]
        let notes = row.notes.map { "  note: \(text($0))" }
        let examples = row.examples.map { "  body: \($0.text(layout: .compact))" }
        return lines(row.facts) + statuses + notes + examples
    }

    private static func lines(_ facts: [SourceFact: SourceText]) -> [String] {
        SourceFact.allCases.compactMap { fact in facts[fact].map { "  \(fact.rawValue): \(text($0))" } }
    }

    private static func text(_ text: SourceText) -> String {
        text.text + (text.isInferred ? " [inferred]" : "") + text.links.map { " <\($0)>" }.joined()
    }
}
