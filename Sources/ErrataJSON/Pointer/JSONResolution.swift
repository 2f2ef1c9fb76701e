/// The result of resolving a pointer in a document.
public struct JSONResolution {
    /// The value at the pointer; nil where the document has none.
    public internal(set) var value: JSONCursor?

    /// Whether a name on the path occurs more than once in its object; the first occurrence was taken.
    public internal(set) var hasDuplicateName = false

    /// The first array on the path whose first element was taken. The other elements may have further matches:
    /// ``JSONPointerText/forEachMatch(in:along:_:)`` finds them all. An array that is itself the value does not count.
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
