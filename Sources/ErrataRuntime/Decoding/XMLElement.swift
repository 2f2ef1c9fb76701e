internal import ErrataBytes

/// Finds the text of an element in the XML of an error. It is a scan for tags and not a parser: enough for the flat
/// errors that APIs send, and harmless on any other input.
enum XMLElement {
    /// Returns the text of the first element of a name that has one, without the blanks around it; the name's case and
    /// prefix do not count.
    static func text(of name: StaticString, in body: UnsafeBufferPointer<UInt8>) -> String? {
        var rest = body[...]
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            let tag = body[(start + 1)...].prefix { $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "<") }
            rest = body[tag.endIndex...]
            guard rest.first == UInt8(ascii: ">"), isNamed(tag, name) else { continue }
            let text = trimmed(rest.dropFirst().prefix { $0 != UInt8(ascii: "<") })
            if !text.isEmpty { return decoded(text) }
        }
        return nil
    }

    private static func isNamed(_ tag: Slice<UnsafeBufferPointer<UInt8>>, _ name: StaticString) -> Bool {
        let whole = tag.prefix { !ASCII.isWhitespace($0) && $0 != UInt8(ascii: "/") }
        let local = whole.firstIndex(of: UInt8(ascii: ":")).map { whole[($0 + 1)...] } ?? whole
        return HeaderFields.isSame(local, name)
    }

    private static func trimmed(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
        let start = text.drop { ASCII.isWhitespace($0) }
        let end = start.lastIndex { !ASCII.isWhitespace($0) }
        return end.map { start[...$0] } ?? start
    }

    /// Returns a text with the five predefined entities replaced (XML 1.0 section 4.6).
    private static func decoded(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> String {
        var bytes: [UInt8] = []
        var rest = text
        while let first = rest.first {
            let entity = first == UInt8(ascii: "&") ? entities.first { starts(rest, $0.name) } : nil
            bytes.append(entity?.character ?? first)
            rest = rest.dropFirst(entity?.name.utf8CodeUnitCount ?? 1)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static let entities: [(name: StaticString, character: UInt8)] = [
        ("&amp;", UInt8(ascii: "&")), ("&lt;", UInt8(ascii: "<")), ("&gt;", UInt8(ascii: ">")),
        ("&quot;", UInt8(ascii: "\"")), ("&apos;", UInt8(ascii: "'")),
    ]

    private static func starts(_ text: Slice<UnsafeBufferPointer<UInt8>>, _ name: StaticString) -> Bool {
        name.withUTF8Buffer { text.starts(with: $0) }
    }
}
