import ErrataBytes

/// The end of a text in quotes or braces.
struct ClosingQuote {
    /// The maximum length of a text in quotes, in bytes.
    private static let maximumLength = 200
    /// The opening and the closing sign, in UTF-8.
    private static let pairs: [(opening: [UInt8], closing: [UInt8])] = [
        ("'", "'"), ("\"", "\""), ("`", "`"), ("{", "}"), ("\u{201C}", "\u{201D}"), ("\u{2018}", "\u{2019}"),
        ("\u{AB}", "\u{BB}"),
    ].map { (Array($0.utf8), Array($1.utf8)) }

    /// The offset of the text, behind the opening sign.
    let start: Int
    /// The number of bytes of the closing sign.
    var length: Int { sign.count }
    private let sign: [UInt8]

    /// Recognizes a quote that opens at an index: one that is not inside a word.
    init?(opening index: Int, _ bytes: [UInt8]) {
        let isBrace = bytes[index] == UInt8(ascii: "{")
        guard isBrace || index == 0 || !ASCII.isAlphanumeric(bytes[index - 1]) else { return nil }
        guard let pair = Self.pairs.first(where: { bytes[index...].starts(with: $0.opening) }) else { return nil }
        (start, sign) = (index + pair.opening.count, pair.closing)
    }

    /// Returns the offset of the closing sign; nil where the line or the maximum length ends before it.
    func index(in bytes: [UInt8]) -> Int? {
        var index = start
        let limit = min(bytes.count, start + Self.maximumLength)
        while index < limit, bytes[index] >= 0x20 {
            if bytes[index...].starts(with: sign), isEnd(index + sign.count, in: bytes) { return index }
            index += 1
        }
        return nil
    }

    /// Whether a text can end before an offset: an apostrophe stands before a letter, and a brace never is one.
    private func isEnd(_ end: Int, in bytes: [UInt8]) -> Bool {
        end == bytes.count || bytes[end - 1] == UInt8(ascii: "}") || !ASCII.isAlphanumeric(bytes[end])
    }
}
