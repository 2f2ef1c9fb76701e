import ErrataBytes

/// Splits a code or a message into words for a name, and writes them as parts of an identifier.
enum NameWords {
    /// Returns the words of a code, split at all characters other than letters and digits, and where lower case changes
    /// to capitals.
    ///
    /// Names are ASCII: a word with other letters is left out as a whole, since a part of it would be another word.
    static func words(of text: String) -> [String] {
        var words: [String] = []
        forEachRun(of: text) { run in
            var start = 0
            for index in run.indices.dropFirst() where startsWord(index, in: run) {
                words.append(String(decoding: run[start..<index], as: UTF8.self))
                start = index
            }
            words.append(String(decoding: run[start...], as: UTF8.self))
        }
        return words
    }

    /// Returns the words of a message, without its placeholders and without articles at its start.
    static func words(ofMessage message: String) -> [String] {
        let texts = TemplateParts(message).parts.compactMap { part in
            if case .text(let text) = part { text } else { nil }
        }
        let articles = ["a", "an", "the", "this"]
        let words = words(of: texts.joined(separator: " ")).drop { articles.contains($0.lowercased()) }
        return Array(words)
    }

    /// Visits the runs of ASCII letters and digits.
    private static func forEachRun(of text: String, _ body: ([UInt8]) -> Void) {
        var run: [UInt8] = []
        var isForeign = false
        for scalar in text.unicodeScalars where !isApostrophe(scalar) {
            if let byte = UInt8(exactly: scalar.value), ASCII.isAlphanumeric(byte) {
                run.append(byte)
            } else if isSeparator(scalar) {
                if !run.isEmpty, !isForeign { body(run) }
                run.removeAll(keepingCapacity: true)
                isForeign = false
            } else {
                isForeign = true
            }
        }
        if !run.isEmpty, !isForeign { body(run) }
    }

    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "'" || scalar == "\u{2019}"
    }

    /// Whether a scalar separates words: ASCII and Latin-1 signs, general and CJK punctuation, and the byte order mark;
    /// other scalars are taken for letters.
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0...0xBF, 0x2000...0x206F, 0x3000...0x303F, 0xFEFF: true
        default: false
        }
    }

    /// Whether a word starts at an index: `fooBar` is foo, Bar; `HTTPError` HTTP, Error; `E164Format` E164, Format; but
    /// `APIs` and `2FA` are one word each.
    private static func startsWord(_ index: Int, in run: [UInt8]) -> Bool {
        guard ASCII.isUppercase(run[index]) else { return false }
        if ASCII.isLowercase(run[index - 1]) { return true }
        let isBeforeLower = index + 1 < run.count && ASCII.isLowercase(run[index + 1])
        let isPlural = index + 2 == run.count && run[index + 1] == UInt8(ascii: "s")
        return isBeforeLower && !isPlural
    }
}

extension NameWords {
    /// Returns the word in its form at the start of a name: `url`, `invalid`.
    static func lowered(_ word: String) -> String {
        word.lowercased()
    }

    /// Returns the word in its form within a name: `URL`, `IDs`, `Invalid`.
    static func raised(_ word: String) -> String {
        let lower = word.lowercased()
        if isInitialism(lower) { return lower.uppercased() }
        if lower.utf8.last == UInt8(ascii: "s"), isInitialism(String(lower.dropLast())) {
            return lower.dropLast().uppercased() + "s"
        }
        return capitalized(lower)
    }

    /// Returns a word with a capital first letter. Words are ASCII, so their first byte is their first letter.
    private static func capitalized(_ word: String) -> String {
        guard let first = word.utf8.first, ASCII.isLowercase(first) else { return word }
        return String(unsafeUninitializedCapacity: word.utf8.count) { bytes in
            _ = bytes.initialize(from: word.utf8)
            bytes[0] = first & ~0x20
            return bytes.count
        }
    }

    private static func isInitialism(_ word: String) -> Bool {
        word.utf8.count <= longestInitialism && initialisms.contains(word)
    }

    private static let longestInitialism = 5

    /// Initialisms that Swift writes in uniform case, as its API guidelines ask; none is an English word of its own.
    private static let initialisms: Set<String> = [
        "2fa", "ai", "api", "cpu", "cors", "csrf", "css", "csv", "dns", "eof", "ftp", "gif", "gps", "html", "http",
        "https",
        "id", "ip", "isbn", "iso", "jpeg", "json", "jwt", "mfa", "otp", "pdf", "png", "rpc", "sdk", "sku", "smtp",
        "sms", "sql", "ssh", "ssl", "sso", "svg", "tcp", "tls", "ttl", "udp", "ui", "uri", "url", "utc", "utf8", "uuid",
        "vpn", "xml",
    ]
}
