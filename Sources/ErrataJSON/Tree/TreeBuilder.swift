/// Builds the tree from validated text. Open containers are kept in arrays, so depth costs heap and not stack.
struct TreeBuilder {
    let text: ValidText
    private var open: [Container] = []
    /// The contents of the open arrays and objects, outermost first: each is allocated when its end is reached, at its
    /// exact size.
    private var elements: [JSONValue] = []
    private var members: [JSONMember] = []

    /// An array or object whose end has not been reached.
    private struct Container {
        let offset: Int
        let isObject: Bool
        /// The index of its first element or member.
        let start: Int
        /// The name that has been read and has no value yet.
        var name: (text: String, offset: Int)?
    }

    init(text: ValidText) {
        self.text = text
    }

    /// Builds the value that starts at `start`; fails only at half of a surrogate pair.
    mutating func build(from start: Int) throws(JSONError) -> JSONValue {
        var index = start
        while true {
            index = text.skippingSpace(from: index)
            guard let value = try read(at: &index) else { continue }
            guard let last = open.indices.last else { return value }
            add(value, to: last)
        }
    }

    /// Reads one token; returns the value that it completes, if any.
    private mutating func read(at index: inout Int) throws(JSONError) -> JSONValue? {
        let byte = text[index]
        switch byte {
        case UInt8(ascii: "\""): return try readString(at: &index)
        case UInt8(ascii: ","), UInt8(ascii: ":"): break
        case UInt8(ascii: "{"): open.append(Container(offset: index, isObject: true, start: members.count))
        case UInt8(ascii: "["): open.append(Container(offset: index, isObject: false, start: elements.count))
        case UInt8(ascii: "}"), UInt8(ascii: "]"):
            index += 1
            return close()
        default: return readBareToken(at: &index)
        }
        index += 1
        return nil
    }

    /// Reads a string, which is either the name that the innermost object is waiting for or a value.
    private mutating func readString(at index: inout Int) throws(JSONError) -> JSONValue? {
        let start = index
        let string = try string(at: &index)
        if let last = open.indices.last, open[last].isObject, open[last].name == nil {
            open[last].name = (string, start)
            return nil
        }
        return JSONValue(.string(string), offset: start)
    }

    /// Reads the string that opens at `index`, which is advanced past it. One without escapes is scanned only once.
    private func string(at index: inout Int) throws(JSONError) -> String {
        let start = index
        let stop = text.quoteOrBackslash(from: start + 1)
        guard text[stop] != UInt8(ascii: "\"") else {
            index = stop + 1
            let content = UnsafeBufferPointer(start: text.base + start + 1, count: stop - start - 1)
            return String(decoding: content, as: UTF8.self)
        }
        index = text.endOfString(at: start)
        if let lone = text.loneSurrogate(from: start + 1, to: index - 1) {
            throw JSONError(.loneSurrogate, at: lone)
        }
        return JSONCursor(text: text, offset: start).string ?? ""
    }

    private func readBareToken(at index: inout Int) -> JSONValue {
        let cursor = JSONCursor(text: text, offset: index)
        index = cursor.endOffset
        if let number = cursor.number { return JSONValue(.number(number), offset: cursor.offset) }
        return JSONValue(cursor.bool.map { .bool($0) } ?? .null, offset: cursor.offset)
    }

    private mutating func close() -> JSONValue? {
        guard let container = open.popLast() else { return nil }
        return JSONValue(
            container.isObject
                ? .object(Self.taken(from: &members, start: container.start))
                : .array(Self.taken(from: &elements, start: container.start)),
            offset: container.offset
        )
    }

    private static func taken<Element>(from elements: inout [Element], start: Int) -> [Element] {
        let taken = Array(elements[start...])
        elements.removeLast(elements.count - start)
        return taken
    }

    private mutating func add(_ value: JSONValue, to container: Int) {
        guard open[container].isObject else { return elements.append(value) }
        guard let name = open[container].name else { return }
        open[container].name = nil
        members.append(JSONMember(name.text, value, nameOffset: name.offset))
    }
}
