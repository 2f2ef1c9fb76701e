import ErrataBytes
import ErrataRuntime

/// The names of header fields that are looked for in text.
enum HeaderName {
    /// A name in lower case.
    typealias Name = (text: String, isTelling: Bool)

    /// The names of request ids that decoding does not read, in addition to those that it does.
    private static let requestIDs = [
        "x-amzn-request-id", "x-amz-id-2", "x-goog-request-id", "x-shopify-request-id", "x-vercel-id",
    ]
    /// The names that are words of other formats, too: they count only beside a telling one.
    private static let common = ["server", "date", "content-type"]
    /// The names by which a set of headers is known although none of them is decoded.
    private static let others = [
        "content-length", "content-encoding", "connection", "via", "vary", "cache-control", "transfer-encoding", "etag",
        "x-powered-by", "strict-transport-security", "location", "set-cookie", "keep-alive", "expires", "pragma", "age",
    ]

    private static let telling = Set(
        HeaderFields.decodedNames + CommonNames.requestIDHeaders.map { $0.description } + requestIDs
    ).subtracting(common)
    private static let names = Table(telling.map { ($0, true) } + common.map { ($0, false) })
    private static let commonNames = Table((common + others).map { ($0, false) })

    /// The letters that follow a hyphen in a telling name, as bit masks, by the letter before it.
    private static let hyphens = telling.reduce(into: [UInt32](repeating: 0, count: 32)) { hyphens, name in
        let letters = Array(name.utf8)
        for index in letters.indices where letters[index] == UInt8(ascii: "-") {
            hyphens[Int(letters[index - 1] & 31)] |= bit(letters[index + 1])
        }
    }

    private static func bit(_ letter: UInt8) -> UInt32 { 1 << UInt32(letter & 31) }

    /// Whether a text has letters around a hyphen as a telling name has them, or the end of `RateLimit`, the only such
    /// name without a hyphen. Most texts have neither, which takes less time to see than that no word is a name.
    static func canOccur(in text: ByteSlice) -> Bool {
        let hyphens = hyphens
        return text.has(UInt8(ascii: "-")) { hyphen in
            guard hyphen > 0, hyphen + 1 < text.count, ASCII.isLetter(text[hyphen + 1]) else { return false }
            return hyphens[Int(text[hyphen - 1] & 31)] & bit(text[hyphen + 1]) != 0
        }
            || [UInt8(ascii: "m"), UInt8(ascii: "M")].contains { letter in
                text.has(letter) { text.hasLetters("limit", at: $0 - 2) }
            }
    }

    /// Returns the name that is looked for, if a text is one.
    static func known(_ text: some Collection<UInt8>) -> Name? { names.name(text) }

    /// Whether a text is a name that responses usually have.
    static func isCommon(_ text: some Collection<UInt8>) -> Bool { commonNames.name(text) != nil }

    /// Names by their lengths.
    private struct Table {
        private static let longest = 31

        private var names: [[Name]] = Array(repeating: [], count: longest + 1)
        /// The first letters of the names of each length, as bit masks, which reject most words.
        private var initials = [UInt32](repeating: 0, count: longest + 1)

        init(_ names: [Name]) {
            for name in names.sorted(by: { $0.text < $1.text }) {
                let text = Array(name.text.utf8)
                self.names[text.count].append(name)
                initials[text.count] |= bit(text[0])
            }
        }

        func name(_ text: some Collection<UInt8>) -> Name? {
            guard let first = text.first, case let length = text.count, length <= Self.longest else { return nil }
            guard initials[length] & bit(first) != 0 else { return nil }
            return names[length].first { Bytes.equalIgnoringCase(text, $0.text.utf8) }
        }
    }
}

extension ByteSlice {
    /// Whether a byte stands at an offset for which a test holds.
    fileprivate func has(_ byte: UInt8, where test: (Int) -> Bool) -> Bool {
        var index = 0
        while let found = firstIndex(of: byte, from: index) {
            if test(found) { return true }
            index = found + 1
        }
        return false
    }
}
