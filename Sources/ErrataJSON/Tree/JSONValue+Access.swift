extension JSONValue {
    /// The kind of the value.
    public var kind: JSONKind {
        switch content {
        case .null: .null
        case .bool: .bool
        case .number: .number
        case .string: .string
        case .array: .array
        case .object: .object
        }
    }

    /// The value of a boolean; nil for any other.
    public var bool: Bool? {
        if case .bool(let value) = content { value } else { nil }
    }

    /// The value if it is a number.
    public var number: JSONNumber? {
        if case .number(let value) = content { value } else { nil }
    }

    /// The number if it is an integer within Int64, by the rule of ``JSONDecimal/integer``.
    public var integer: Int64? { number?.integer }

    /// The value if it is a string.
    public var string: String? {
        if case .string(let value) = content { value } else { nil }
    }

    /// The elements if it is an array.
    public var array: [JSONValue]? {
        if case .array(let elements) = content { elements } else { nil }
    }

    /// The members if it is an object, in order and with repeated names.
    public var object: [JSONMember]? {
        if case .object(let members) = content { members } else { nil }
    }

    /// Returns the first member of that name. Names are compared byte by byte: canonically equivalent ones are
    /// different.
    public func member(named name: String) -> JSONMember? {
        // Most different names already differ in length.
        object?.first { $0.name.utf8.count == name.utf8.count && $0.name.utf8.elementsEqual(name.utf8) }
    }
}
