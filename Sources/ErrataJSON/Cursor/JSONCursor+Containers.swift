/// The result of a lookup by name.
public struct JSONLookup {
    /// The value of the first member of that name: where names repeat, the first wins.
    public let value: JSONCursor

    /// Whether the name occurs again later in the same object.
    public let isRepeated: Bool
}

extension JSONCursor {
    /// The members of an object in order, duplicates included; empty for any other value.
    public var members: JSONMembers { JSONMembers(of: self) }

    /// The elements of an array in order; empty for any other value.
    public var elements: JSONElements { JSONElements(of: self) }

    /// The number of elements of an array or of members of an object, duplicates included; 0 for any other value.
    public var count: Int {
        var count = 0
        if kind == .array {
            for _ in elements { count += 1 }
        } else {
            for _ in members { count += 1 }
        }
        return count
    }

    /// Returns the element at `index`, counted from 0; nil where there is none or the value is not an array.
    public func element(at index: Int) -> JSONCursor? {
        var position = 0
        for element in elements {
            if position == index { return element }
            position += 1
        }
        return nil
    }

    /// Returns the value of the first member whose name has these UTF-8 bytes, escapes in the name decoded.
    public func member(named utf8: UnsafeBufferPointer<UInt8>) -> JSONCursor? {
        for member in members where member.name.equals(utf8) { return member.value }
        return nil
    }

    /// Returns the value of the first member with this name.
    public func member(named literal: StaticString) -> JSONCursor? {
        literal.withUTF8Buffer { member(named: $0) }
    }

    /// Looks up a member like `member(named:)`, and detects a repeated name, for which it reads the whole object.
    public func lookUp(_ utf8: UnsafeBufferPointer<UInt8>) -> JSONLookup? {
        lookUp { $0.equals(utf8) }
    }

    /// Looks up a member like `member(named:)`, and detects a repeated name, for which it reads the whole object.
    public func lookUp(_ literal: StaticString) -> JSONLookup? {
        literal.withUTF8Buffer { lookUp($0) }
    }

    /// Returns the first member whose name passes, and whether a second one does.
    @inline(__always)
    func lookUp(where isWanted: (_ name: JSONCursor) -> Bool) -> JSONLookup? {
        var first: JSONCursor?
        for member in members where isWanted(member.name) {
            guard let first else {
                first = member.value
                continue
            }
            return JSONLookup(value: first, isRepeated: true)
        }
        return first.map { JSONLookup(value: $0, isRepeated: false) }
    }
}
