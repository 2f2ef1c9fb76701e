import ErrataCore

extension RecordWriter {
    /// Writes the record of an envelope: the locators in the name tree that decoding needs first, and then the other
    /// fields.
    mutating func envelope(_ envelope: Spec.Envelope, _ names: NameTree, _ references: References) {
        typealias Field = TableLayout.EnvelopeRecord
        begin()
        let marker = Self.marker(envelope.discriminator?.marker)
        word(Field.markerTag, marker.tag.rawValue)
        text(Field.markerText, marker.text)
        let locators = [
            envelope.code, envelope.discriminator?.pointer, envelope.message, envelope.requestID, envelope.retryAfter,
        ]
        self.locators(Field.locators, locators.map { names.number(of: $0) })
        list(Field.fields, .envelopeField, envelope.fields) { writer, field in
            writer.word(TableLayout.EnvelopeFieldRecord.locator, names.number(of: field.locator))
            writer.text(TableLayout.EnvelopeFieldRecord.name, field.name)
        }
        text(Field.code, envelope.code)
        text(Field.discriminator, envelope.discriminator?.pointer)
        text(Field.message, envelope.message)
        text(Field.requestID, envelope.requestID)
        text(Field.retryAfter, envelope.retryAfter)
        texts(Field.fieldLocators, envelope.fields.map(\.locator))
        text(Field.id, envelope.id.value)
        text(Field.summary, envelope.summary)
        texts(Field.notes, envelope.notes)
        texts(Field.inferred, envelope.inferred)
        word(Field.source, references.source(envelope.source))
    }

    private static func marker(_ marker: Catalog.Envelope.Marker?) -> (tag: TableLayout.MarkerTag, text: String?) {
        switch marker {
        case nil: (.none, nil)
        case .string(let text): (.string, text)
        case .integer(let number): (.integer, String(number))
        case .boolean(let flag): (flag ? .true : .false, nil)
        }
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

extension Spec.Envelope {
    /// All locators.
    var locators: [String] {
        [discriminator?.pointer, code, message, requestID, retryAfter].compactMap { $0 } + fields.map(\.locator)
    }
}
