import ErrataBytes
import ErrataWire

/// Finds the values of keys that name a secret, such as `authorization`, `api_key` or `password`, in JSON, in logfmt, in
/// queries and in header fields.
struct SecretValues {
    /// The ends of the names of secret keys, as letters and digits in lower case.
    private static let names = [
        "authorization", "authentication", "token", "apikey", "accesskey", "secretkey", "privatekey", "secret",
        "password",
        "passwd", "passphrase", "pwd", "cookie", "session", "sessionid", "signature", "credential", "credentials",
        "jwt",
        "otp", "pin", "ssn",
    ].map { Array($0.utf8) }
    /// The schemes whose credentials follow a blank.
    private static let schemes = ["bearer", "basic", "digest", "negotiate"].map { Array($0.utf8) }

    private let bytes: ByteSlice

    /// Returns the ranges of the values in a text.
    static func ranges(in bytes: ByteSlice) -> [Range<Int>] {
        SecretValues(bytes: bytes).ranges()
    }

    private init(bytes: ByteSlice) {
        self.bytes = bytes
    }

    private func ranges() -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        var index = 0
        while index < bytes.count {
            guard ASCII.isAlphanumeric(bytes[index]) else {
                index += 1
                continue
            }
            let end = endOfName(from: index)
            if let value = value(after: index..<end) { ranges.append(value) }
            index = end
        }
        return ranges
    }

    private func endOfName(from start: Int) -> Int {
        var end = start
        while end < bytes.count, ASCII.isWordCharacter(bytes[end]) || "-.".utf8.contains(bytes[end]) { end += 1 }
        return end
    }

    /// Returns the range of the value of a secret key; nil for any other word.
    private func value(after name: Range<Int>) -> Range<Int>? {
        let letters = bytes.part(name).filter(ASCII.isAlphanumeric).map(ASCII.lowercased)
        if Self.schemes.contains(letters) { return credentials(after: name.upperBound) }
        guard Self.names.contains(where: { letters.suffix($0.count).elementsEqual($0) }) else { return nil }
        guard let start = startOfValue(after: name.upperBound) else { return nil }
        let isHeader = letters.hasSuffix("authorization") || letters.hasSuffix("cookie")
        let end = endOfValue(from: start, untilQuote: isHeader)
        return start < end ? start..<end : nil
    }

    private func credentials(after end: Int) -> Range<Int>? {
        let start = bytes.afterBlanks(from: end)
        guard start > end else { return nil }
        var end = start
        while end < bytes.count, ASCII.isAlphanumeric(bytes[end]) || "-._~+/=".utf8.contains(bytes[end]) { end += 1 }
        let isWord = end - start < 8 || end - start < 16 && !bytes.part(start..<end).contains(where: ASCII.isDigit)
        return isWord ? nil : start..<end
    }

    /// Returns where a value begins after a key: behind a colon, an equals sign or an arrow, or in a list of a name and a
    /// value behind a comma.
    private func startOfValue(after name: Int) -> Int? {
        let close = afterQuote(name)
        let sign = bytes.afterBlanks(from: close)
        guard sign < bytes.count else { return nil }
        switch bytes[sign] {
        case UInt8(ascii: ":"), UInt8(ascii: "="):
            let isArrow = sign + 1 < bytes.count && bytes[sign + 1] == UInt8(ascii: ">")
            return bytes.afterBlanks(from: sign + (isArrow ? 2 : 1))
        case UInt8(ascii: ",") where close > name: return startOfPair(bytes.afterBlanks(from: sign + 1))
        default: return nil
        }
    }

    /// Returns where the value begins in `"name", "value"` and in `"name": "…", "value": "…"`.
    private func startOfPair(_ start: Int) -> Int? {
        let open = afterQuote(start)
        guard open > start else { return nil }
        let end = endOfName(from: open)
        guard bytes.part(open..<end).map(ASCII.lowercased).elementsEqual("value".utf8) else { return start }
        return startOfValue(after: end)
    }

    /// Returns the offset behind a quote, which backslashes may escape.
    private func afterQuote(_ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] == UInt8(ascii: "\\") { index += 1 }
        return index < bytes.count && Self.isQuote(bytes[index]) ? index + 1 : start
    }

    private static func isQuote(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") }

    /// Returns the end of a value: of one in quotes its closing quote, of a list the bracket, of a header the end of the
    /// line or of the text around it, and of any other the next separator.
    private func endOfValue(from start: Int, untilQuote isHeader: Bool) -> Int {
        if start < bytes.count, bytes[start] == UInt8(ascii: "[") {
            return end(from: start) { $0 == UInt8(ascii: "]") }
        }
        let open = afterQuote(start)
        guard open == start else { return endOfQuoted(from: open, opening: start..<open) }
        if isHeader {
            return end(from: start) { Self.isQuote($0) || $0 == UInt8(ascii: "\\") || $0 == UInt8(ascii: "}") }
        }
        return end(from: start) { $0 <= 0x20 || Self.isQuote($0) || ",;&)]}>\\".utf8.contains($0) }
    }

    private func end(from start: Int, where isEnd: (UInt8) -> Bool) -> Int {
        var index = start
        while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
        return index
    }

    /// Returns the offset behind the quote that closes a value: one with as many backslashes as the opening one has.
    private func endOfQuoted(from start: Int, opening: Range<Int>) -> Int {
        let quote = bytes[opening.upperBound - 1]
        var (index, backslashes) = (start, 0)
        while index < bytes.count {
            if bytes[index] == quote, backslashes <= opening.count - 1 { return index + 1 }
            backslashes = bytes[index] == UInt8(ascii: "\\") ? backslashes + 1 : 0
            index += 1
        }
        return bytes.count
    }
}

extension [UInt8] {
    fileprivate func hasSuffix(_ text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}
