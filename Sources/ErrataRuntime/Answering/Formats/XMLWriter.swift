/// Writes an XML document; every text in it is a literal or encoded.
struct XMLWriter {
    private(set) var bytes = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)

    /// Writes an element.
    ///
    /// - Parameter writeContent: writes the text and the elements in it.
    mutating func element(
        _ name: XMLLocalName,
        _ attributes: [(name: XMLLocalName, value: XMLContent)],
        _ writeContent: (inout XMLWriter) -> Void
    ) {
        bytes += [UInt8(ascii: "<")] + name.utf8
        for attribute in attributes {
            bytes += [UInt8(ascii: " ")] + attribute.name.utf8 + "=\"".utf8 + attribute.value.utf8 + "\"".utf8
        }
        bytes.append(UInt8(ascii: ">"))
        writeContent(&self)
        bytes += "</".utf8 + name.utf8 + ">".utf8
    }

    /// Writes text.
    mutating func text(_ content: XMLContent) {
        bytes += content.utf8
    }
}
