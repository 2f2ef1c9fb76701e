/// A member that was looked up by name.
public struct JSONLookup {
    /// The value of the first member of that name: where names repeat, the first wins.
    public let value: JSONCursor

    /// Whether the name occurs again later in the same object.
    public let isRepeated: Bool
}

extension JSONCursor {
    /// The members of an object in their order, duplicates included; none for anything else.
    public var members: JSONMembers { JSONMembers(of: self) }

    /// The elements of an array in their order; none for anything else.
    public var elements: JSONElements { JSONElements(of: self) }

    /// How many elements an array or members an object has, duplicates included; 0 for anything else.
    public var count: Int {
        var count = 0
        if kind == .array {
            for _ in elements { count += 1 }
        } else {
            for _ in members { count += 1 }
        }
        return count
    }

    /// The element at `index`, counted from 0; nil if there is none or the value is not an array.
    public func element(at index: Int) -> JSONCursor? {
        var position = 0
        for element in elements {
            if position == index { return element }
            position += 1
        }
        return nil
    }

    /// The value of the first member whose name has these UTF-8 bytes, escapes in the name decoded.
    public func member(named utf8: UnsafeBufferPointer<UInt8>) -> JSONCursor? {
        for member in members where member.name.equals(utf8) { return member.value }
        return nil
    }

    /// The value of the first member with this name.
    public func member(named literal: StaticString) -> JSONCursor? {
        literal.withUTF8Buffer { member(named: $0) }
    }

    /// Like `member(named:)`, and tells whether the name is repeated, for which it reads the whole object.
    public func lookUp(_ utf8: UnsafeBufferPointer<UInt8>) -> JSONLookup? {
        lookUp { $0.equals(utf8) }
    }

    /// Like `member(named:)`, and tells whether the name is repeated, for which it reads the whole object.
    public func lookUp(_ literal: StaticString) -> JSONLookup? {
        literal.withUTF8Buffer { lookUp($0) }
    }

    /// The first member whose name passes, and whether a second one does.
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
