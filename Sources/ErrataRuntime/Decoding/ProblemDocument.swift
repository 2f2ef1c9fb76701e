internal import ErrataJSON

extension APIFailure {
    /// Takes over what a problem document says beyond the vendor's own envelope (RFC 9457 section 3.1): its detail, else
    /// its title, as the message, and the rest as fields. Its `status` is only advice, and the response has the real one.
    mutating func fill(fromProblem reader: inout ResponseReader) {
        let title = reader.text(ofMember: "/title")
        if message == nil { message = reader.text(ofMember: "/detail") ?? title }
        keep(reader.text(ofMember: "/type"), as: "problemType")
        keep(title, as: "problemTitle")
        keep(reader.text(ofMember: "/instance"), as: "problemInstance")
    }

    private mutating func keep(_ value: String?, as name: String) {
        if let value { fields.append(NamedValue(name: name, value: value)) }
    }
}

extension ResponseReader {
    /// The string at a pointer; a member of another type is ignored (RFC 9457 section 3.1).
    fileprivate mutating func text(ofMember pointer: StaticString) -> String? {
        pointer.withUTF8Buffer { locator in
            guard case .json(let cursor)? = find(locator), cursor.kind == .string else { return nil }
            return text(of: .json(cursor))
        }
    }
}
