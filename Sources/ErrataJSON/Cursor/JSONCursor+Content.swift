extension JSONCursor {
    /// Whether the value is an array or an object.
    public var isContainer: Bool { kind == .array || kind == .object }

    /// Whether the value is there and neither null nor an empty string, array or object.
    public var holdsSomething: Bool {
        switch kind {
        case .null: false
        case .string: !content.isEmpty
        case .array: elements.makeIterator().hasNext
        case .object: members.makeIterator().hasNext
        case .bool, .number: true
        }
    }
}

extension IteratorProtocol {
    /// Whether there is a next element.
    fileprivate var hasNext: Bool {
        var copy = self
        return copy.next() != nil
    }
}
