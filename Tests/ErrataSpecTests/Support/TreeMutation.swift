import ErrataJSON

extension JSONValue {
    /// Returns the tree with one value replaced, once for every value in it and every replacement.
    func mutations(with replacements: [JSONValue]) -> [JSONValue] {
        replacements + children.flatMap { child, rebuild in child.mutations(with: replacements).map(rebuild) }
    }

    /// Returns the tree with one member duplicated, once for every member in it.
    func repetitions() -> [JSONValue] {
        let own = (object ?? []).map { JSONValue(.object((object ?? []) + [$0])) }
        return own + children.flatMap { child, rebuild in child.repetitions().map(rebuild) }
    }

    /// Every direct child of this value, with a function that returns this value with that child replaced.
    private var children: [(child: JSONValue, rebuild: (JSONValue) -> JSONValue)] {
        if let elements = array {
            return elements.indices.map { index in
                (elements[index], { JSONValue(.array(elements.replacing(index, with: $0))) })
            }
        }
        let members = object ?? []
        return members.indices.map { index in
            let name = members[index].name
            return (members[index].value, { JSONValue(.object(members.replacing(index, with: JSONMember(name, $0)))) })
        }
    }
}

extension Array {
    fileprivate func replacing(_ index: Int, with element: Element) -> [Element] {
        var copy = self
        copy[index] = element
        return copy
    }
}
