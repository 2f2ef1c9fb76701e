import ErrataCore
import ErrataJSON

@testable import ErrataAuthoring

/// The text of a table for comparison: a line for each thing that it holds.
struct TableText {
    let table: SourceTable

    var lines: [String] {
        var lines = [
            ("title", table.title), ("version", table.version), ("summary", table.summary), ("url", table.url),
        ]
        .compactMap { name, text in text.map { "\(name): \($0)" } }
        lines += table.hosts.map { "host: \($0)" }
        lines += table.envelopes.map { "envelope: " + Self.text($0) }
        lines += table.statuses.flatMap { Self.lines("status", $0) }
        lines += table.errors.flatMap { Self.lines("error", $0) }
        lines += table.bodies.map { "body \($0.status.map(String.init) ?? "-"): \($0.value.text(layout: .compact))" }
        return lines + table.flags.map { "flag \($0.line): \($0.text)" }
    }

    private static func lines(_ name: String, _ row: SourceRow) -> [String] {
        let code = row.code.map { code in if case .string(let text) = code { "\"\(text)\"" } else { code.description } }
        var lines = ["\(name) \(row.line): \(code ?? "-") \(row.statuses)"]
        for fact in SourceFact.allCases where fact != .code {
            guard let text = row.facts[fact] else { continue }
            lines.append("  \(fact.rawValue): \(text.text)\(text.isInferred ? " (inferred)" : "")")
        }
        lines += row.notes.map { "  + \($0.text)" }
        return lines + row.examples.map { "  example: \($0.text(layout: .compact))" }
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
}
