import ErrataBytes

/// The word before a number, and the signs between them: `status` and `=`, `Error` and ` (`.
struct StatusLead {
    struct Signs: OptionSet {
        let rawValue: Int
        static let blank = Signs(rawValue: 1)
        static let colon = Signs(rawValue: 2)
        static let equals = Signs(rawValue: 4)
        static let bracket = Signs(rawValue: 8)
        static let quote = Signs(rawValue: 16)
        static let comma = Signs(rawValue: 32)
        /// An article: `returned a 503`.
        static let article = Signs(rawValue: 64)
    }

    let line: ByteSlice
    private(set) var signs: Signs = []
    /// The offset behind the word.
    private(set) var end: Int

    /// The maximum number of signs.
    private static let mostSigns = 8

    init(_ number: StatusNumber) {
        (line, end) = (number.line, number.start)
        skipSigns()
        for _ in 0..<3 {
            guard let word = Self.fillers.first(where: { line.isWord($0, endingAt: end) }) else { return }
            if word.utf8CodeUnitCount == 1 { signs.insert(.article) }
            end -= word.utf8CodeUnitCount
            skipSigns()
        }
    }

    /// Words between the word that tells and the number: `status code of 429`, `Some(429)`, `error occurred (503)`.
    private static let fillers: [StaticString] = [
        "of", "is", "was", "a", "the", "with", "some", "optional", "occurred",
    ]

    private mutating func skipSigns() {
        var left = Self.mostSigns
        while end > 0, left > 0 {
            left -= 1
            if line.isEscape(endingAt: end) {
                signs.insert(.blank)
                end -= 2
                continue
            }
            switch line[end - 1] {
            case 0x20, 0x09, 0x0D: signs.insert(.blank)
            case UInt8(ascii: ":"): signs.insert(.colon)
            case UInt8(ascii: "="): signs.insert(.equals)
            case UInt8(ascii: ">") where end > 1 && line[end - 2] == UInt8(ascii: "="): signs.insert(.equals)
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"): signs.insert(.bracket)
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): signs.insert(.quote)
            case UInt8(ascii: ","): signs.insert(.comma)
            case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "-"): break
            default: return
            }
            end -= 1
        }
    }
}

extension StatusLead {
    /// Returns how surely the word says that a number behind it is a status; nil where it does not.
    func weight(of number: StatusNumber) -> StatusWords.Weight? {
        guard end > 0, !signs.isEmpty || end < number.start else { return nil }
        if StatusWords.isVersion(before: end, line) { return .certain }
        guard !signs.contains(.comma) else { return nil }
        if line.hasPart("http", endingAt: end) != nil { return signs.contains(.equals) ? nil : .certain }
        if isStatus(before: end) { return .certain }
        if let start = line.hasPart("code", endingAt: end) { return weight(ofCodeAt: start, number) }
        if let start = error { return weight(ofErrorAt: start, number) }
        if let start = line.hasPart("response", endingAt: end) { return weight(ofResponseAt: start, number) }
        if signs.contains(.colon), isErrorClass { return .likely }
        return isVerb && isOpen(number) ? .possible : nil
    }

    private func isStatus(before end: Int) -> Bool {
        let names: [StaticString] = ["status", "statuscode", "httpstatus", "httpcode", "httpstatuscode"]
        return names.contains { name in
            guard let start = line.hasPart(name, endingAt: end) else { return false }
            return line.hasPart("exit", endingAt: line.skippingSeparators(before: start)) == nil
        }
    }

    private static let errors: [StaticString] = ["error", "exception", "failure"]

    private var error: Int? {
        for name in Self.errors {
            if let start = line.hasPart(name, endingAt: end) { return start }
        }
        return nil
    }

    /// Returns the weight of `code`, by the word before it; `code=` stands for itself.
    private func weight(ofCodeAt start: Int, _ number: StatusNumber) -> StatusWords.Weight? {
        let before = line.skippingSeparators(before: start)
        let owners: [StaticString] = ["status", "http", "response", "reply"]
        if owners.contains(where: { line.hasPart($0, endingAt: before) != nil }) { return .certain }
        if Self.errors.contains(where: { line.hasPart($0, endingAt: before) != nil }) {
            return StatusTail(number).isOpen ? .likely : nil
        }
        let isAlone = start == 0 || !ASCII.isWordCharacter(line[start - 1]) && line[start - 1] != UInt8(ascii: "-")
        return isAlone && signs == .equals || isAlone && signs == [.equals, .quote] ? .certain : nil
    }

    private func weight(ofErrorAt start: Int, _ number: StatusNumber) -> StatusWords.Weight? {
        let before = line.skippingSeparators(before: start)
        if StatusWords.isHTTP(before: before, line) || isStatus(before: before) { return .certain }
        if line.isWord("returned", endingAt: before) || line.isWord("an", endingAt: before) { return .certain }
        let isCompound = before == start && start > 0
        return isCompound && isOpen(number) ? .likely : weight(ofPlain: start, number)
    }

    private func weight(ofResponseAt start: Int, _ number: StatusNumber) -> StatusWords.Weight? {
        let before = line.skippingSeparators(before: start)
        let owners: [StaticString] = ["received", "got", "unexpected", "bad", "invalid", "200", "2xx"]
        let isOwned = owners.contains { line.isWord($0, endingAt: before) }
        return isOwned && !signs.contains(.equals) && isOpen(number) ? .likely : weight(ofPlain: start, number)
    }

    /// Returns the weight of `Error` or `Response` alone.
    private func weight(ofPlain start: Int, _ number: StatusNumber) -> StatusWords.Weight? {
        let tail = StatusTail(number)
        let isCapital = ASCII.isUppercase(line[start])
        if signs.contains(.equals) { return nil }
        switch tail {
        case .counted: return nil
        case .body, .dash: return .likely
        case .closed: return signs.contains(.bracket) ? .likely : nil
        case .capital, .joined, .sign: return isCapital || signs.contains(.colon) || tail == .sign ? .likely : nil
        case .end: return isCapital || signs.contains(.quote) ? .likely : nil
        case .other: return number.line.has(" /", at: number.end) ? .likely : nil
        }
    }

    private func isOpen(_ number: StatusNumber) -> Bool { StatusTail(number).isOpen }

    private static let verbs: [StaticString] = [
        "returned", "returns", "responded", "replied", "answered", "received", "got", "actual", "failed", "invalid",
        "was", "but", "found", "gave",
    ]

    private var isVerb: Bool {
        signs.contains(.article) || Self.verbs.contains { line.isWord($0, endingAt: end) }
    }

    /// Whether the word is a class in a package of errors, or one that is written with its scope:
    /// `api_core.exceptions.ServiceUnavailable`, `Octokit::TooManyRequests`.
    private var isErrorClass: Bool {
        var start = end
        while start > 0, ASCII.isWordCharacter(line[start - 1]) { start -= 1 }
        guard start < end, ASCII.isUppercase(line[start]), start > 1 else { return false }
        let scopes: [StaticString] = ["exceptions.", "errors.", "exception$", "error$", "::"]
        return scopes.contains { line.hasWord($0, endingAt: start) }
    }
}

extension ByteSlice {
    /// Whether a whole word in lower case ends at an offset; ASCII case does not count.
    fileprivate func isWord(_ word: StaticString, endingAt end: Int) -> Bool {
        let start = end - word.utf8CodeUnitCount
        return hasWord(word, endingAt: end) && (start == 0 || !ASCII.isWordCharacter(self[start - 1]))
    }

    /// Returns the offset of a word that ends at an offset, whole or as the last part of a compound: `http_status`,
    /// `HTTPStatus`; nil where it does not.
    func hasPart(_ word: StaticString, endingAt end: Int) -> Int? {
        let start = end - word.utf8CodeUnitCount
        guard hasWord(word, endingAt: end) else { return nil }
        guard start > 0, ASCII.isAlphanumeric(self[start - 1]) else { return start }
        guard ASCII.isUppercase(self[start]) else { return nil }
        return ASCII.isLowercase(self[start - 1]) || ASCII.isLowercase(self[start + 1]) ? start : nil
    }

    /// Returns the offset behind the word before an offset.
    fileprivate func skippingSeparators(before end: Int) -> Int {
        var end = end
        while end > 0 {
            switch self[end - 1] {
            case 0x20, UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "("), UInt8(ascii: "["),
                UInt8(ascii: ":"):
                end -= 1
            default: return end
            }
        }
        return end
    }
}
