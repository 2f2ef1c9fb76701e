internal import ErrataBytes
internal import ErrataJSON

extension XMLTree {
    /// Returns the tree as JSON: an object with the root.
    ///
    /// - Parameter maximumDepth: the maximum number of objects and lists that are open at once.
    func json(maximumDepth: Int) throws(BodyError) -> [UInt8] {
        var writer = XMLTreeWriter(self)
        try writer.write(maximumDepth: maximumDepth)
        return writer.json
    }
}

/// Writes a tree as JSON; depth costs heap and not stack.
private struct XMLTreeWriter {
    private let tree: XMLTree
    private var writer = JSONWriter(layout: .compact)
    private var containers: [Container] = []

    /// An object or list that has not been written to its end.
    private struct Container {
        /// The next element in it.
        var next: Int?
        /// Whether it is the list of elements of one name.
        let isList: Bool
    }

    init(_ tree: XMLTree) {
        self.tree = tree
    }

    var json: [UInt8] { writer.bytes }

    mutating func write(maximumDepth: Int) throws(BodyError) {
        writer.beginObject()
        containers = [Container(next: 0, isList: false)]
        while let last = containers.indices.last {
            guard containers.count <= maximumDepth else { throw .tooDeep }
            guard let index = containers[last].next else {
                containers.removeLast()
                writer.end()
                continue
            }
            let element = tree.elements[index]
            containers[last].next = containers[last].isList ? element.nextOfName : element.nextName
            if !containers[last].isList { writer.name(String(decoding: element.name, as: UTF8.self)) }
            write(element, at: index, inList: containers[last].isList)
        }
    }

    private mutating func write(_ element: XMLTree.Element, at index: Int, inList isInList: Bool) {
        if element.nextOfName != nil, !isInList {
            writer.beginArray()
            containers.append(Container(next: index, isList: true))
        } else if let text = element.scalar {
            if let text { writer.string(text) } else { writer.null() }
        } else {
            writer.beginObject()
            writeOwnMembers(of: element)
            containers.append(Container(next: element.firstChild, isList: false))
        }
    }

    private mutating func writeOwnMembers(of element: XMLTree.Element) {
        for attribute in element.attributes {
            writer.name("@" + String(decoding: attribute.name.local, as: UTF8.self))
            writer.string(String(decoding: attribute.value, as: UTF8.self))
        }
        let text = element.trimmedText
        guard !text.isEmpty else { return }
        writer.name("#text")
        writer.string(text)
    }
}

extension XMLTree.Element {
    /// The text of an element that is a string, and a nil text for one that is `null`; nil for an object.
    fileprivate var scalar: String?? {
        let text = trimmedText
        guard firstChild == nil else { return nil }
        if isNil, text.isEmpty { return .some(nil) }
        return attributes.isEmpty ? .some(text) : nil
    }

    fileprivate var trimmedText: String {
        text.withUnsafeBytes { String(decoding: Bytes.trimmed($0), as: UTF8.self) }
    }
}
