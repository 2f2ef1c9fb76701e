internal import ErrataBytes

/// The elements of an XML document, in order. Elements of one parent that have one name form a chain.
struct XMLTree {
    /// An element.
    struct Element {
        /// The name without its prefix.
        let name: UnsafeRawBufferPointer
        var attributes: [Attribute] = []
        /// The element's own text.
        var text: [UInt8] = []
        var isNil = false
        /// The first child.
        var firstChild: Int?
        /// The first sibling of the next name.
        var nextName: Int?
        /// The next sibling of the same name.
        var nextOfName: Int?
    }

    /// An attribute.
    struct Attribute {
        let name: XMLName
        let value: [UInt8]

        /// Whether the value is `true` or `1` (XML Schema part 2, section 3.2.2).
        var saysTrue: Bool { value.elementsEqual("true".utf8) || value.elementsEqual("1".utf8) }
    }

    /// An element whose end has not been read.
    private struct OpenElement {
        let index: Int
        let name: XMLName
        /// The names of its attributes, also of those that are left out.
        var names: [XMLName] = []
        /// The first child of the name that was seen last for the first time.
        var lastNamed: Int?
    }

    /// A name among the children of an element.
    private struct SiblingName: Hashable {
        let parent: Int
        let name: UnsafeRawBufferPointer

        static func == (left: SiblingName, right: SiblingName) -> Bool {
            left.parent == right.parent && Bytes.equal(left.name, right.name)
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(parent)
            hasher.combine(bytes: name)
        }
    }

    private(set) var elements: [Element] = []
    private var openElements: [OpenElement] = []
    /// The last element of each chain.
    private var lastOfName: [SiblingName: Int] = [:]
    private var parts = 0
    private let maximumDepth: Int

    init(maximumDepth: Int) {
        self.maximumDepth = maximumDepth
    }

    /// Whether there is a root, and every element is closed.
    var isComplete: Bool { !elements.isEmpty && openElements.isEmpty }
}

extension XMLTree {
    /// Begins an element.
    mutating func open(_ name: XMLName) throws(BodyError) {
        try countPart()
        guard openElements.count < maximumDepth else { throw .tooDeep }
        guard !openElements.isEmpty || elements.isEmpty else { throw .malformed }
        let index = elements.count
        elements.append(Element(name: name.local))
        connect(index)
        openElements.append(OpenElement(index: index, name: name))
    }

    /// Ends the innermost element, which must have this name.
    mutating func close(_ name: XMLName) throws(BodyError) {
        guard let element = openElements.popLast(), Bytes.equal(element.name.whole, name.whole) else {
            throw .malformed
        }
    }

    /// Appends text with references to the innermost element.
    mutating func append(text: UnsafeRawBufferPointer) throws(BodyError) {
        if let element = openElements.last {
            try XMLReferences.append(text, to: &elements[element.index].text)
        } else if text.contains(where: { !ASCII.isWhitespace($0) }) {
            throw .malformed
        }
    }

    /// Appends text without references to the innermost element.
    mutating func append(unescaped text: UnsafeRawBufferPointer) throws(BodyError) {
        guard let element = openElements.last else { throw .malformed }
        XMLReferences.append(unescaped: text, to: &elements[element.index].text)
    }

    /// Appends an attribute to the innermost element, or leaves it out.
    mutating func append(attribute name: XMLName, _ value: [UInt8]) throws(BodyError) {
        try countPart()
        guard let last = openElements.indices.last else { throw .malformed }
        guard openElements[last].names.count < XMLBody.maximumAttributes else { throw .tooLarge }
        let isRepeated = openElements[last].names.contains { Bytes.equal($0.whole, name.whole) }
        guard !isRepeated else { throw .malformed }
        openElements[last].names.append(name)
        keep(Attribute(name: name, value: value), of: openElements[last].index)
    }

    private mutating func countPart() throws(BodyError) {
        guard parts < XMLBody.maximumParts else { throw .tooLarge }
        parts += 1
    }

    private mutating func keep(_ attribute: Attribute, of element: Int) {
        let name = attribute.name
        let isNil = name.local.equals("nil") && !name.prefix.isEmpty
        if isNil { elements[element].isNil = attribute.saysTrue }
        let isMarkup = isNil || name.whole.equals("xmlns") || name.prefix.equals("xmlns") || name.prefix.equals("xsi")
        let isRepeated = elements[element].attributes.contains { Bytes.equal($0.name.local, name.local) }
        if !isMarkup, !isRepeated { elements[element].attributes.append(attribute) }
    }

    /// Makes an element a child of the innermost one.
    private mutating func connect(_ index: Int) {
        guard let last = openElements.indices.last else { return }
        let parent = openElements[last].index
        let key = SiblingName(parent: parent, name: elements[index].name)
        if let sibling = lastOfName.updateValue(index, forKey: key) {
            elements[sibling].nextOfName = index
        } else if let named = openElements[last].lastNamed {
            elements[named].nextName = index
            openElements[last].lastNamed = index
        } else {
            elements[parent].firstChild = index
            openElements[last].lastNamed = index
        }
    }
}
