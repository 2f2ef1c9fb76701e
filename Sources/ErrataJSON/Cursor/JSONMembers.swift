/// The members of an object in order, duplicates included. Nothing before a member is read twice, and a value is
/// skipped only when the next member is requested.
public struct JSONMembers: Sequence, IteratorProtocol {
    /// A name and its value.
    public struct Element {
        /// The name, always a string.
        public let name: JSONCursor
        /// The value.
        public let value: JSONCursor
    }

    private var items: ContainerItems

    /// Creates the members of `container`, none where that is not an object.
    init(of container: JSONCursor) {
        items = ContainerItems(of: container, kind: .object)
    }

    /// Returns the next member.
    public mutating func next() -> Element? {
        guard let start = items.nextStart() else { return nil }
        let text = items.text
        let colon = text.skippingSpace(from: text.endOfString(at: start))
        let value = text.skippingSpace(from: colon &+ 1)
        items.valueStart = value
        return Element(name: JSONCursor(text: text, offset: start), value: JSONCursor(text: text, offset: value))
    }
}

/// The elements of an array in order.
public struct JSONElements: Sequence, IteratorProtocol {
    private var items: ContainerItems

    /// Creates the elements of `container`, none where that is not an array.
    init(of container: JSONCursor) {
        items = ContainerItems(of: container, kind: .array)
    }

    /// Returns the next element.
    public mutating func next() -> JSONCursor? {
        guard let start = items.nextStart() else { return nil }
        items.valueStart = start
        return JSONCursor(text: items.text, offset: start)
    }
}

/// Iterates over the items of an array or object.
private struct ContainerItems {
    let text: ValidText
    /// The current offset: after the opening bracket, or at the end of the input when there are no (more) items.
    private var index: Int
    /// The start of the last returned value, which has not been skipped yet.
    var valueStart: Int?

    init(of container: JSONCursor, kind: JSONKind) {
        text = container.text
        index = container.kind == kind ? container.offset &+ 1 : container.text.count
    }

    /// Returns the offset of the next element or name.
    mutating func nextStart() -> Int? {
        if let valueStart { index = text.endOfValue(at: valueStart) }
        index = text.skippingSpace(from: index)
        if text[index] == UInt8(ascii: ",") { index = text.skippingSpace(from: index &+ 1) }
        valueStart = nil
        switch text[index] {
        case 0, UInt8(ascii: "]"), UInt8(ascii: "}"):
            index = text.count
            return nil
        default:
            return index
        }
    }
}
