import ErrataAuthoring
import ErrataCore
import ErrataJSON

extension SourceTable {
    /// All that the table holds, a line each, for golden cases and for reading.
    var dump: String {
        var lines: [String] = []
        if let title { lines.append("title: \(title)") }
        if let version { lines.append("version: \(version)") }
        if let summary { lines.append("summary: \(summary)") }
        if let url { lines.append("url: \(url)") }
        for host in hosts { lines.append("host: \(host)") }
        for envelope in envelopes { lines.append("envelope: \(Self.text(envelope))") }
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
        let code = row.code.map { ["  on the wire: \($0.json)"] } ?? []
        let numbers = row.statuses.map(String.init).joined(separator: ", ")
        let statuses = numbers.isEmpty ? [] : ["  statuses: \(numbers)"]
        let notes = row.notes.map { "  note: \(text($0))" }
        let examples = row.examples.map { "  body: \($0.text(layout: .compact))" }
        return lines(row.facts) + code + statuses + notes + examples
    }

    private static func lines(_ facts: [SourceFact: SourceText]) -> [String] {
        SourceFact.allCases.compactMap { fact in facts[fact].map { "  \(fact.rawValue): \(text($0))" } }
    }

    private static func text(_ envelope: SourceEnvelope) -> String {
        let parts: [(String, String?)] = [
            ("body", envelope.body == .json ? nil : envelope.body.rawValue), ("title", envelope.title),
            ("within", envelope.coarserCodes.isEmpty ? nil : envelope.coarserCodes.joined(separator: " ")),
            ("code", envelope.code), ("after", envelope.codeAfter), ("before", envelope.codeBefore),
            ("message", envelope.message), ("requestID", envelope.requestID), ("retryAfter", envelope.retryAfter),
            ("mark", envelope.mark.map { "\($0.at) \($0.test)" }), ("inferred", envelope.isInferred ? "yes" : nil),
        ]
        return parts.compactMap { name, text in text.map { "\(name) \($0)" } }.joined(separator: ", ")
    }

    private static func text(_ text: SourceText) -> String {
        text.text + (text.isInferred ? " [inferred]" : "") + text.links.map { " <\($0)>" }.joined()
    }
}

extension WireCode {
    /// The code as JSON has it.
    fileprivate var json: String {
        switch self {
        case .integer(let number): String(number)
        case .string(let text): "\"\(text)\""
        }
    }
}
