internal import ErrataBytes

/// The pairs `name=value` of a form, `a=b&c=d`, or of a URL: those of its query and then those of its fragment.
struct FormPairs: Sequence, IteratorProtocol {
    /// A pair, as it is written.
    struct Pair {
        let name: UnsafeRawBufferPointer
        /// The text after the first `=`; nil where there is none.
        let value: UnsafeRawBufferPointer?
    }

    /// Whether the text is a URL, or the part of one from `?` or `#` on.
    let isURL: Bool
    private var rest: UnsafeRawBufferPointer
    /// The fragment of a URL that has a query as well.
    private var fragment = Bytes.none

    /// Creates the pairs of a text without white space around it.
    init(_ text: UnsafeRawBufferPointer) {
        isURL = Self.isURL(text)
        guard isURL else {
            rest = text
            return
        }
        let hash = text.firstIndex(of: UInt8(ascii: "#")) ?? text.count
        let mark = text[..<hash].firstIndex(of: UInt8(ascii: "?")) ?? hash
        rest = UnsafeRawBufferPointer(rebasing: text[..<hash].dropFirst(mark + 1))
        fragment = UnsafeRawBufferPointer(rebasing: text.dropFirst(hash + 1))
    }

    /// Returns the next pair; empty ones (`a=b&&c=d`) are left out.
    mutating func next() -> Pair? {
        while !rest.isEmpty || !fragment.isEmpty {
            if rest.isEmpty { (rest, fragment) = (fragment, Bytes.none) }
            let text = rest.prefix { $0 != UInt8(ascii: "&") }
            rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(text.count + 1))
            if !text.isEmpty { return Pair(text) }
        }
        return nil
    }

    /// Whether `://`, `?` or `#` occurs before the first pair has ended or has its value.
    private static func isURL(_ text: UnsafeRawBufferPointer) -> Bool {
        let start = text.prefix { $0 != UInt8(ascii: "=") && $0 != UInt8(ascii: "&") }
        if start.contains(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) { return true }
        let sign: StaticString = "://"
        return sign.withUTF8Buffer { sign in
            Bytes.find(UnsafeRawBufferPointer(sign), in: UnsafeRawBufferPointer(rebasing: start)) != nil
        }
    }
}

extension FormPairs.Pair {
    fileprivate init(_ text: Slice<UnsafeRawBufferPointer>) {
        let name = text.prefix { $0 != UInt8(ascii: "=") }
        self.name = UnsafeRawBufferPointer(rebasing: name)
        value = name.count == text.count ? nil : UnsafeRawBufferPointer(rebasing: text.dropFirst(name.count + 1))
    }
}
