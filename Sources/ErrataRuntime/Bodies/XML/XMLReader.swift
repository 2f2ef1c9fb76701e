internal import ErrataBytes

/// Reads an XML document from its first byte to its last.
struct XMLReader {
    private var text: XMLText
    private var tree: XMLTree

    /// Creates a reader of legal characters.
    init(_ bytes: UnsafeRawBufferPointer, maximumDepth: Int) {
        text = XMLText(bytes)
        tree = XMLTree(maximumDepth: maximumDepth)
    }

    /// Reads the document.
    mutating func readTree() throws(BodyError) -> XMLTree {
        if text.take("<?xml") { try readDeclaration() }
        while let next = text.next {
            if next == UInt8(ascii: "<") {
                try readMarkup()
            } else {
                try tree.append(text: text.text(before: UInt8(ascii: "<")))
            }
        }
        guard tree.isComplete else { throw .malformed }
        return tree
    }

    private mutating func readMarkup() throws(BodyError) {
        if text.take("</") {
            try readEndTag()
        } else if text.take("<!--") {
            _ = try text.text(through: "-->")
        } else if text.take("<![CDATA[") {
            try tree.append(unescaped: text.text(through: "]]>"))
        } else if text.take("<?") {
            _ = try text.name()
            _ = try text.text(through: "?>")
        } else if text.take("<") {
            // A document type declaration (`<!DOCTYPE`) has no name here.
            try readStartTag()
        }
    }

    private mutating func readEndTag() throws(BodyError) {
        try tree.close(text.name())
        _ = text.takeSpace()
        guard text.take(">") else { throw .malformed }
    }

    private mutating func readStartTag() throws(BodyError) {
        let name = try text.name()
        try tree.open(name)
        var hasSpace = text.takeSpace()
        while !text.take(">") {
            if text.take("/>") { return try tree.close(name) }
            guard hasSpace else { throw .malformed }
            try readAttribute()
            hasSpace = text.takeSpace()
        }
    }

    private mutating func readAttribute() throws(BodyError) {
        let name = try text.name()
        _ = text.takeSpace()
        guard text.take("=") else { throw .malformed }
        _ = text.takeSpace()
        let value: UnsafeRawBufferPointer
        if text.take("\"") {
            value = try text.text(through: "\"")
        } else if text.take("'") {
            value = try text.text(through: "'")
        } else {
            throw .malformed
        }
        try tree.append(attribute: name, XMLReferences.value(value))
    }
}

extension XMLReader {
    /// Reads the XML declaration (section 2.8) after `<?xml`, or another processing instruction (`<?xml-stylesheet`).
    private mutating func readDeclaration() throws(BodyError) {
        var declaration = XMLText(try text.text(through: "?>"))
        guard let first = declaration.next, ASCII.isWhitespace(first) else { return }
        while declaration.takeSpace(), declaration.next != nil {
            let name = try declaration.name()
            _ = declaration.takeSpace()
            guard declaration.take("=") else { throw .malformed }
            _ = declaration.takeSpace()
            let isDouble = declaration.take("\"")
            guard isDouble || declaration.take("'") else { throw .malformed }
            let value = try declaration.text(through: isDouble ? "\"" : "'")
            guard !name.whole.equals("encoding") || isReadable(inEncoding: value) else { throw .malformed }
        }
        guard declaration.next == nil else { throw .malformed }
    }

    /// Whether the text is the same in a declared encoding as in UTF-8.
    private func isReadable(inEncoding name: UnsafeRawBufferPointer) -> Bool {
        if HeaderFields.isSame(name, "utf-8") { return true }
        let extendsASCII =
            HeaderFields.isSame(name, "us-ascii") || HeaderFields.isSame(name.prefix(9), "iso-8859-")
            || HeaderFields.isSame(name.prefix(11), "windows-125")
        return extendsASCII && text.bytes.allSatisfy { $0 < 0x80 }
    }
}
