/// Navigates text that ``Validator`` has approved, which is why nothing here checks or fails.
///
/// Offsets count bytes from the start of the input. Every scan is still bounded by `count`, so that even text that
/// changed under a cursor could not lead one out of its buffer.
@usableFromInline
struct ValidText {
    @usableFromInline let base: UnsafePointer<UInt8>
    @usableFromInline let count: Int

    @usableFromInline
    init(base: UnsafePointer<UInt8>, count: Int) {
        self.base = base
        self.count = count
    }

    /// Returns the byte at `index`, or 0 at the end.
    @inlinable
    @inline(__always)
    subscript(index: Int) -> UInt8 {
        index < count ? base[index] : 0
    }

    /// Returns the next offset at or after `index` that is not white space.
    @inline(__always)
    func skippingSpace(from index: Int) -> Int {
        var index = index
        while index < count, base[index] <= 0x20 { index &+= 1 }
        return index
    }

    /// Returns the offset after the value that starts at `index`.
    @usableFromInline
    func endOfValue(at index: Int) -> Int {
        switch self[index] {
        case UInt8(ascii: "\""): endOfString(at: index)
        case UInt8(ascii: "{"), UInt8(ascii: "["): endOfContainer(at: index)
        default: endOfBareToken(at: index)
        }
    }

    /// Returns the offset after the closing quote of the string that opens at `index`.
    func endOfString(at index: Int) -> Int {
        var index = index &+ 1
        while true {
            index = quoteOrBackslash(from: index)
            guard self[index] == UInt8(ascii: "\\") else { return min(index &+ 1, count) }
            index &+= 2
        }
    }

    /// Returns the next offset at or after `index` of a quote or a backslash, or the end.
    func quoteOrBackslash(from index: Int) -> Int {
        var index = index
        while count &- index >= 8 {
            let stops = Word.quotesAndBackslashes(in: Word.load(base + index))
            if stops != 0 { return index &+ Word.bytesBefore(stops) }
            index &+= 8
        }
        while index < count, base[index] != UInt8(ascii: "\""), base[index] != UInt8(ascii: "\\") { index &+= 1 }
        return index
    }
}

extension ValidText {
    /// Returns the offset after the closing bracket of the array or object that opens at `index`.
    private func endOfContainer(at index: Int) -> Int {
        var index = index
        var depth = 0
        while index < count {
            index = quoteOrBracket(from: index)
            switch self[index] {
            case UInt8(ascii: "\""):
                index = endOfString(at: index)
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth &+= 1
            default: depth &-= 1
            }
            index &+= 1
            if depth <= 0 { break }
        }
        return min(index, count)
    }

    /// Returns the next offset at or after `index` of a quote or a bracket, or the end.
    private func quoteOrBracket(from index: Int) -> Int {
        var index = index
        while count &- index >= 8 {
            let stops = Word.quotesAndBrackets(in: Word.load(base + index))
            if stops != 0 { return index &+ Word.bytesBefore(stops) }
            index &+= 8
        }
        while index < count, !Self.isQuoteOrBracket(base[index]) { index &+= 1 }
        return index
    }

    private static func isQuoteOrBracket(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: "\"") || byte | 0x20 == UInt8(ascii: "{") || byte | 0x20 == UInt8(ascii: "}")
    }

    /// Returns the offset after the number or the literal name at `index`.
    private func endOfBareToken(at index: Int) -> Int {
        var index = index
        while index < count, base[index] > 0x20, base[index] != UInt8(ascii: ","), !Self.isQuoteOrBracket(base[index]) {
            index &+= 1
        }
        return index
    }
}
