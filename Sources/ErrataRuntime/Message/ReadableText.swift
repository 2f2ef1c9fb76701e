internal import ErrataBytes
internal import ErrataJSON

/// A JSON value that holds messages, as text for people.
///
/// - A string is its text; a number or boolean is as it is written; `null`, blank strings and empty containers are left
///   out.
/// - The elements of a list, and the members of an object, are separated by `; `.
/// - A member is `name: text`; within objects its name is the path: `address.city: unknown`. Each element of a list
///   within a member has the name before it.
/// - An object in a list is only its message, where it has one: the first string of its members `message`, `detail` and
///   `msg`. Before it stands the string of its member `field` or `param`, if any: `email: is taken`. Such names count in
///   any case.
struct ReadableText {
    /// The maximum depth of objects and lists: 8. A deeper one is `…`.
    static var maximumDepth: Int { 8 }
    /// The maximum size of the text of an object or list: 4 KiB. What is longer is cut, and ends with `…`.
    static var maximumSize: Int { 4096 }

    private var bytes: [UInt8] = []

    /// Returns the text of a value; nil where there is nothing to read in it.
    static func of(_ value: JSONCursor) -> String? {
        if let text = value.scalarText { return isBlank(text) ? nil : text }
        var text = ReadableText()
        text.append(value, path: [], depth: 1)
        return text.bytes.isEmpty ? nil : text.cut
    }

    private static func isBlank(_ text: String) -> Bool {
        text.utf8.allSatisfy { ASCII.isWhitespace($0) }
    }

    private var isFull: Bool { bytes.count > Self.maximumSize }

    /// The text, cut before the first character that goes beyond the maximum size.
    private var cut: String {
        guard isFull else { return String(decoding: bytes, as: UTF8.self) }
        var end = Self.maximumSize
        while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        return String(decoding: bytes[..<end], as: UTF8.self) + "…"
    }
}

extension ReadableText {
    private mutating func append(_ value: JSONCursor, path: [UInt8], depth: Int) {
        guard !isFull else { return }
        if let text = value.scalarText { return append(text: text, path: path) }
        guard depth <= Self.maximumDepth || value.isNull else { return append(text: "…", path: path) }
        for element in value.elements where !isFull {
            if !appendMessage(of: element, path: path) { append(element, path: path, depth: depth + 1) }
        }
        for member in value.members where !isFull {
            append(member.value, path: Self.joined(path, member.name), depth: depth + 1)
        }
    }

    /// Appends an object's message alone; returns whether it has one.
    private mutating func appendMessage(of object: JSONCursor, path: [UInt8]) -> Bool {
        let text = object.text(of: "message") ?? object.text(of: "detail") ?? object.text(of: "msg")
        guard let text, !Self.isBlank(text) else { return false }
        let field = object.member(namedAnyCase: "field") ?? object.member(namedAnyCase: "param")
        append(text: text, path: field.map { $0.kind == .string ? Self.joined(path, $0) : path } ?? path)
        return true
    }

    private mutating func append(text: String, path: [UInt8]) {
        guard !Self.isBlank(text) else { return }
        if !bytes.isEmpty { bytes += "; ".utf8 }
        bytes += path
        if !path.isEmpty { bytes += ": ".utf8 }
        bytes += text.utf8.prefix(Self.maximumSize + 1)
    }

    private static func joined(_ path: [UInt8], _ name: JSONCursor) -> [UInt8] {
        name.withUTF8 { name in
            (path.isEmpty || name.isEmpty ? path : path + [UInt8(ascii: ".")]) + name.prefix(maximumSize)
        } ?? path
    }
}

extension JSONCursor {
    /// Returns the value of the first member of a name, in any case.
    fileprivate func member(namedAnyCase name: StaticString) -> JSONCursor? {
        for member in members where member.name.withUTF8({ HeaderFields.isSame($0, name) }) ?? false {
            return member.value
        }
        return nil
    }

    /// Returns the text of the first member of a name, if it is a string.
    fileprivate func text(of name: StaticString) -> String? {
        member(namedAnyCase: name)?.string
    }
}
