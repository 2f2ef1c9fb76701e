import ErrataJSON

/// Findings in the Static Analysis Results Interchange Format, version 2.1.0 (OASIS), which code hosts and editors show
/// beside the lines.
public struct SARIFLog: Sendable {
    /// The id of the schema, as the standard publishes it.
    private static let schema =
        "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

    private let version: String
    private let run: String
    private let rules: [FindingRule]
    private let findings: [Finding]
    private let indices: [String: Int]

    /// Creates a log of one run.
    ///
    /// - Parameters:
    ///   - version: the version of Errata.
    ///   - run: what distinguishes its results from those of other runs on the same files: `spec-check`.
    ///   - rules: the rules. Those without a finding are left out.
    ///   - findings: the findings, in the order in which they are written.
    public init(version: String, run: String, rules: [FindingRule], findings: [Finding]) {
        let used = Set(findings.map(\.rule))
        (self.version, self.run, self.findings) = (version, run, findings)
        self.rules = rules.filter { used.contains($0.id) }
        indices = Dictionary(self.rules.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// The log as JSON, with a line feed at its end.
    public var text: String {
        var writer = JSONWriter(layout: .pretty, escaping: .terminal)
        writer.beginObject()
        writer.member("$schema", Self.schema)
        writer.member("version", "2.1.0")
        writer.name("runs")
        writer.beginArray()
        write(to: &writer)
        writer.end()
        writer.end()
        return writer.text + "\n"
    }

    private func write(to writer: inout JSONWriter) {
        writer.beginObject()
        writeTool(to: &writer)
        writer.object("automationDetails") { $0.member("id", "errata/\(run)/") }
        writer.member("columnKind", "unicodeCodePoints")
        writer.name("results")
        writer.beginArray()
        for finding in findings { write(finding, to: &writer) }
        writer.end()
        writer.end()
    }

    private func writeTool(to writer: inout JSONWriter) {
        writer.object("tool") { writer in
            writer.object("driver") { writer in
                writer.member("name", "errata")
                writer.member("version", version)
                writer.name("rules")
                writer.beginArray()
                for rule in rules { Self.write(rule, to: &writer) }
                writer.end()
            }
        }
    }

    private static func write(_ rule: FindingRule, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("id", rule.id)
        writer.message("shortDescription", rule.summary)
        writer.message("fullDescription", rule.reason)
        writer.message("help", rule.help)
        writer.object("defaultConfiguration") { $0.member("level", rule.level.rawValue) }
        writer.end()
    }
}

extension SARIFLog {
    private func write(_ finding: Finding, to writer: inout JSONWriter) {
        writer.beginObject()
        writer.member("ruleId", finding.rule)
        if let index = indices[finding.rule] {
            writer.name("ruleIndex")
            writer.integer(index)
        }
        writer.member("level", finding.level.rawValue)
        writer.message("message", finding.message)
        if let path = finding.path { Self.write(path, finding, to: &writer) }
        if let fingerprint = finding.fingerprint {
            writer.object("partialFingerprints") { $0.member("errata/v1", fingerprint) }
        }
        if !finding.properties.isEmpty {
            writer.object("properties") { writer in
                for property in finding.properties { writer.member(property.name, property.value) }
            }
        }
        writer.end()
    }

    private static func write(_ path: String, _ finding: Finding, to writer: inout JSONWriter) {
        writer.name("locations")
        writer.beginArray()
        writer.beginObject()
        writer.object("physicalLocation") { writer in
            writer.object("artifactLocation") { $0.member("uri", PathURI.text(of: path)) }
            guard let start = finding.start else { return }
            writer.object("region") { writer in
                writer.position("start", start)
                if let end = finding.end { writer.position("end", end) }
            }
        }
        writer.end()
        writer.end()
    }
}

extension JSONWriter {
    fileprivate mutating func position(_ side: String, _ position: Finding.Position) {
        name("\(side)Line")
        integer(position.line)
        guard let column = position.column else { return }
        name("\(side)Column")
        integer(column)
    }

    /// Writes a message as plain text, in which braces are doubled (section 3.11.5) and a bracket is escaped where it would
    /// begin a link (section 3.11.6).
    fileprivate mutating func message(_ name: String, _ text: String) {
        object(name) { $0.member("text", Self.plain(text)) }
    }

    private static func plain(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        let escapesLinks = text.contains("](")
        for scalar in text.unicodeScalars {
            if scalar == "{" || scalar == "}" { result.append(scalar) }
            if escapesLinks, scalar == "[" || scalar == "]" { result.append("\\") }
            result.append(scalar)
        }
        return String(result)
    }
}
