import ErrataAuthoring
import ErrataSpec
import Testing

/// The text of a small spec, by its parts.
struct SmallSpec {
    var id = "acme"
    var type = "Acme"
    var statuses = ""
    var categories = ""
    var errors: [String] = []

    /// The file, with as many blank lines at its start.
    func text(blankLines: Int = 0) -> String {
        let lists = [
            #""envelopes": [{"id": "response", "code": "/error/code", "source": "docs"}]"#,
            statuses.isEmpty ? nil : "\"http\": [\(statuses)]",
            categories.isEmpty ? nil : "\"categories\": [\(categories)]",
            errors.isEmpty ? nil : "\"errors\": [\n\(errors.map(Self.error).joined(separator: ",\n"))\n]",
        ]
        return String(repeating: "\n", count: blankLines) + """
            {"catalog": {"id": "\(id)", "vendor": "acme", "name": "Acme", "type": "\(type)", "summary": "Sells anvils."},
            "sources": [{"id": "docs", "title": "Acme API", "retrieved": "2026-01-31"}],
            \(lists.compactMap(\.self).joined(separator: ",\n"))}
            """
    }

    /// The spec, which must be valid.
    func spec() throws -> Spec { try ChangeRuleTests.spec(text()) }

    private static func error(_ members: String) -> String {
        let summary = members.contains("\"summary\"") ? "" : #", "summary": "The order cannot be filled.""#
        return "{\(members)\(summary), \"source\": \"docs\"}"
    }
}

extension SpecDiff {
    /// Compares two small specs.
    init(_ old: SmallSpec, _ new: SmallSpec) throws {
        self.init(old: try old.spec(), new: try new.spec())
    }

    /// The changes as short lines: `7 verdict-stricter: retry yes, now never`.
    var lines: [String] { changes.map { "\($0.subject.label) \($0.rule): \($0.words)" } }

    /// The ids of the rules.
    var rules: [String] { changes.map(\.rule.id) }
}
