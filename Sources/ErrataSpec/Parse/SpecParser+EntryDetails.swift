import ErrataCore
import ErrataJSON

extension SpecParser {
    /// Parses the name of a Swift case; empty where it is not a valid one.
    mutating func caseName(_ value: JSONValue) -> Located<String> {
        guard let name = text(value, maximum: 128) else { return Located("", at: value.offset) }
        guard TextForms.isCaseName(name) else {
            report(.nameInvalid(name), at: value.offset)
            return Located("", at: value.offset)
        }
        if ReservedNames.cases.contains(name) { report(.nameReserved(name), at: value.offset) }
        return Located(name, at: value.offset)
    }

    /// Parses the template under `message`.
    mutating func message(of object: JSONValue) -> String? {
        guard let value = object.member("message")?.value, let text = text(value) else { return nil }
        guard text.utf8.contains(UInt8(ascii: "{")) else { return text }
        let template = TemplateParts(text)
        var names: Set<String> = []
        for name in template.names where !names.insert(name).inserted {
            report(.repeatedPlaceholder(name), at: value.offset)
        }
        for (left, right) in template.adjacentNames {
            report(.adjacentPlaceholders(left, right), at: value.offset)
        }
        for text in template.oddities { report(.oddPlaceholder(text), at: value.offset) }
        return text
    }

    /// Parses the messages under `variants`; no two messages of a code may be the same.
    mutating func variants(of error: JSONValue) -> [Catalog.Entry.Variant] {
        guard error.member("variants") != nil else { return [] }
        var first: [ExactText: Int] = [:]
        if let message = error.member("message")?.value, let text = message.string {
            first[ExactText(TemplateParts(text).pattern)] = message.offset
        }
        return list("variants", of: error, like: .object(.variant)) { $0.variant($1, &first) }
    }

    private mutating func variant(_ value: JSONValue, _ first: inout [ExactText: Int]) -> Catalog.Entry.Variant? {
        guard check(value, .variant) else { return nil }
        let when = value.member("when").flatMap { condition($0.value) }
        if value.member("message") == nil, value.member("when") == nil {
            report(.missingKey("message", owner: "variant without `when`"), at: value.offset)
        }
        // A message with a condition of its own can be that of several variants.
        if value.member("when") == nil { checkMessage(of: value, against: &first) }
        return Catalog.Entry.Variant(
            message: message(of: value),
            when: when,
            kind: choice("kind", of: value),
            resolution: prose("resolution", of: value),
            actor: choice("actor", of: value),
            retry: retry(of: value),
            effect: effect(of: value)
        )
    }

    private mutating func checkMessage(of variant: JSONValue, against first: inout [ExactText: Int]) {
        guard let message = variant.member("message")?.value, let text = message.string else { return }
        let pattern = ExactText(TemplateParts(text).pattern)
        if let earlier = first[pattern] {
            report(.duplicateMessage(first: earlier), at: message.offset)
        } else {
            first[pattern] = message.offset
        }
    }

    /// Parses a documented limit.
    mutating func limit(_ value: JSONValue) -> Catalog.Entry.Limit? {
        guard check(value, .limit) else { return nil }
        let minimum = integer("minimum", of: value, in: Bounds.counts)
        let maximum = integer("maximum", of: value, in: Bounds.counts)
        if value.member("minimum") == nil, value.member("maximum") == nil {
            report(.missingKey("maximum", owner: "limit without `minimum`"), at: value.offset)
        }
        if let minimum, let maximum, maximum < minimum {
            report(.reversedBounds(lower: "`minimum`", upper: "`maximum`"), at: value.offset)
        }
        return Catalog.Entry.Limit(what: prose("what", of: value) ?? "", minimum: minimum, maximum: maximum)
    }

    /// Parses the words of people under `keywords`, each at most as long as a name.
    mutating func keywords(of object: JSONValue) -> [String] {
        let keywords = list("keywords", of: object, like: .text) { parser, value in
            parser.text(value, maximum: Bounds.keyword).map { Located($0, at: value.offset) }
        }
        checkItems(keywords.map { (ExactText($0.value), $0.offset) })
        return keywords.map(\.value)
    }

    /// Parses example bodies, which may be any JSON without duplicate keys.
    mutating func examples(of object: JSONValue) -> [JSONValue] {
        list("examples", of: object, like: .body) { parser, value in
            parser.checkRepetition(within: value)
            return value
        }
    }

    mutating func deprecation(_ value: JSONValue) -> Catalog.Entry.Deprecation? {
        guard check(value, .deprecation) else { return nil }
        let successor = value.member("successor").flatMap { code($0.value) }
        if let successor { successors.append(successor) }
        return Catalog.Entry.Deprecation(summary: prose("summary", of: value) ?? "", successor: successor?.value)
    }
}
