import ErrataBytes
import ErrataCore
import ErrataWire

/// The beginning of a value, up to the first byte that is neither an ASCII letter nor a digit, `_` or `-`.
struct Token {
    /// The token, as a slice of the bytes that it was found in.
    let bytes: ByteSlice
    /// The byte after it; 0 at the end.
    let next: UInt8

    /// Whether a byte can be part of a token.
    private static func isPart(_ byte: UInt8) -> Bool {
        ASCII.isAlphanumeric(byte) || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
    }

    /// The maximum length of a token; a longer one is truncated.
    private static let longest = 64

    init(_ block: ByteSlice, from start: Int) {
        var end = start
        while end < block.count, end - start < Self.longest, Self.isPart(block[end]) { end += 1 }
        bytes = block.part(min(start, block.count)..<end)
        next = end < block.count ? block[end] : 0
    }

    /// Whether it is an error status, 400 or above, with no digits around it.
    var isStatusOfFailure: Bool {
        bytes.count == 3 && bytes[0] >= 0x34 && bytes.decimal != nil
    }

    /// Whether it begins a number whose spelling does not give its value, such as `1.007e3`.
    var isUnclearNumber: Bool {
        guard let first = bytes.first, ASCII.isDigit(first) else { return false }
        return next == UInt8(ascii: ".") || bytes.contains { $0 | 0x20 == UInt8(ascii: "e") }
    }
}

/// A set of tokens with a fast negative test, as a Bloom filter has. ASCII case does not count.
struct TokenSet: Sendable {
    /// A bitmap of some 65,536 token hashes; a table of 10,000 codes sets a seventh of them.
    private var bits: [UInt64] = []
    /// The lengths of the tokens by their first letter, as bit masks, which reject most other tokens.
    private var lengths: [UInt64] = []
    /// Whether a text that begins with no token has been inserted, so that any token may match.
    private var hasOpenText = false

    init() {}

    /// Creates the set of the codes of some catalogs.
    init(codesOf catalogs: [Catalog]) {
        for code in catalogs.flatMap(\.categories).compactMap(\.code) { insert(code.description) }
        for entry in catalogs.flatMap(\.entries) {
            insert(entry.codeText)
            for alias in entry.details.aliases { insert(alias.description) }
        }
    }

    /// Inserts the token that a text begins with, without leading blanks.
    mutating func insert(_ text: String) {
        if bits.isEmpty {
            bits = [UInt64](repeating: 0, count: 1024)
            lengths = [UInt64](repeating: 0, count: 256)
        }
        var text = text
        text.withUTF8 { bytes in
            let token = Token(bytes, from: bytes.afterSpace(from: 0)).bytes
            guard !token.isEmpty else { return hasOpenText = true }
            let index = Self.index(of: token)
            bits[index >> 6] |= 1 << UInt64(index & 63)
            lengths[Int(token[0] | 0x20)] |= 1 << UInt64(token.count & 63)
        }
    }

    /// Whether a token may be in the set: always true for a member, and rarely for any other.
    func contains(_ token: Token) -> Bool {
        guard let first = token.bytes.first else { return hasOpenText }
        guard !bits.isEmpty, lengths[Int(first | 0x20)] >> UInt64(token.bytes.count & 63) & 1 == 1 else { return false }
        let index = Self.index(of: token.bytes)
        return bits[index >> 6] >> UInt64(index & 63) & 1 == 1
    }

    private static func index(of token: ByteSlice) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in token { hash = (hash ^ UInt64(byte | 0x20)) &* 0x100_0000_01B3 }
        return Int(truncatingIfNeeded: (hash ^ hash >> 32) & 0xFFFF)
    }
}
