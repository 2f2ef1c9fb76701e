extension JSONDocument {
    /// Returns the value found in this document for the node at an index: the result of
    /// ``JSONPointerText/resolve(in:)`` for its path, if no token on it is an array index. Nil also for an index
    /// outside the tree.
    @inlinable
    @inline(__always)
    public func value(of index: Int, in tree: UnsafeMutableBufferPointer<JSONName>) -> JSONCursor? {
        guard UInt(bitPattern: index) < UInt(bitPattern: tree.count) else { return nil }
        let start = tree[index].start
        guard start >= 0 else { return nil }
        return JSONCursor(text: root.text, offset: start, knowing: tree[index].knowledge)
    }
}

/// The value found for a name, as far as it is known without scanning it.
public enum JSONGlance {
    /// No value.
    case nothing
    /// A string of ASCII without escapes, in place in the document.
    case plainText(UnsafeBufferPointer<UInt8>)
    /// Any other value.
    case value
}

extension JSONDocument {
    /// Returns the value found in this document for the node at an index; nothing for an index outside the tree.
    @inlinable
    @inline(__always)
    public func glance(at index: Int, in tree: UnsafeMutableBufferPointer<JSONName>) -> JSONGlance {
        guard UInt(bitPattern: index) < UInt(bitPattern: tree.count) else { return .nothing }
        let start = tree[index].start
        guard start >= 0 else { return .nothing }
        let knowledge = tree[index].knowledge
        guard knowledge.isPlain else { return .value }
        let count = knowledge.end &- start &- 2
        return .plainText(UnsafeBufferPointer(start: root.text.base + (start &+ 1), count: count))
    }
}
