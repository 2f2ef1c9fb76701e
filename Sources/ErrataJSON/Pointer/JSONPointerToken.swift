internal import ErrataBytes

/// A token of a pointer in its written form, in which `~0` is `~` and `~1` is `/`.
public struct JSONPointerToken {
    let text: UnsafeBufferPointer<UInt8>

    init(text: UnsafeBufferPointer<UInt8>) {
        self.text = text
    }

    /// Whether the name of a member equals the token byte by byte, both decoded on the fly.
    public func matches(_ name: JSONCursor) -> Bool {
        name.kind == .string && name.text.string(at: name.offset, equals: DecodedToken(text: text))
    }

    /// The array index that the token denotes: digits without leading zeros (RFC 6901 section 4). A number that is too
    /// large for an Int selects no element and is `Int.max`.
    public var arrayIndex: Int? {
        guard let first = text.first, first != UInt8(ascii: "0") || text.count == 1 else { return nil }
        var index = 0
        for byte in text {
            guard ASCII.isDigit(byte) else { return nil }
            let (tens, tooLarge) = index.multipliedReportingOverflow(by: 10)
            let (sum, overflow) = tens.addingReportingOverflow(Int(byte & 0xF))
            index = tooLarge || overflow ? Int.max : sum
        }
        return index
    }

    /// The token with its `~0` and `~1` decoded, copied.
    public var string: String {
        var bytes: [UInt8] = []
        var decoded = DecodedToken(text: text)
        while let byte = decoded.next() { bytes.append(byte) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// The bytes of a token with `~0` and `~1` decoded; any other `~` is literal.
private struct DecodedToken: IteratorProtocol {
    let text: UnsafeBufferPointer<UInt8>
    private var index = 0

    init(text: UnsafeBufferPointer<UInt8>) {
        self.text = text
    }

    @inline(__always)
    mutating func next() -> UInt8? {
        guard index < text.count else { return nil }
        let byte = text[index]
        index &+= 1
        guard byte == UInt8(ascii: "~"), index < text.count else { return byte }
        let digit = text[index]
        guard digit == UInt8(ascii: "0") || digit == UInt8(ascii: "1") else { return byte }
        index &+= 1
        return digit == UInt8(ascii: "0") ? UInt8(ascii: "~") : UInt8(ascii: "/")
    }
}
