extension JSONWriter {
    /// Writes a tree, its members in order and its numbers as they were read. Depth costs heap and not stack.
    public mutating func value(_ value: JSONValue) {
        var pending = [PendingItems(value)]
        while let last = pending.indices.last {
            guard let item = pending[last].next() else {
                pending.removeLast()
                if last > 0 { end() }
                continue
            }
            if let name = item.name { self.name(name) }
            if let inner = write(item.value) { pending.append(inner) }
        }
    }

    /// Writes a scalar, or begins a container and returns the items to be written before its end.
    private mutating func write(_ value: JSONValue) -> PendingItems? {
        switch value.content {
        case .null: null()
        case .bool(let value): bool(value)
        case .number(let value): number(value)
        case .string(let value): string(value)
        case .array(let elements):
            beginArray()
            return PendingItems(elements: elements[...])
        case .object(let members):
            beginObject()
            return PendingItems(members: members[...])
        }
        return nil
    }
}

/// The items of an array or object that have not been written yet.
private struct PendingItems {
    var elements: ArraySlice<JSONValue> = []
    var members: ArraySlice<JSONMember> = []

    mutating func next() -> (name: String?, value: JSONValue)? {
        if let member = members.popFirst() { return (member.name, member.value) }
        return elements.popFirst().map { (nil, $0) }
    }
}

extension PendingItems {
    /// Creates the items for a root value, as if it were the only element of an array.
    init(_ value: JSONValue) {
        self.init(elements: [value])
    }
}

extension JSONValue {
    /// Returns the value as JSON text.
    public func text(layout: JSONWriter.Layout = .pretty, escaping: JSONEscaping = .minimal) -> String {
        var writer = JSONWriter(layout: layout, escaping: escaping)
        writer.value(self)
        return writer.text
    }
}
