import ErrataCore
import ErrataJSON

extension SpecParser {
    mutating func envelope(_ value: JSONValue) -> Spec.Envelope? {
        guard check(value, .envelope) else { return nil }
        return Spec.Envelope(
            id: slug("id", of: value),
            summary: text("summary", of: value),
            discriminator: value.member("discriminator").flatMap { discriminator($0.value) },
            code: locator("code", of: value) ?? "",
            message: locator("message", of: value),
            requestID: locator("requestID", of: value),
            retryAfter: locator("retryAfter", of: value),
            fields: fields(of: value),
            notes: notes(of: value),
            inferred: inferred(of: value),
            source: slug("source", of: value)
        )
    }

    private mutating func discriminator(_ value: JSONValue) -> Catalog.Envelope.Discriminator? {
        guard check(value, .discriminator) else { return nil }
        let pointer = self.pointer("at", of: value)
        let marker = value.member("equals").flatMap { self.marker($0.value) }
        guard let pointer, let marker else { return nil }
        return Catalog.Envelope.Discriminator(pointer: pointer, marker: marker)
    }

    private mutating func marker(_ value: JSONValue) -> Catalog.Envelope.Marker? {
        switch value.content {
        case .string(let text): return .string(text)
        case .bool(let bool): return .boolean(bool)
        case .number: return integer(value, in: Bounds.codes).map { .integer($0) }
        default:
            reportType(of: value, expected: .string, .bool, .number)
            return nil
        }
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
