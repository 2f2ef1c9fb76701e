/// The result of resolving a pointer in a document.
public struct JSONResolution {
    /// The value at the pointer; nil where the document has none.
    public internal(set) var value: JSONCursor?

    /// Whether a name on the path occurs more than once in its object; the first occurrence was taken.
    public internal(set) var hasDuplicateName = false

    /// The first array on the path whose first element was taken. The other elements may have further matches:
    /// ``JSONPointerText/forEachMatch(in:_:)`` finds them all. An array that is itself the value does not count.
    public internal(set) var list: JSONCursor?
}

extension JSONPointerText {
    /// Resolves the pointer in `root`.
    ///
    /// A token is looked up by name in an object, the first of equal names winning. In an array a token that is an
    /// index selects that element, and any other token applies to the first element, so that `/errors/code` finds a
    /// code in `{"errors": [{"code": 1}, {"code": 2}]}`. An array at the last token is the value.
    public func resolve(in root: JSONCursor) -> JSONResolution {
        var resolution = JSONResolution()
        var value: JSONCursor? = root
        for token in self {
            guard let here = value else { break }
            value = Self.step(token, from: here, noting: &resolution)
        }
        resolution.value = value
        return resolution
    }

    private static func step(
        _ token: JSONPointerToken,
        from start: JSONCursor,
        noting resolution: inout JSONResolution
    ) -> JSONCursor? {
        var here = start
        while here.kind == .array {
            if let index = token.arrayIndex { return here.element(at: index) }
            if resolution.list == nil { resolution.list = here }
            guard let first = here.element(at: 0) else { return nil }
            here = first
        }
        guard let found = here.lookUp(where: token.matches) else { return nil }
        if found.isRepeated { resolution.hasDuplicateName = true }
        return found.value
    }
}

extension JSONPointerText {
    /// Calls `body` with every value that the pointer matches in `root`, in the order of the text, until `body` returns
    /// false. Where ``resolve(in:)`` takes the first element of an array, this takes all of them.
    public func forEachMatch(in root: JSONCursor, _ body: (JSONCursor) -> Bool) {
        _ = visit(root, body)
    }

    /// - Returns: whether to continue. Each call consumes a token, so the pointer's length bounds the recursion.
    private func visit(_ value: JSONCursor, _ body: (JSONCursor) -> Bool) -> Bool {
        var rest = self
        guard let token = rest.next() else { return body(value) }
        if value.kind == .array {
            if let index = token.arrayIndex { return value.element(at: index).map { rest.visit($0, body) } ?? true }
            var leaves = ArrayLeaves(of: value)
            while let leaf = leaves.next() {
                guard rest.visitMember(token, of: leaf, body) else { return false }
            }
            return true
        }
        return rest.visitMember(token, of: value, body)
    }

    private func visitMember(_ token: JSONPointerToken, of value: JSONCursor, _ body: (JSONCursor) -> Bool) -> Bool {
        for member in value.members where token.matches(member.name) { return visit(member.value, body) }
        return true
    }
}

/// An array on the path of a pointer.
public struct JSONList {
    /// The array.
    public let array: JSONCursor
    /// The rest of the pointer, to be resolved in each element.
    public let rest: JSONPointerText

    /// Calls `body` with every element, and with those of nested arrays, until it returns false.
    public func forEachElement(_ body: (JSONCursor) -> Bool) {
        var leaves = ArrayLeaves(of: array)
        while let leaf = leaves.next(), body(leaf) {}
    }
}

extension JSONPointerText {
    /// Returns the first array on the pointer's path whose first element ``resolve(in:)`` takes; nil where there is
    /// none.
    public func list(in root: JSONCursor) -> JSONList? {
        var (here, rest) = (root, self)
        while true {
            var next = rest
            guard let token = next.next() else { return nil }
            if here.kind == .array {
                guard let index = token.arrayIndex else { return JSONList(array: here, rest: rest) }
                guard let element = here.element(at: index) else { return nil }
                here = element
            } else {
                guard let member = here.lookUp(where: token.matches) else { return nil }
                here = member.value
            }
            rest = next
        }
    }
}

/// Iterates over the values in an array and its nested arrays that are not arrays. It only counts open brackets, so
/// depth costs nothing.
struct ArrayLeaves: IteratorProtocol {
    let text: ValidText
    var index: Int
    var depth = 0

    init(of array: JSONCursor) {
        text = array.text
        index = array.offset
    }

    mutating func next() -> JSONCursor? {
        while index < text.count {
            let start = index
            switch text[start] {
            case UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "]"):
                depth -= 1
                if depth <= 0 { index = text.count }
            case UInt8(ascii: ","), 0...0x20: break
            default:
                index = text.endOfValue(at: start)
                return JSONCursor(text: text, offset: start)
            }
            index += 1
        }
        return nil
    }
}
