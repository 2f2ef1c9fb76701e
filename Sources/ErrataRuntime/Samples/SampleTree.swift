internal import ErrataJSON

/// A JSON body that is built by putting values at pointers.
struct SampleTree {
    /// A value without parts.
    enum Value {
        case string(String)
        case number(Int)
        case boolean(Bool)

        /// The value as a header has it.
        var text: String {
            switch self {
            case .string(let text): text
            case .number(let number): String(number)
            case .boolean(let flag): flag ? "true" : "false"
            }
        }
    }

    private var value: Value?
    private var members: [(name: String, tree: SampleTree)] = []

    /// Puts a value where a JSON Pointer (RFC 6901) says, through objects that are made on the way: an envelope that
    /// meets lists reads an object like a list of one. What is there already stays.
    mutating func put(_ value: Value, at pointer: String) {
        guard let pointer = try? JSONPointer(parsing: pointer) else { return }
        put(value, at: pointer.tokens[...])
    }

    private mutating func put(_ value: Value, at tokens: ArraySlice<String>) {
        guard self.value == nil else { return }
        guard let name = tokens.first else {
            if members.isEmpty { self.value = value }
            return
        }
        let index = members.firstIndex { $0.name.utf8.elementsEqual(name.utf8) } ?? members.endIndex
        if index == members.endIndex { members.append((name, SampleTree())) }
        members[index].tree.put(value, at: tokens.dropFirst())
    }

    /// The tree as JSON; nil where nothing was put.
    var json: [UInt8]? {
        guard value != nil || !members.isEmpty else { return nil }
        var writer = JSONWriter(layout: .compact)
        write(to: &writer)
        return writer.bytes
    }

    private func write(to writer: inout JSONWriter) {
        switch value {
        case .string(let text): return writer.string(text)
        case .number(let number): return writer.integer(number)
        case .boolean(let flag): return writer.bool(flag)
        case nil: break
        }
        writer.beginObject()
        for member in members {
            writer.name(member.name)
            member.tree.write(to: &writer)
        }
        writer.end()
    }
}
