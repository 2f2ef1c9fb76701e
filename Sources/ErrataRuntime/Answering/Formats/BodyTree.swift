internal import ErrataJSON

/// A body that is built by setting values at JSON Pointers, and written as JSON or in another format.
struct BodyTree {
    private(set) var value: FieldValue?
    private(set) var members: [(name: String, tree: BodyTree)] = []

    /// Sets a value at a JSON Pointer (RFC 6901), creating containers on its path: a list where the tokens are `0`, `1`
    /// and so on, or the wildcard `*`, and else an object. An existing value is kept.
    mutating func put(_ value: FieldValue, at pointer: String) {
        guard let pointer = try? JSONPointer(parsing: pointer) else { return }
        put(value, at: pointer.tokens.map { $0.utf8.elementsEqual("*".utf8) ? "0" : $0 }[...])
    }

    private mutating func put(_ value: FieldValue, at tokens: ArraySlice<String>) {
        guard self.value == nil else { return }
        guard let name = tokens.first else {
            if members.isEmpty { self.value = value }
            return
        }
        let index = members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) } ?? members.endIndex
        if index == members.endIndex { members.append((name, BodyTree())) }
        members[index].tree.put(value, at: tokens.dropFirst())
    }

    /// The tree as JSON; nil where no value was set.
    var json: [UInt8]? {
        guard value != nil || !members.isEmpty else { return nil }
        var writer = JSONWriter(layout: .compact)
        write(to: &writer)
        return writer.bytes
    }

    /// Whether the members are the elements of a list, in order.
    var isList: Bool {
        !members.isEmpty
            && members.enumerated().allSatisfy { $0.element.name.utf8.elementsEqual(String($0.offset).utf8) }
    }

    private func write(to writer: inout JSONWriter) {
        if let value { return writer.field(value) }
        let isList = isList
        if isList { writer.beginArray() } else { writer.beginObject() }
        for member in members {
            if !isList { writer.name(member.name) }
            member.tree.write(to: &writer)
        }
        writer.end()
    }
}

extension JSONWriter {
    /// Writes a value.
    mutating func field(_ value: FieldValue) {
        switch value {
        case .string(let text): string(text)
        case .integer(let number): integer(number)
        case .boolean(let flag): bool(flag)
        }
    }
}
