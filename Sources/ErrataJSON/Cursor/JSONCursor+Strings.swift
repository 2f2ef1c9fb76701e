public import ErrataBytes

extension JSONCursor {
    /// Whether the value is known to be a string of ASCII without escapes, whose ``content`` is its value.
    @inlinable
    @inline(__always)
    package var isPlainString: Bool { knowledge.isPlain }

    /// The value of a string, copied; half of a surrogate pair becomes U+FFFD. Nil for any value but a string.
    public var string: String? {
        withUTF8 { String(decoding: $0, as: UTF8.self) }
    }

    /// Whether the value is a string of exactly these UTF-8 bytes. Escapes are decoded on the fly, half of a surrogate
    /// pair to U+FFFD; canonically equivalent spellings are different.
    @inlinable
    @inline(__always)
    public func equals(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        guard knowledge.isPlain else { return equalsDecoded(utf8) }
        guard let other = utf8.baseAddress, let mine = content.baseAddress, content.count == utf8.count else {
            return content.count == utf8.count
        }
        return Bytes.equal(mine, other, count: utf8.count)
    }

    @usableFromInline
    func equalsDecoded(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        kind == .string && text.string(at: offset, equals: utf8.makeIterator())
    }

    /// Whether the value is a string that equals this literal, byte by byte.
    public func equals(_ literal: StaticString) -> Bool {
        literal.withUTF8Buffer { equals($0) }
    }

    /// Whether a string has an escape that is half of a surrogate pair, which ``string`` cannot represent exactly.
    @inlinable
    @inline(__always)
    public var hasLoneSurrogate: Bool { !knowledge.isPlain && findsLoneSurrogate }

    @usableFromInline
    var findsLoneSurrogate: Bool {
        kind == .string && text.loneSurrogate(from: offset + 1, to: endOffset - 1) != nil
    }

    /// Calls `body` with the UTF-8 bytes of a string's value; nil for any value but a string.
    ///
    /// A string without escapes is read in place. One with escapes is decoded into temporary memory, on the stack
    /// if it is short.
    @inlinable
    public func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result? {
        guard kind == .string else { return nil }
        let content = content
        guard hasEscapes else { return body(content) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: content.count) { target in
            let count = decode(into: target)
            return body(UnsafeBufferPointer(rebasing: target[..<count]))
        }
    }

    /// Writes the UTF-8 of a string's value, or the text of any other value, into memory that has room for ``content``.
    ///
    /// - Returns: the number of bytes, and whether an escape is half of a surrogate pair and was replaced by U+FFFD.
    @inlinable
    @inline(__always)
    public func copyUTF8(to target: UnsafeMutablePointer<UInt8>) -> (count: Int, hasLoneSurrogate: Bool) {
        let content = content
        guard let start = content.baseAddress else { return (0, false) }
        guard kind == .string, hasEscapes else {
            Bytes.copy(start, to: target, count: content.count)
            return (content.count, false)
        }
        return copyDecoded(to: target)
    }

    @usableFromInline
    func copyDecoded(to target: UnsafeMutablePointer<UInt8>) -> (count: Int, hasLoneSurrogate: Bool) {
        let count = decode(into: UnsafeMutableBufferPointer(start: target, count: content.count))
        return (count, hasLoneSurrogate)
    }

    @inlinable
    @inline(__always)
    var hasEscapes: Bool { !knowledge.isPlain && findsEscapes }

    @usableFromInline
    var findsEscapes: Bool { text[text.quoteOrBackslash(from: offset + 1)] == UInt8(ascii: "\\") }

    @usableFromInline
    func decode(into target: UnsafeMutableBufferPointer<UInt8>) -> Int {
        text.decode(from: offset + 1, to: endOffset - 1, into: target)
    }
}

extension ValidText {
    /// Returns the offset of the first escape between two offsets within a string that is half of a surrogate pair.
    func loneSurrogate(from start: Int, to end: Int) -> Int? {
        var index = quoteOrBackslash(from: start)
        while index < end {
            let escape = Escape(at: index, in: self)
            if escape.isLoneSurrogate { return index }
            index = quoteOrBackslash(from: escape.end)
        }
        return nil
    }
}
