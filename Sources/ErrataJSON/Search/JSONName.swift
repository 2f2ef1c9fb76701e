/// A name to search for during validation: a node of a name tree, in which each JSON Pointer is a path.
///
/// A tree is a list of nodes. The first represents the document and has no name; the children of a node are adjacent,
/// somewhere after it, and have different names. After validation each node holds what was found.
@frozen
public struct JSONName {
    /// The name, in UTF-8 and without escapes of any kind.
    @usableFromInline let text: UnsafePointer<UInt8>?
    @usableFromInline let count: Int32

    /// The index of its first child in the list.
    @usableFromInline let firstChild: Int16
    @usableFromInline let childCount: Int16

    /// The index of its parent in the list, once the value was found; negative for the document.
    @usableFromInline var parent: Int16 = -1

    /// The number of open containers in its object.
    @usableFromInline var depth: Int16 = 0

    /// For the document: whether a name occurs more than once in its object; the first occurrence counts.
    @usableFromInline var hasRepeated = false

    /// For the document: whether an array was entered at its first element.
    @usableFromInline var hasList = false

    /// The offset of the value found; negative for none.
    @usableFromInline var start = -1

    /// The facts that are known about the value.
    @usableFromInline var knowledge = JSONKnowledge.nothing

    /// Creates a node.
    ///
    /// - Parameters:
    ///   - text: the name in UTF-8, without escapes; it must stay in place until the search ends.
    ///   - children: the indices of its child nodes, less than 2^15, which the tree must have.
    @inlinable
    public init(_ text: UnsafeBufferPointer<UInt8>, children: Range<Int>) {
        self.text = text.baseAddress
        count = Int32(truncatingIfNeeded: text.count)
        firstChild = Int16(truncatingIfNeeded: children.lowerBound)
        childCount = Int16(truncatingIfNeeded: children.count)
    }
}

extension JSONName {
    /// Whether a name in the tree occurs more than once in its object.
    public static func isAnyRepeated(in tree: UnsafeMutableBufferPointer<JSONName>) -> Bool {
        !tree.isEmpty && tree[0].hasRepeated
    }

    /// Whether the path to any node goes through an array, whose first element was taken.
    public static func hasList(in tree: UnsafeMutableBufferPointer<JSONName>) -> Bool {
        !tree.isEmpty && tree[0].hasList
    }
}
