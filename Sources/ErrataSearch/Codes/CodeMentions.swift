import ErrataBytes

/// The words of a text that can be codes, as programs print them: `error 21211: …`, `INVALID_SESSION_ID: …`,
/// `An error occurred (Throttling) when …`, `com.amazonaws#Throttling`, `LinqError [1007]`, `(code=1007)`.
///
/// A plain word or number is none by itself; a table must have it exactly. Several codes without any plain word between
/// them are a list, and not a text.
struct CodeMentions {
    /// The words in order.
    let codes: [String]

    /// The maximum length of a text that is searched.
    private static let longest = 10_000

    init(in text: String) {
        let bytes = Array(text.utf8)
        guard bytes.count <= Self.longest else {
            codes = []
            return
        }
        var codes: [String] = []
        var words: [Word] = []
        var start = 0
        while let word = Word(in: bytes, from: start) {
            if word.isDistinct || word.isSetOff(in: bytes) || word.isAnnounced(by: words.suffix(2), in: bytes) {
                codes.append(word.text)
            }
            words.append(word)
            start = word.range.upperBound
        }
        let isList = words.count { $0.canBeCode } > 1 && words.allSatisfy { $0.canBeCode || $0.isLabel }
        self.codes = isList ? [] : codes
    }
}

/// A run of letters, digits and the signs within codes.
private struct Word {
    let range: Range<Int>
    let text: String
    private let isNumber: Bool

    /// Finds the next word from an index on.
    init?(in bytes: [UInt8], from start: Int) {
        guard let first = bytes[start...].firstIndex(where: Self.isWord) else { return nil }
        var end = bytes[first...].firstIndex { !Self.isWord($0) && $0 != 0x2D && $0 != 0x2E } ?? bytes.count
        while !Self.isWord(bytes[end - 1]) { end -= 1 }
        range = first..<end
        text = String(decoding: bytes[range], as: UTF8.self)
        isNumber = bytes[range].allSatisfy { ASCII.isDigit($0) }
    }

    /// Whether it is a number or spelled as codes are.
    var canBeCode: Bool { isNumber || (isDistinct && !isLabel) }

    /// Whether it is spelled as codes are and words are not: `RATE_LIMITED`, `noActiveSeats`, `FORBIDDEN`.
    var isDistinct: Bool {
        let letters = text.utf8.filter { ASCII.isLetter($0) }
        guard !letters.isEmpty else { return false }
        let isCapital = letters.count > 3 && letters.allSatisfy { ASCII.isUppercase($0) }
        let isCamel = zip(text.utf8, text.utf8.dropFirst()).contains { ASCII.isLowercase($0) && ASCII.isUppercase($1) }
        return isCapital || isCamel || text.utf8.contains(UInt8(ascii: "_"))
    }

    /// Whether signs set it off as a code: brackets around it, a number sign before it, or a colon behind the text's
    /// first word.
    func isSetOff(in bytes: [UInt8]) -> Bool {
        let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : nil
        let after = range.upperBound < bytes.count ? bytes[range.upperBound] : nil
        switch before {
        case UInt8(ascii: "("): return after == UInt8(ascii: ")")
        case UInt8(ascii: "["): return after == UInt8(ascii: "]")
        case UInt8(ascii: "#"): return true
        default: return before == nil && after == UInt8(ascii: ":")
        }
    }

    /// Whether it is a number and the words before it call it a code, and not a status.
    func isAnnounced(by words: ArraySlice<Word>, in bytes: [UInt8]) -> Bool {
        guard isNumber, let last = words.last, last.isLabel, !words.contains(where: { $0.isOfStatus }) else {
            return false
        }
        return bytes[last.range.upperBound..<range.lowerBound].allSatisfy { " :=\"'[(#".utf8.contains($0) }
    }

    /// Whether it announces a code: `code`, or the class of an error.
    var isLabel: Bool {
        let word = text.lowercased()
        return ["err", "code", "errorcode", "error_code"].contains(word)
            || (!word.contains("_") && (word.hasSuffix("error") || word.hasSuffix("exception")))
    }

    private var isOfStatus: Bool {
        let word = text.lowercased()
        return word.hasPrefix("http") || word.hasPrefix("status")
    }

    private static func isWord(_ byte: UInt8) -> Bool { ASCII.isWordCharacter(byte) || byte >= 0x80 }
}
