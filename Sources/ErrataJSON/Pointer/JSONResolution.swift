/// What a pointer came to in a document.
public struct JSONResolution {
    /// The value that was found; nil if the document has none there.
    public internal(set) var value: JSONCursor?

    /// Whether a name on the way occurs more than once in its object; the first occurrence was taken.
    public internal(set) var hasDuplicateName = false

    /// The first array on the way of which the first element was taken. The other elements may hold more of the same:
    /// ``JSONPointerText/forEachMatch(in:_:)`` finds all. An array that is itself the value is not meant.
    public internal(set) var list: JSONCursor?
}

extension JSONPointerText {
    /// Finds what the pointer means in `root`.
    ///
    /// A token is looked up by name in an object, the first of equal names winning. In an array a token that is an
    /// index picks that element, and any other token applies to the first element, so that `/errors/code` finds a
    /// code in `{"errors": [{"code": 1}, {"code": 2}]}`. An array that the last token arrives at is the value.
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
    /// Calls `body` with every value that the pointer means in `root`, in the order of the text, until `body` returns
    /// false. Where ``resolve(in:)`` takes the first element of an array this takes all of them.
    public func forEachMatch(in root: JSONCursor, _ body: (JSONCursor) -> Bool) {
        _ = visit(root, body)
    }

    /// - Returns: whether to go on. Each call uses up a token, so the pointer's length bounds the recursion.
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

/// A list that a pointer meets on its way.
public struct JSONList {
    /// The array.
    public let array: JSONCursor
    /// What the pointer means in each element.
    public let rest: JSONPointerText

    /// Calls `body` with every element, and with those of the arrays among them, until it returns false.
    public func forEachElement(_ body: (JSONCursor) -> Bool) {
        var leaves = ArrayLeaves(of: array)
        while let leaf = leaves.next(), body(leaf) {}
    }
}

extension JSONPointerText {
    /// The first array on the pointer's way of which ``resolve(in:)`` takes the first element; nil where there is none.
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

/// Everything in an array, and in the arrays in it, that is not an array. It keeps count of no bracket but the open
/// ones, so depth costs nothing.
private struct ArrayLeaves: IteratorProtocol {
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
