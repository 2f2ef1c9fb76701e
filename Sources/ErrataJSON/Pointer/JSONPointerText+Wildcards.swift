extension JSONPointerToken {
    /// Whether the token is a wildcard, which stands for any element of an array and any member of an object.
    public var isWildcard: Bool { text.count == 1 && text[0] == UInt8(ascii: "*") }
}

// Pointers with wildcards.
extension JSONPointerText {
    /// Whether any token is a wildcard.
    public var hasWildcard: Bool { contains { $0.isWildcard } }

    /// Calls `body` with every value that the pointer matches in `root` and the choices on the way to it, in the order
    /// of the text, until `body` returns false.
    ///
    /// The token `*` matches every element of an array and every member of an object. In an array, any other token that
    /// is not an index applies to every element.
    ///
    /// - Parameters:
    ///   - root: the value in which the pointer is resolved.
    ///   - trail: choices that were made before. In a container with a choice a wildcard tries that one first, and any
    ///     other token applies to that one alone.
    ///   - body: is called with a value and the choices on the way to it.
    public func forEachMatch(
        in root: JSONCursor,
        along trail: JSONTrail = JSONTrail(),
        _ body: (_ value: JSONCursor, _ trail: JSONTrail) -> Bool
    ) {
        _ = TrailSearch(trail: trail).visit(root, self, JSONTrail(), body)
    }

    /// Returns the first container on the pointer's way in which an element or a member must be chosen; nil where there
    /// is none.
    ///
    /// - Returns: the container, and the rest of the pointer, to be resolved in each of its children.
    public func fork(in root: JSONCursor) -> (container: JSONCursor, rest: JSONPointerText)? {
        var (here, rest) = (root, self)
        while true {
            var next = rest
            guard let token = next.next() else { return nil }
            if token.isWildcard { return here.isContainer ? (here, next) : nil }
            if here.kind == .array {
                guard let index = token.arrayIndex else { return (here, rest) }
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

/// A container on the way of a pointer in which an element or a member must be chosen.
public struct JSONFork {
    /// The container.
    public let container: JSONCursor

    /// Creates the fork at a container.
    public init(container: JSONCursor) {
        self.container = container
    }

    /// Calls `body` with every child, those of nested arrays included, until it returns false; the trail has the choice
    /// of that child.
    public func forEachChild(_ body: (_ child: JSONCursor, _ trail: JSONTrail) -> Bool) {
        _ = container.forEachChild { body($0, JSONTrail().choosing($0, in: container)) }
    }
}

/// A search for all matches of a pointer, along choices that were made before.
private struct TrailSearch {
    let trail: JSONTrail

    typealias Visitor = (JSONCursor, JSONTrail) -> Bool

    /// - Returns: whether to continue. Each call consumes a token, so the pointer's length bounds the recursion.
    func visit(_ value: JSONCursor, _ pointer: JSONPointerText, _ made: JSONTrail, _ body: Visitor) -> Bool {
        var rest = pointer
        guard let token = rest.next() else { return body(value, made) }
        if token.isWildcard { return visitAny(of: value, rest, made, body) }
        guard value.kind == .array else { return visitMember(token, of: value, rest, made, body) }
        if let index = token.arrayIndex {
            return value.element(at: index).map { visit($0, rest, made, body) } ?? true
        }
        if let chosen = trail.child(of: value) {
            return visitMember(token, of: chosen, rest, made.choosing(chosen, in: value), body)
        }
        return value.forEachChild { visitMember(token, of: $0, rest, made.choosing($0, in: value), body) }
    }

    private func visitAny(
        of value: JSONCursor,
        _ rest: JSONPointerText,
        _ made: JSONTrail,
        _ body: Visitor
    ) -> Bool {
        guard value.isContainer else { return true }
        let chosen = trail.child(of: value)
        if let chosen, !visit(chosen, rest, made.choosing(chosen, in: value), body) { return false }
        return value.forEachChild { child in
            child.offset == chosen?.offset || visit(child, rest, made.choosing(child, in: value), body)
        }
    }

    private func visitMember(
        _ token: JSONPointerToken,
        of value: JSONCursor,
        _ rest: JSONPointerText,
        _ made: JSONTrail,
        _ body: Visitor
    ) -> Bool {
        for member in value.members where token.matches(member.name) { return visit(member.value, rest, made, body) }
        return true
    }
}

extension JSONCursor {
    /// Calls `body` with every member's value, or with every element and those of nested arrays, until it returns
    /// false; returns whether it never did.
    fileprivate func forEachChild(_ body: (JSONCursor) -> Bool) -> Bool {
        if kind == .array {
            var leaves = ArrayLeaves(of: self)
            while let leaf = leaves.next() {
                guard body(leaf) else { return false }
            }
        } else {
            for member in members {
                guard body(member.value) else { return false }
            }
        }
        return true
    }
}
