import ErrataCore
import ErrataJSON

extension SpecParser {
    /// An error.
    mutating func error(_ value: JSONValue) -> Spec.Entry? {
        guard check(value, .error) else { return nil }
        var entry = entry(value, code: code("code", of: value))
        entry.name = value.member("name").map { caseName($0.value) }
        entry.formerNames = list("formerNames", of: value) { $0.caseName($1) }
        entry.aliases = list("aliases", of: value) { $0.code($1) }
        entry.category = value.member("category").map { _ in slug("category", of: value) }
        entry.http = statuses("http", of: value)
        entry.message = message(of: value)
        entry.variants = variants(of: value)
        entry.deprecation = value.member("deprecated").flatMap { deprecation($0.value) }
        return entry
    }

    /// What a status means.
    mutating func statusRow(_ value: JSONValue) -> Spec.Entry? {
        guard check(value, .statusRow) else { return nil }
        let status = integer("status", of: value, in: Bounds.statuses)
        if let status { checkParts(of: value, with: status) }
        let offset = value.member("status")?.value.offset ?? value.offset
        var entry = entry(value, code: Located(.integer(status ?? 0), at: offset))
        entry.isEdge = choice("origin", of: value, from: ["edge"]) != nil
        entry.message = text("message", of: value)
        return entry
    }

    /// What errors and status rows have in common.
    private mutating func entry(_ value: JSONValue, code: Located<WireCode>) -> Spec.Entry {
        Spec.Entry(
            offset: value.offset,
            code: code,
            kind: choice("kind", of: value),
            summary: text("summary", of: value) ?? "",
            resolution: text("resolution", of: value),
            actor: choice("actor", of: value),
            userMessage: text("userMessage", of: value),
            retry: retry(of: value),
            effect: choice("effect", of: value),
            limits: list("limits", of: value) { $0.limit($1) },
            notes: notes(of: value),
            examples: examples(of: value),
            inferred: inferred(of: value),
            source: slug("source", of: value)
        )
    }

    /// From 400 up a row tells of a failure, below it does not.
    private mutating func checkParts(of row: JSONValue, with status: Int) {
        if status >= 400 {
            for key in ["kind", "resolution", "actor"] where row.member(key) == nil {
                report(.missingKey(key, owner: "status row from 400 up"), at: row.offset)
            }
        } else {
            for key in ["kind", "retry"] {
                guard let member = row.member(key) else { continue }
                report(.misplacedKey(key, .success), at: member.nameOffset)
            }
        }
    }

    private mutating func code(_ key: String, of object: JSONValue) -> Located<WireCode> {
        let value = object.member(key)?.value
        return value.flatMap { code($0) } ?? Located(.string(""), at: value?.offset ?? object.offset)
    }
}
