internal import ErrataBytes

/// Searches for a name tree during validation, by the rule of ``JSONPointerText/resolve(in:)``.
///
/// The search is in one object at a time, that of the current node. A member with a child's name is a match: its value
/// is recorded, and if it is an object and the child has children itself, the search continues in it until it closes.
/// An array is entered at its first element. Everything else in a document costs one comparison of two numbers per
/// name.
struct NameSearch {
    private let names: UnsafeMutableBufferPointer<JSONName>
    private let text: ValidText

    /// The node whose object is being searched, and the number of open containers there.
    private var current = -1
    private var depth = 0

    /// The node whose value comes next; negative where the next value does not matter.
    private var awaited: Int

    /// Creates a search for a tree; an empty tree has no matches.
    init(_ tree: UnsafeMutableBufferPointer<JSONName>, in text: ValidText) {
        names = tree
        self.text = text
        awaited = tree.isEmpty ? -1 : 0
    }

    /// Handles the name of a member, quotes included; the member's value comes next.
    ///
    /// - Parameters:
    ///   - isPlain: whether the name is ASCII without escapes.
    ///   - depth: the number of open containers; the innermost is the member's object.
    @inline(__always)
    mutating func sawName(from start: Int, to end: Int, isPlain: Bool, depth: Int) {
        if depth == self.depth { compareName(from: start, to: end, isPlain: isPlain) }
    }

    /// Handles a string, number, boolean or null that is not a name; `isPlain` is for a string of ASCII without
    /// escapes.
    @inline(__always)
    mutating func sawScalar(from start: Int, to end: Int, isPlain: Bool) {
        if awaited >= 0 { takeScalar(from: start, to: end, isPlain: isPlain) }
    }

    /// Handles the start of an object or array; `depth` includes it.
    @inline(__always)
    mutating func opened(object: Bool, at start: Int, depth: Int) {
        if awaited >= 0 { enter(object: object, at: start, depth: depth) }
    }

    /// Handles the end of an object or array; `depth` excludes it.
    @inline(__always)
    mutating func closed(depth: Int) {
        // A match that is still expected here would have been the first element of an array that is empty.
        awaited = -1
        if depth < self.depth { leave() }
    }

    @inline(never)
    private mutating func compareName(from start: Int, to end: Int, isPlain: Bool) {
        guard isPlain else { return compareDecodedName(at: start) }
        let count = end &- start &- 2
        let name = text.base + (start &+ 1)
        for child in children where names[child].isNamed(name, count: count) { return awaitValue(of: child) }
    }

    @inline(never)
    private mutating func compareDecodedName(at start: Int) {
        let name = JSONCursor(text: text, offset: start)
        for child in children where name.equals(names[child].name) { return awaitValue(of: child) }
    }

    private var children: Range<Int> {
        let first = Int(names[current].firstChild)
        return first..<(first &+ Int(names[current].childCount))
    }

    private mutating func awaitValue(of child: Int) {
        if names[child].start < 0 { awaited = child } else { names[0].hasRepeated = true }
    }

    @inline(__always)
    private mutating func takeScalar(from start: Int, to end: Int, isPlain: Bool) {
        if names[awaited].start < 0 {
            names[awaited].start = start
            names[awaited].knowledge = JSONKnowledge(end: end, isPlain: isPlain)
        }
        awaited = -1
    }

    @inline(never)
    private mutating func enter(object: Bool, at start: Int, depth: Int) {
        let node = awaited
        if names[node].start < 0 { names[node].start = start }
        if names[node].childCount == 0 {
            awaited = -1
        } else if object {
            names[node].parent = Int16(truncatingIfNeeded: current)
            (current, self.depth, awaited) = (node, depth, -1)
            names[node].depth = Int16(truncatingIfNeeded: depth)
        } else {
            names[0].hasList = true
        }
    }

    @inline(never)
    private mutating func leave() {
        current = Int(names[current].parent)
        depth = current < 0 ? 0 : Int(names[current].depth)
    }
}

extension JSONName {
    fileprivate var name: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: text, count: Int(count)) }

    @inline(__always)
    fileprivate func isNamed(_ name: UnsafePointer<UInt8>, count: Int) -> Bool {
        guard let text, count == Int(self.count) else { return false }
        return Bytes.equal(name, text, count: count)
    }
}
