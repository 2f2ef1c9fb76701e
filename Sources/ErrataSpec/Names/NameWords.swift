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

    /// Returns the words of a text in lower case, without anything between them: texts with the same one have the same
    /// name, or names that differ in case only.
    static func spelling(_ text: String) -> String {
        words(of: text).joined().lowercased()
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
    /// `APIs`, `2FA` and `iOS` are one word each.
    private static func startsWord(_ index: Int, in run: [UInt8]) -> Bool {
        guard ASCII.isUppercase(run[index]) else { return false }
        let isBeforeCapital = index + 1 < run.count && ASCII.isUppercase(run[index + 1])
        if ASCII.isLowercase(run[index - 1]) { return index > 1 || !isBeforeCapital }
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
        if Initialisms.contains(lower) { return lower.uppercased() }
        if lower.utf8.last == UInt8(ascii: "s"), Initialisms.contains(String(lower.dropLast())) {
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

    /// Whether a word only joins others: an article, a preposition or a conjunction.
    static func isJoining(_ word: String) -> Bool {
        joining.contains(word.lowercased())
    }

    private static let joining: Set<String> = [
        "a", "an", "and", "as", "at", "because", "by", "for", "from", "if", "in", "of", "on", "or", "than", "that",
        "the",
        "this", "to", "when", "which", "with", "your",
    ]
}
