import ErrataCore
import ErrataJSON

extension SpecParser {
    mutating func envelope(_ value: JSONValue) -> Spec.Envelope? {
        guard check(value, .envelope) else { return nil }
        format = choice("body", of: value) ?? .json
        defer { format = .json }
        return Spec.Envelope(
            id: slug("id", of: value),
            summary: prose("summary", of: value),
            body: format,
            marks: value.member("discriminator").map { marks($0.value) } ?? [],
            levels: value.member("code").map { levels($0.value) } ?? [],
            noCode: list("noCode", of: value, like: .code) { $0.absentCode($1) },
            message: locator("message", of: value),
            requestID: locator("requestID", of: value),
            retryAfter: locator("retryAfter", of: value, mayHaveUnit: true),
            fields: fields(of: value),
            notes: notes(of: value),
            inferred: inferred(of: value),
            source: slug("source", of: value)
        )
    }

    /// Parses a value that means that there is no code; unlike a code it may be empty.
    private mutating func absentCode(_ value: JSONValue) -> Located<WireCode>? {
        if value.string?.isEmpty == true { return Located(.string(""), at: value.offset) }
        return code(value)
    }

    /// Parses the locators of the code's levels: an object with several, or the only one.
    private mutating func levels(_ value: JSONValue) -> [Catalog.Envelope.Locator] {
        guard value.member("levels") != nil else { return locator(value).map { [$0] } ?? [] }
        guard check(value, .levels) else { return [] }
        let levels = list("levels", of: value, like: .place) { parser, value in
            parser.locator(value).map { Located($0, at: value.offset) }
        }
        checkItems(levels.map { (key: $0.value, offset: $0.offset) })
        let list = value.member("levels")?.value
        if let list, let count = list.array?.count, !(2...Bounds.levels).contains(count) {
            report(.wrongCount(expected: 2...Bounds.levels, found: count), at: list.offset)
        }
        return levels.map(\.value)
    }

    private mutating func fields(of object: JSONValue) -> [Catalog.Envelope.Field] {
        guard let value = object.member("fields")?.value else { return [] }
        guard let members = value.object else {
            reportType(of: value, expected: .object, example: #"{"action": "/metadata/action"}"#)
            return []
        }
        checkRepetition(members)
        return members.compactMap { field($0) }
    }

    private mutating func field(_ member: JSONMember) -> Catalog.Envelope.Field? {
        let isNamed = TextForms.isFieldName(member.name)
        if !isNamed { report(.badFieldName, at: member.nameOffset) }
        guard let locator = locator(member.value), isNamed else { return nil }
        return Catalog.Envelope.Field(name: member.name, locator: locator)
    }
}
