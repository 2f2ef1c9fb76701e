import ErrataCore
import ErrataJSON

extension SpecParser {
    /// Parses an error.
    mutating func error(_ value: JSONValue) -> Spec.Entry? {
        guard check(value, .error) else { return nil }
        let name = value.member("name").map { caseName($0.value) }
        let when = value.member("when").flatMap { condition($0.value) }
        var entry = entry(value, code: code(of: value, name: name))
        entry.name = name
        entry.within = value.member("within").flatMap { code($0.value) }
        entry.when = value.member("code") == nil ? when : nil
        entry.formerNames = list("formerNames", of: value, like: .name) { $0.caseName($1) }
        entry.aliases = list("aliases", of: value, like: .code) { $0.code($1) }
        entry.category = value.member("category").map { _ in slug("category", of: value) }
        entry.http = statuses("http", of: value)
        entry.message = message(of: value)
        entry.variants = variants(of: value)
        entry.deprecation = value.member("deprecated").flatMap { deprecation($0.value) }
        return entry
    }

    /// Parses a status row.
    mutating func statusRow(_ value: JSONValue) -> Spec.Entry? {
        guard check(value, .statusRow) else { return nil }
        let status = status(of: value)
        if let least = status.leastStatus, least < 400 { checkParts(ofSuccess: value) }
        let offset = value.member("status")?.value.offset ?? value.offset
        var entry = entry(value, code: Located(status, at: offset))
        entry.isEdge = choice("origin", of: value, from: .origins) != nil
        entry.sender = text("sender", of: value)
        entry.aliases = list("aliases", of: value, like: .text) { parser, value in
            parser.text(value).map { Located(.string($0), at: value.offset) }
        }
        entry.message = text("message", of: value)
        return entry
    }

    /// Parses a status, or a class of statuses: `4xx`.
    private mutating func status(of row: JSONValue) -> WireCode {
        // Digits between quotes are meant as the number.
        guard let text = row.member("status")?.value.string, Int(text) == nil else {
            return .integer(integer("status", of: row, in: Bounds.statuses) ?? 0)
        }
        return choice("status", of: row, from: .statusClasses).map { .string($0) } ?? .integer(0)
    }

    /// Parses the fields that errors and status rows share.
    private mutating func entry(_ value: JSONValue, code: Located<WireCode>) -> Spec.Entry {
        Spec.Entry(
            offset: value.offset,
            code: code,
            kind: choice("kind", of: value),
            summary: prose("summary", of: value) ?? "",
            resolution: prose("resolution", of: value),
            actor: choice("actor", of: value),
            userMessage: prose("userMessage", of: value),
            retry: retry(of: value),
            effect: effect(of: value),
            limits: list("limits", of: value, like: .object(.limit)) { $0.limit($1) },
            notes: notes(of: value),
            keywords: keywords(of: value),
            examples: examples(of: value),
            documentation: address("documentation", of: value),
            inferred: inferred(of: value),
            source: slug("source", of: value)
        )
    }

    /// Checks the fields of a row below 400, which does not describe a failure.
    private mutating func checkParts(ofSuccess row: JSONValue) {
        for key in ["kind", "retry"] {
            guard let member = row.member(key) else { continue }
            report(.misplacedKey(key, .success), at: member.nameOffset)
        }
    }

    /// Parses the code of an error; an error without one is known by its condition and has its name in place of a code.
    private mutating func code(of error: JSONValue, name: Located<String>?) -> Located<WireCode> {
        if let value = error.member("code")?.value {
            for key in ["when"] {
                guard let member = error.member(key) else { continue }
                report(.misplacedKey(key, .coded), at: member.nameOffset)
            }
            return code(value) ?? Located(.string(""), at: value.offset)
        }
        guard error.member("when") != nil else {
            report(.missingKey("code", owner: "error without `when`"), at: error.offset)
            return Located(.string(""), at: error.offset)
        }
        if name == nil { report(.missingKey("name", owner: "error without a code"), at: error.offset) }
        for key in ["within", "aliases"] {
            guard let member = error.member(key) else { continue }
            report(.misplacedKey(key, .uncoded), at: member.nameOffset)
        }
        return Located(.string(name?.value ?? ""), at: name?.offset ?? error.offset)
    }
}

extension WireCode {
    /// The lowest status that a status row covers; nil where the row's status could not be parsed.
    fileprivate var leastStatus: Int? {
        switch self {
        case .integer(let status): status > 0 ? status : nil
        case .string(let text): StatusClass(text: text).map { $0.rawValue * 100 }
        }
    }
}
