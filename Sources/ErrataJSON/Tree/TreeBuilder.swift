/// Makes the tree from validated text. What is open is kept in an array, so depth costs heap and not stack.
struct TreeBuilder {
    let text: ValidText
    private var open: [Container] = []

    /// An array or object whose end has not been reached.
    private struct Container {
        let offset: Int
        let isObject: Bool
        var elements: [JSONValue] = []
        var members: [JSONMember] = []
        /// The name that has been read and has no value yet.
        var name: (text: String, offset: Int)?
    }

    init(text: ValidText) {
        self.text = text
    }

    /// The value that starts at `start`; fails only at half of a surrogate pair.
    mutating func build(from start: Int) throws(JSONError) -> JSONValue {
        var index = start
        while true {
            index = text.skippingSpace(from: index)
            guard let value = try read(at: &index) else { continue }
            guard let last = open.indices.last else { return value }
            add(value, to: last)
        }
    }

    /// Reads one token; returns the value that is complete with it, if one is.
    private mutating func read(at index: inout Int) throws(JSONError) -> JSONValue? {
        switch text[index] {
        case UInt8(ascii: "{"), UInt8(ascii: "["):
            open.append(Container(offset: index, isObject: text[index] == UInt8(ascii: "{")))
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            index += 1
            return close()
        case UInt8(ascii: ","), UInt8(ascii: ":"): break
        case UInt8(ascii: "\""): return try readString(at: &index)
        default: return readBareToken(at: &index)
        }
        index += 1
        return nil
    }

    /// Reads a string, which is either the name that the innermost object is waiting for or a value.
    private mutating func readString(at index: inout Int) throws(JSONError) -> JSONValue? {
        let start = index
        index = text.endOfString(at: start)
        if let lone = text.loneSurrogate(from: start + 1, to: index - 1) {
            throw JSONError(.loneSurrogate, at: lone)
        }
        let string = JSONCursor(text: text, offset: start).string ?? ""
        if let last = open.indices.last, open[last].isObject, open[last].name == nil {
            open[last].name = (string, start)
            return nil
        }
        return JSONValue(.string(string), offset: start)
    }

    private func readBareToken(at index: inout Int) -> JSONValue {
        let cursor = JSONCursor(text: text, offset: index)
        index = cursor.endOffset
        if let number = cursor.number { return JSONValue(.number(number), offset: cursor.offset) }
        return JSONValue(cursor.bool.map { .bool($0) } ?? .null, offset: cursor.offset)
    }

    private mutating func close() -> JSONValue? {
        guard let container = open.popLast() else { return nil }
        let content: JSONValue.Content = container.isObject ? .object(container.members) : .array(container.elements)
        return JSONValue(content, offset: container.offset)
    }

    private mutating func add(_ value: JSONValue, to container: Int) {
        guard open[container].isObject else { return open[container].elements.append(value) }
        guard let name = open[container].name else { return }
        open[container].name = nil
        open[container].members.append(JSONMember(name.text, value, nameOffset: name.offset))
    }
}
