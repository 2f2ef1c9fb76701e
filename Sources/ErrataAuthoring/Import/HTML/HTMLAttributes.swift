import ErrataBytes

/// The attributes of a tag: `name`, `name=value`, `name="value"`.
struct HTMLAttributes {
    private let bytes: ArraySlice<UInt8>

    /// - Parameter bytes: the text between the name of the element and the end of the tag.
    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
    }

    /// Returns the value of the first attribute of a name in lower case, its character references decoded.
    func value(of name: String) -> String? {
        let name = Array(name.utf8)
        var rest = bytes
        while let attribute = Self.next(&rest) {
            if attribute.name.count == name.count, attribute.name.map(ASCII.lowercased) == name {
                return CharacterReference.decoded(attribute.value)
            }
        }
        return nil
    }

    private static func next(_ rest: inout ArraySlice<UInt8>) -> (name: ArraySlice<UInt8>, value: ArraySlice<UInt8>)? {
        rest = rest.drop { ASCII.isWhitespace($0) || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "=") }
        let name = rest.prefix { !ASCII.isWhitespace($0) && $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "/") }
        guard !name.isEmpty else { return nil }
        rest = rest[name.endIndex...]
        let afterName = rest.drop(while: ASCII.isWhitespace)
        guard afterName.first == UInt8(ascii: "=") else { return (name, []) }
        rest = afterName.dropFirst().drop(while: ASCII.isWhitespace)
        guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
            let value = rest.prefix { !ASCII.isWhitespace($0) }
            rest = rest[value.endIndex...]
            return (name, value)
        }
        let value = rest.dropFirst().prefix { $0 != quote }
        rest = rest[value.endIndex...].dropFirst()
        return (name, value)
    }
}
