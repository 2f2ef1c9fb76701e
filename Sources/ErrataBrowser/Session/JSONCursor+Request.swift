import ErrataJSON

// Members of a request. One that is absent, null or of another type counts as absent.
extension JSONCursor {
    /// Returns a member's string.
    func text(_ name: StaticString) -> String? { member(named: name)?.string }

    /// Returns a member's integer.
    func integer(_ name: StaticString) -> Int? { member(named: name)?.integer.map { Int(clamping: $0) } }

    /// Whether a member is true.
    func flag(_ name: StaticString) -> Bool { member(named: name)?.bool ?? false }

    /// Returns the strings of a member that is a list.
    func texts(_ name: StaticString) -> [String] {
        guard let list = member(named: name), list.kind == .array else { return [] }
        return list.elements.compactMap { $0.string }
    }
}
