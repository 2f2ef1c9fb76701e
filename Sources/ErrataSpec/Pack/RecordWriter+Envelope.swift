import ErrataCore

extension RecordWriter {
    /// The record of an envelope: first what decoding asks for, where the tree of names has it, and then the rest.
    mutating func envelope(_ envelope: Spec.Envelope, _ names: NameTree, _ references: References) {
        begin()
        let (tag, value) = Self.marker(envelope.discriminator?.marker)
        word(tag)
        text(value)
        let locators = [envelope.code, envelope.discriminator?.pointer, envelope.message, envelope.requestID]
        pair(names.number(of: locators[0]), names.number(of: locators[1]))
        pair(names.number(of: locators[2]), names.number(of: locators[3]))
        pair(names.number(of: envelope.retryAfter), 0)
        list(envelope.fields) { writer, field in
            writer.word(names.number(of: field.locator))
            writer.text(field.name)
        }
        for text in locators + [envelope.retryAfter] { self.text(text) }
        texts(envelope.fields.map(\.locator))
        text(envelope.id.value)
        text(envelope.summary)
        texts(envelope.notes)
        inferred(envelope.inferred)
        word(references.source(envelope.source))
    }

    private mutating func pair(_ low: Int, _ high: Int) {
        word(low | high << TableLayout.Locator.bits)
    }

    private static func marker(_ marker: Catalog.Envelope.Marker?) -> (tag: Int, value: String?) {
        typealias Tag = Catalog.Envelope.Marker.Tag
        return switch marker {
        case nil: (Tag.none, nil)
        case .string(let text): (Tag.string, text)
        case .integer(let number): (Tag.integer, String(number))
        case .boolean(let flag): (flag ? Tag.yes : Tag.no, nil)
        }
    }

    /// The record of the names that decoding looks for.
    mutating func names(_ names: NameTree) {
        begin()
        list(names.nodes) { writer, node in
            writer.word((node.children.first ?? 0) | node.children.count << TableLayout.Locator.bits)
            writer.text(String(decoding: node.name, as: UTF8.self))
        }
    }
}

extension Spec.Envelope {
    /// All locators.
    var locators: [String] {
        [discriminator?.pointer, code, message, requestID, retryAfter].compactMap { $0 } + fields.map(\.locator)
    }
}
