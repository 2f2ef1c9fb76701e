/// A name to look for while a document is validated: a node of a tree of names, in which each JSON Pointer is a path.
///
/// A tree is a list of nodes. The first stands for the document and has no name; the children of each stand together,
/// somewhere behind it, and have different names. When the document was validated each node tells what was found.
@frozen
public struct JSONName {
    /// The name, in UTF-8 and without escapes of any kind.
    @usableFromInline let text: UnsafePointer<UInt8>?
    @usableFromInline let count: Int32

    /// Its children's places in the list.
    @usableFromInline let firstChild: Int16
    @usableFromInline let childCount: Int16

    /// Its parent's place in the list, as soon as it was found; less than 0 for the document.
    @usableFromInline var parent: Int16 = -1

    /// How many containers are open in its object.
    @usableFromInline var depth: Int16 = 0

    /// For the document: whether a name stands more than once in its object, of which the first counts.
    @usableFromInline var hasRepeated = false

    /// For the document: whether a list was entered to its first element.
    @usableFromInline var hasList = false

    /// The offset of what was found; less than 0 for nothing.
    @usableFromInline var start = -1

    /// What is known of it.
    @usableFromInline var knowledge = JSONKnowledge.nothing

    /// A node.
    ///
    /// - Parameters:
    ///   - text: the name in UTF-8, without escapes; it must stay in place as long as the search goes on.
    ///   - children: the places of the nodes below it, less than 2^15, which the tree must have.
    @inlinable
    public init(_ text: UnsafeBufferPointer<UInt8>, children: Range<Int>) {
        self.text = text.baseAddress
        count = Int32(truncatingIfNeeded: text.count)
        firstChild = Int16(truncatingIfNeeded: children.lowerBound)
        childCount = Int16(truncatingIfNeeded: children.count)
    }
}

extension JSONName {
    /// Whether a name that was looked for stands more than once in its object.
    public static func isAnyRepeated(in tree: UnsafeMutableBufferPointer<JSONName>) -> Bool {
        !tree.isEmpty && tree[0].hasRepeated
    }

    /// Whether the way to any node goes through an array, of which the first element was taken.
    public static func hasList(in tree: UnsafeMutableBufferPointer<JSONName>) -> Bool {
        !tree.isEmpty && tree[0].hasList
    }
}

extension JSONDocument {
    /// The value of the node at a place of the tree that was looked for in this document: what
    /// ``JSONPointerText/resolve(in:)`` finds for its path, if no token on it is an array's index. Nil too for a place that
    /// the tree does not have.
    @inlinable
    @inline(__always)
    public func value(of place: Int, in tree: UnsafeMutableBufferPointer<JSONName>) -> JSONCursor? {
        guard UInt(bitPattern: place) < UInt(bitPattern: tree.count) else { return nil }
        let start = tree[place].start
        guard start >= 0 else { return nil }
        return JSONCursor(text: root.text, offset: start, knowing: tree[place].knowledge)
    }
}

/// What was found for a name, as far as a glance tells.
public enum JSONGlance {
    /// Nothing.
    case nothing
    /// A string of ASCII without escapes, which lies in the document as it is.
    case plainText(UnsafeBufferPointer<UInt8>)
    /// Any other value.
    case value
}

extension JSONDocument {
    /// What was found for the node at a place of the tree that was looked for in this document; nothing where the tree does
    /// not have the place.
    @inlinable
    @inline(__always)
    public func glance(at place: Int, in tree: UnsafeMutableBufferPointer<JSONName>) -> JSONGlance {
        guard UInt(bitPattern: place) < UInt(bitPattern: tree.count) else { return .nothing }
        let start = tree[place].start
        guard start >= 0 else { return .nothing }
        let knowledge = tree[place].knowledge
        guard knowledge.isPlain else { return .value }
        let count = knowledge.end &- start &- 2
        return .plainText(UnsafeBufferPointer(start: root.text.base + (start &+ 1), count: count))
    }
}
