internal import ErrataBytes

/// The text of an XML document, read from its start to its end.
struct XMLText {
    let bytes: UnsafeRawBufferPointer
    private var index = 0

    init(_ bytes: UnsafeRawBufferPointer) {
        self.bytes = bytes
    }

    /// The next byte; nil at the end.
    var next: UInt8? { index < bytes.count ? bytes[index] : nil }

    /// Consumes this text, or nothing; returns whether it was there.
    mutating func take(_ literal: StaticString) -> Bool {
        let isThere = literal.withUTF8Buffer { bytes[index...].starts(with: $0) }
        if isThere { index += literal.utf8CodeUnitCount }
        return isThere
    }

    /// Consumes white space; returns whether there was any.
    mutating func takeSpace() -> Bool {
        let start = index
        while let next, ASCII.isWhitespace(next) { index += 1 }
        return index > start
    }

    /// Consumes the text up to a byte, which stays; all the rest where it does not occur.
    mutating func text(before end: UInt8) -> UnsafeRawBufferPointer {
        let start = index
        index = Bytes.find(end, in: bytes, from: start) ?? bytes.count
        return UnsafeRawBufferPointer(rebasing: bytes[start..<index])
    }

    /// Consumes the text up to a literal, and the literal, which must occur.
    mutating func text(through end: StaticString) throws(BodyError) -> UnsafeRawBufferPointer {
        let start = index
        let found = end.withUTF8Buffer { Bytes.find(UnsafeRawBufferPointer($0), in: bytes, from: start) }
        guard let found else { throw .malformed }
        index = found + end.utf8CodeUnitCount
        return UnsafeRawBufferPointer(rebasing: bytes[start..<found])
    }

    /// Consumes a name.
    mutating func name() throws(BodyError) -> XMLName {
        let start = index
        var colon: Int?
        while let next, XMLCharacters.continuesName(next) || next == UInt8(ascii: ":") {
            if next == UInt8(ascii: ":") {
                guard colon == nil else { throw .malformed }
                colon = index
            }
            index += 1
        }
        let name = XMLName(bytes[start..<index], colon: colon)
        guard let name else { throw .malformed }
        return name
    }
}

/// The name of an element or attribute, with its prefix (Namespaces in XML 1.0, section 4).
struct XMLName {
    /// The name as it is written.
    let whole: UnsafeRawBufferPointer
    /// The name without its prefix.
    let local: UnsafeRawBufferPointer
    /// The prefix; empty where there is none.
    let prefix: UnsafeRawBufferPointer

    /// Creates a name; nil where it or its prefix does not start as a name does.
    fileprivate init?(_ text: Slice<UnsafeRawBufferPointer>, colon: Int?) {
        let local = colon.map { text[($0 + 1)...] } ?? text
        guard let first = text.first, let localFirst = local.first else { return nil }
        guard XMLCharacters.startsName(first), XMLCharacters.startsName(localFirst) else { return nil }
        whole = UnsafeRawBufferPointer(rebasing: text)
        self.local = UnsafeRawBufferPointer(rebasing: local)
        prefix = colon.map { UnsafeRawBufferPointer(rebasing: text[..<$0]) } ?? Bytes.none
    }
}

extension UnsafeRawBufferPointer {
    /// Whether the bytes are those of a literal.
    func equals(_ literal: StaticString) -> Bool {
        literal.withUTF8Buffer { Bytes.equal(self, UnsafeRawBufferPointer($0)) }
    }
}
