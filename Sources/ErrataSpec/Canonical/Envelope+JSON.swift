import ErrataCore
import ErrataJSON

extension JSONValue {
    /// Creates the object of an envelope.
    init(_ envelope: Spec.Envelope) {
        var object = CanonicalObject()
        object.add("id", envelope.id.value)
        object.add("summary", envelope.summary)
        object.add("body", envelope.body == .json ? nil : envelope.body.rawValue)
        object.add("discriminator", JSONValue(oneOrList: envelope.marks.map { JSONValue($0) }))
        object.add("code", JSONValue(levels: envelope.levels))
        object.add("noCode", envelope.noCode.map { JSONValue(code: $0.value) })
        object.add("message", envelope.message.map { JSONValue($0) })
        object.add("requestID", envelope.requestID.map { JSONValue($0) })
        object.add("retryAfter", envelope.retryAfter.map { JSONValue($0) })
        object.add("fields", envelope.fields.isEmpty ? nil : JSONValue(envelope.fields))
        object.add("notes", envelope.notes)
        object.add("inferred", envelope.inferred)
        object.add("source", envelope.source.value)
        self = object.value
    }

    private init(_ fields: [Catalog.Envelope.Field]) {
        var object = CanonicalObject()
        for field in fields { object.add(field.name, JSONValue(field.locator)) }
        self = object.value
    }

    /// Creates the locator of a code, or the object of its levels; nil where there is none.
    private init?(levels: [Catalog.Envelope.Locator]) {
        guard levels.count != 1 else {
            self = JSONValue(levels[0])
            return
        }
        guard !levels.isEmpty else { return nil }
        var object = CanonicalObject()
        object.add("levels", levels.map { JSONValue($0) })
        self = object.value
    }

    private init(_ locator: Catalog.Envelope.Locator) {
        self = JSONValue(oneOrList: locator.places.map { JSONValue($0) }) ?? JSONValue(.null)
    }

    private init(_ place: Catalog.Envelope.Place) {
        guard !place.isWhole else {
            self.init(.string(place.at))
            return
        }
        var object = CanonicalObject()
        object.add("at", place.at)
        object.add("parameter", place.parameter)
        object.add("after", place.after)
        object.add("before", place.before)
        object.add("unit", place.unit?.rawValue)
        self = object.value
    }

    /// Creates the only one of some values, or a list of them; nil where there is none.
    fileprivate init?(oneOrList values: [JSONValue]) {
        guard let first = values.first else { return nil }
        self = values.count == 1 ? first : JSONValue(.array(values))
    }
}

extension JSONValue {
    /// Creates the object of a condition.
    init(_ condition: Catalog.Condition) {
        var object = CanonicalObject()
        object.add("http", condition.http)
        object.add("message", condition.message)
        object.add("marks", JSONValue(oneOrList: condition.marks.map { JSONValue($0) }))
        self = object.value
    }

    private init(_ mark: Catalog.Envelope.Mark) {
        var object = CanonicalObject()
        object.add("at", mark.at)
        switch mark.test {
        case .equals(let value): object.add("equals", JSONValue(markValue: value))
        case .isIn(let values): object.add("in", values.map { JSONValue(markValue: $0) })
        case .isNot(let values):
            object.add("not", JSONValue(oneOrList: values.map { JSONValue(markValue: $0) }))
        case .isPresent(let isPresent): object.add("present", JSONValue(.bool(isPresent)))
        }
        self = object.value
    }

    private init(markValue value: Catalog.Envelope.Value) {
        switch value {
        case .string(let text): self.init(.string(text))
        case .boolean(let bool): self.init(.bool(bool))
        case .integer(let integer): self.init(integer: integer)
        }
    }
}
