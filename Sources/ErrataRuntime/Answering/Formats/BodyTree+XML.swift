extension BodyTree {
    /// The tree as XML, in the form that ``XMLBody`` reads: the first member is the root, a list is an element that
    /// repeats, `@name` an attribute and `#text` an element's own text. Nil where there is no root.
    ///
    /// What XML has no place for is left out: further roots, and members whose names are not those of elements.
    var xml: [UInt8]? {
        guard let root = members.first, let name = XMLLocalName(root.name.utf8), !root.tree.isList else { return nil }
        var writer = XMLWriter()
        root.tree.write(as: name, to: &writer)
        return writer.bytes
    }

    private func write(as name: XMLLocalName, to writer: inout XMLWriter) {
        if isList {
            for element in members { element.tree.write(as: name, to: &writer) }
            return
        }
        writer.element(name, attributes) { writer in
            if let value { writer.text(XMLContent(value.text)) }
            for member in members { member.tree.writeMember(member.name, to: &writer) }
        }
    }

    private func writeMember(_ name: String, to writer: inout XMLWriter) {
        if let name = XMLLocalName(name.utf8) {
            write(as: name, to: &writer)
        } else if name.utf8.elementsEqual("#text".utf8), let value {
            writer.text(XMLContent(value.text))
        }
    }

    private var attributes: [(name: XMLLocalName, value: XMLContent)] {
        members.compactMap { member in
            guard member.name.utf8.first == UInt8(ascii: "@"), let value = member.tree.value else { return nil }
            return XMLLocalName(member.name.utf8.dropFirst()).map { ($0, XMLContent(value.text)) }
        }
    }
}
