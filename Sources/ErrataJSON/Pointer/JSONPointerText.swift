/// The text of a JSON Pointer (RFC 6901), read in place and without allocation: what is stored with compiled tables.
///
/// It is not checked, that is ``JSONPointer``'s part, and no text makes it fail: what stands before the first slash
/// is passed over and a stray `~` stands for itself. It must not outlive the bytes it was made from.
public struct JSONPointerText: Sequence, IteratorProtocol {
    private let text: UnsafeBufferPointer<UInt8>

    /// Where the next token's slash is, or the end.
    private var index: Int

    /// A pointer by its text in UTF-8.
    public init(_ utf8: UnsafeBufferPointer<UInt8>) {
        text = utf8
        index = Self.slash(in: utf8, from: 0)
    }

    /// Whether no token is left: such a pointer means the value itself.
    public var isEmpty: Bool { index >= text.count }

    /// Takes the next token off.
    public mutating func next() -> JSONPointerToken? {
        guard index < text.count else { return nil }
        let start = index + 1
        index = Self.slash(in: text, from: start)
        return JSONPointerToken(text: UnsafeBufferPointer(rebasing: text[start..<index]))
    }

    private static func slash(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        var index = start
        while index < text.count, text[index] != UInt8(ascii: "/") { index &+= 1 }
        return index
    }
}
