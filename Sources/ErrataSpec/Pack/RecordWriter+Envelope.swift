import ErrataCore

extension RecordWriter {
    /// Writes the record of an envelope: the locators in the name tree that decoding needs first, and then the other
    /// fields.
    mutating func envelope(_ envelope: Spec.Envelope, _ names: NameTree, _ references: References) {
        typealias Field = TableLayout.EnvelopeRecord
        begin()
        let mark = envelope.simpleMark
        let tag = mark?.value.tag ?? (envelope.marks.isEmpty ? .none : .complex)
        let format = envelope.body.ordinal << TableLayout.EnvelopeFlag.format.shift
        word(Field.flags, tag.rawValue << TableLayout.EnvelopeFlag.marker.shift | format)
        text(Field.markerText, mark?.value.tagText)
        // Marks of another form have a locator that is not in the tree.
        let complex = envelope.marks.isEmpty ? nil : Catalog.Envelope.Locator([])
        let discriminator = mark.map { Catalog.Envelope.Locator($0.at) } ?? complex
        let parts = [envelope.simpleCode, discriminator, envelope.message, envelope.requestID]
        locators(Field.locators, (parts + [envelope.retryAfter]).map { names.number(of: $0) })
        list(Field.fields, .envelopeField, envelope.fields) { writer, field in
            writer.word(TableLayout.EnvelopeFieldRecord.locator, names.number(of: field.locator))
            writer.text(TableLayout.EnvelopeFieldRecord.name, field.name)
        }
        list(Field.levels, .locator, envelope.levels) { $0.locator($1) }
        marks(Field.marks, envelope.marks)
        places(Field.message, envelope.message)
        places(Field.requestID, envelope.requestID)
        places(Field.retryAfter, envelope.retryAfter)
        list(Field.fieldLocators, .locator, envelope.fields.map(\.locator)) { $0.locator($1) }
        codes(Field.noCode, envelope.noCode.map(\.value))
        text(Field.id, envelope.id.value)
        text(Field.summary, envelope.summary)
        texts(Field.notes, envelope.notes)
        texts(Field.inferred, envelope.inferred)
        word(Field.source, references.source(envelope.source))
    }

    /// Writes the record of the name tree.
    mutating func names(_ names: NameTree) {
        typealias Field = TableLayout.NameRecord
        begin()
        list(TableLayout.NamesRecord.nodes, .name, names.nodes) { writer, node in
            let children = (node.children.first ?? 0) | node.children.count << TableLayout.Locator.bits
            writer.word(Field.children, children)
            writer.text(Field.name, String(decoding: node.name, as: UTF8.self))
        }
    }
}

extension RecordWriter {
    private mutating func locator(_ locator: Catalog.Envelope.Locator) {
        places(TableLayout.LocatorRecord.places, locator)
    }

    private mutating func places(_ field: some RecordField, _ locator: Catalog.Envelope.Locator?) {
        list(field, .place, locator?.places ?? []) { $0.place($1) }
    }

    private mutating func place(_ place: Catalog.Envelope.Place) {
        typealias Field = TableLayout.PlaceRecord
        text(Field.at, place.at)
        text(Field.parameter, place.parameter)
        text(Field.after, place.after)
        text(Field.before, place.before)
        word(Field.unit, place.unit.map { $0.ordinal + 1 } ?? 0)
    }

    private mutating func marks(_ field: some RecordField, _ marks: [Catalog.Envelope.Mark]) {
        typealias Field = TableLayout.MarkRecord
        list(field, .mark, marks) { writer, mark in
            let (test, values) = mark.test.packed
            writer.word(Field.test, test.rawValue)
            writer.text(Field.at, mark.at)
            writer.list(Field.values, .markValue, values) { writer, value in
                writer.word(TableLayout.MarkValueRecord.tag, value.tag.rawValue)
                writer.text(TableLayout.MarkValueRecord.text, value.tagText)
            }
        }
    }

    /// Writes a condition.
    mutating func condition(_ condition: Catalog.Condition) {
        typealias Field = TableLayout.ConditionRecord
        words(Field.statuses, condition.http)
        text(Field.message, condition.message)
        marks(Field.marks, condition.marks)
    }
}

extension Spec.Envelope {
    /// The locator of a code that has one level and no values for none; any other has none in the name tree.
    fileprivate var simpleCode: Catalog.Envelope.Locator? {
        guard let code = levels.first else { return nil }
        return levels.count == 1 && noCode.isEmpty ? code : Catalog.Envelope.Locator([])
    }

    /// The only mark, where that is a value at a plain place in the body.
    fileprivate var simpleMark: (at: String, value: Catalog.Envelope.Value)? {
        guard marks.count == 1, !marks[0].isHeader, case .equals(let value) = marks[0].test else { return nil }
        return NameTree.isPlain(marks[0].at) ? (marks[0].at, value) : nil
    }

    /// The locators of all parts, and those of the marks.
    var locators: [Catalog.Envelope.Locator] {
        marks.map { Catalog.Envelope.Locator($0.at) } + levels + [message, requestID, retryAfter].compactMap { $0 }
            + fields.map(\.locator)
    }
}

extension Catalog.Envelope.Value {
    fileprivate var tag: TableLayout.MarkerTag {
        switch self {
        case .string: .string
        case .integer: .integer
        case .boolean(let flag): flag ? .true : .false
        }
    }

    fileprivate var tagText: String? {
        switch self {
        case .string(let text): text
        case .integer(let number): String(number)
        case .boolean: nil
        }
    }
}

extension Catalog.Envelope.Test {
    fileprivate var packed: (TableLayout.MarkTest, [Catalog.Envelope.Value]) {
        switch self {
        case .equals(let value): (.equals, [value])
        case .isIn(let values): (.isIn, values)
        case .isNot(let values): (.isNot, values)
        case .isPresent(let isPresent): (isPresent ? .isPresent : .isAbsent, [])
        }
    }
}
