/// The text of a JSON Pointer (RFC 6901), read in place and without allocation, as compiled tables store it.
///
/// It is not validated, which is ``JSONPointer``'s job, and no text makes it fail: anything before the first slash is
/// skipped, and a stray `~` is literal. It must not outlive the bytes that it was created from.
public struct JSONPointerText: Sequence, IteratorProtocol {
    private let text: UnsafeBufferPointer<UInt8>

    /// The index of the next token's slash, or the end.
    private var index: Int

    /// Creates a pointer from its text in UTF-8.
    public init(_ utf8: UnsafeBufferPointer<UInt8>) {
        text = utf8
        index = Self.slash(in: utf8, from: 0)
    }

    /// Whether no token is left: such a pointer refers to the value itself.
    public var isEmpty: Bool { index >= text.count }

    /// The text of the tokens that are left, which is a pointer itself.
    public var remainingText: String { String(decoding: text[index...], as: UTF8.self) }

    /// Removes and returns the next token.
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
