import ErrataCore
import ErrataJSON

/// Reads what an object says about a code by the names of its members.
enum RecordFacts {
    /// Returns the fact that a name says; nil where it says none.
    static func fact(named name: String) -> SourceFact? {
        let words = FieldName(name).words
        func has(_ names: String...) -> Bool { words.contains { word in names.contains { word.hasPrefix($0) } } }
        if has("resolution", "solution", "action", "remedy", "remediation", "fix", "recommendation") {
            return .resolution
        }
        if has("desc", "comment", "doc", "summar", "text", "explanation", "meaning", "detail") { return .summary }
        if has("message", "msg") { return .message }
        if has("categor", "group") { return .category }
        if has("http", "status") { return .status }
        if has("deprecat") { return .deprecated }
        if has("url", "link", "href") { return .link }
        return has("varname", "varnames", "name", "names", "label", "key", "title") ? .name : nil
    }

    /// Returns the code that an object is about: one of those wanted.
    static func code(of record: JSONValue, among names: Set<String>) -> String? {
        for name in ["value", "code", "const", "key", "id", "name", "enum"] {
            guard let code = record.value(name).flatMap({ WireCode($0) })?.description else { continue }
            if names.contains(code) { return code }
        }
        return nil
    }

    /// Adds the facts of an object to a value, unless it has them.
    static func read(_ record: JSONValue, into value: inout CodeValue) {
        for member in record.object ?? [] {
            guard let fact = fact(named: member.name) else { continue }
            if fact == .status, let status = member.value.httpStatus { value.statuses.append(status) }
            if fact == .deprecated, member.value.bool == true { set(.deprecated, "true", in: &value) }
            set(fact, member.value.string, in: &value)
        }
    }

    /// Sets a fact of a value to a text, unless it has one or the text says nothing new.
    static func set(_ fact: SourceFact, _ markup: String?, in value: inout CodeValue) {
        guard let text = Prose.text(markup), text.text != value.code.description, value.facts[fact] == nil else {
            return
        }
        switch fact {
        case .name where !CodeValues.isIdentifier(text.text):
            if value.facts[.summary] == nil { value.facts[.summary] = text }
        case .status:
            if let status = JSONValue(.string(text.text)).httpStatus {
                value.statuses.append(status)
            } else {
                value.facts[.status] = text
            }
        default: value.facts[fact] = text
        }
    }
}
