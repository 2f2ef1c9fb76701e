import ErrataCore
import ErrataJSON

extension JSONWriter {
    /// Writes an envelope; locators and marks are in the form of the spec.
    mutating func envelope(_ envelope: Catalog.Envelope) {
        beginObject()
        member("id", envelope.id)
        member("summary", envelope.summary)
        if envelope.body != .json { member("body", envelope.body.rawValue) }
        marks("discriminator", envelope.marks)
        code(envelope.levels)
        if !envelope.noCode.isEmpty {
            name("noCode")
            line(envelope.noCode) { $0.code($1) }
        }
        locator("message", envelope.message)
        locator("requestID", envelope.requestID)
        locator("retryAfter", envelope.retryAfter)
        name("fields")
        beginObject()
        for field in envelope.fields { locator(field.name, field.locator) }
        end()
        list("notes", envelope.notes) { $0.string($1) }
        origin(envelope.inferred, envelope.source)
    }

    private mutating func code(_ levels: [Catalog.Envelope.Locator]) {
        guard levels.count > 1 else { return locator("code", levels.first) }
        name("code")
        beginObject(onOneLine: true)
        name("levels")
        line(levels) { $0.locator($1) }
        end()
    }

    private mutating func locator(_ name: String, _ locator: Catalog.Envelope.Locator?) {
        guard let locator else { return }
        self.name(name)
        self.locator(locator)
    }

    private mutating func locator(_ locator: Catalog.Envelope.Locator) {
        guard locator.places.count != 1 else { return place(locator.places[0]) }
        line(locator.places) { $0.place($1) }
    }

    private mutating func place(_ place: Catalog.Envelope.Place) {
        guard !place.isWhole else { return string(place.at) }
        beginObject(onOneLine: true)
        member("at", place.at)
        member("parameter", place.parameter)
        member("after", place.after)
        member("before", place.before)
        member("unit", place.unit?.rawValue)
        end()
    }
}

extension JSONWriter {
    /// Writes a condition in the form of the spec.
    mutating func condition(_ condition: Catalog.Condition) {
        beginObject(onOneLine: true)
        if !condition.http.isEmpty {
            name("http")
            line(condition.http) { $0.integer($1) }
        }
        member("message", condition.message)
        marks("marks", condition.marks)
        end()
    }

    /// Writes one mark, or a list of several; nothing where there is none.
    private mutating func marks(_ name: String, _ marks: [Catalog.Envelope.Mark]) {
        guard let first = marks.first else { return }
        self.name(name)
        if marks.count == 1 { mark(first) } else { line(marks) { $0.mark($1) } }
    }

    private mutating func mark(_ mark: Catalog.Envelope.Mark) {
        beginObject(onOneLine: true)
        member("at", mark.at)
        switch mark.test {
        case .equals(let value):
            name("equals")
            raw(value.json)
        case .isIn(let values): self.values("in", values)
        case .isNot(let values): self.values("not", values)
        case .isPresent(let isPresent):
            name("present")
            bool(isPresent)
        }
        end()
    }

    private mutating func values(_ name: String, _ values: [Catalog.Envelope.Value]) {
        self.name(name)
        line(values) { $0.raw($1.json) }
    }
}
