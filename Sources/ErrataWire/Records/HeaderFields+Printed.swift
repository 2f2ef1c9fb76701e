import ErrataJSON
import ErrataRuntime

extension HeaderFields {
    /// Appends other fields.
    mutating func append(_ others: HeaderFields) {
        for field in others { append(name: field.name, value: field.value) }
    }

    /// Appends headers in the form of an object, or of a list of pairs, of `{"name", "value"}`, or of `Name: value`.
    mutating func append(printed value: JSONCursor) {
        for member in value.members {
            guard let name = member.name.string else { continue }
            for text in Self.texts(of: member.value) { append(name: name, value: text) }
        }
        for element in value.elements { appendOne(element) }
    }

    private mutating func appendOne(_ element: JSONCursor) {
        let name = element.member(named: "name") ?? element.element(at: 0)
        let value = element.member(named: "value") ?? element.element(at: 1)
        if let name = name?.string, let value {
            for text in Self.texts(of: value) { append(name: name, value: text) }
        } else if let line = element.string, let colon = line.utf8.firstIndex(of: UInt8(ascii: ":")) {
            append(name: String(line[..<colon]), value: String(line[colon...].dropFirst()))
        }
    }

    private static func texts(of value: JSONCursor) -> [String] {
        switch value.kind {
        case .string: [value.string ?? ""]
        case .number: [value.source.text]
        case .array: value.elements.flatMap { texts(of: $0) }
        case .object, .bool, .null: []
        }
    }
}
