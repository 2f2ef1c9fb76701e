import ErrataJSON

/// Returns whether two JSON trees are equivalent: members in any order, numbers by value, strings by bytes.
func sayTheSame(_ left: JSONValue, _ right: JSONValue) -> Bool {
    switch (left.content, right.content) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left.decimal == right.decimal
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.array(let left), .array(let right)): left.count == right.count && zip(left, right).allSatisfy(sayTheSame)
    case (.object(let left), .object): left.count == right.object?.count && left.allSatisfy { $0.isSaid(by: right) }
    default: false
    }
}

extension JSONMember {
    fileprivate func isSaid(by object: JSONValue) -> Bool {
        object.member(named: name).map { sayTheSame(value, $0.value) } ?? false
    }
}

extension JSONValue {
    /// Returns the same object without its empty lists and objects, and with the names that a canonical spec gives its
    /// errors.
    func completed(withNames names: [String]) -> JSONValue {
        guard let members = object else { return self }
        let kept = members.filter { $0.value.array?.isEmpty != true && $0.value.object?.isEmpty != true }
        return JSONValue(.object(kept.map { $0.name == "errors" ? $0.named(names) : $0 }))
    }
}

extension JSONMember {
    fileprivate func named(_ names: [String]) -> JSONMember {
        let errors = zip(value.array ?? [], names).map { error, name in
            let others = (error.object ?? []).filter { $0.name != "name" }
            return JSONValue(.object(others + [JSONMember("name", JSONValue(.string(name)))]))
        }
        return JSONMember(name, JSONValue(.array(errors)))
    }
}
