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
        /// `of`: `status code of 503`.
        static let of = Signs(rawValue: 128)
        /// An article: `returned a 503`.
        static let article = Signs(rawValue: 64)
    }

    let number: StatusNumber
    private(set) var signs: Signs = []
    /// Whether the word is the key of an object, `"status": 503`, which is read as an object where it is whole, and tells
    /// nothing where it is cut off: it can be that of a part.
    private(set) var isKey = false
    /// The offset behind the word.
    private(set) var end: Int

    var line: ByteSlice { number.line }

    /// The maximum number of signs.
    private static let mostSigns = 8

    init(_ number: StatusNumber) {
        (self.number, end) = (number, number.start)
        skipSigns()
        for _ in 0..<3 {
            guard let length = Self.fillers.word(endingAt: end, in: line) else { return }
            if length == 1 { signs.insert(.article) }
            if line.has("of", at: end - length), length == 2 { signs.insert(.of) }
            end -= length
            skipSigns()
        }
    }

    /// Words between the word that tells and the number: `status code of 429`, `Some(429)`, `error occurred (503)`.
    private static let fillers = WordList(["of", "is", "was", "a", "the", "with", "some", "optional", "occurred"])

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
            case UInt8(ascii: ">") where line.hasSuffix("=>", endingAt: end): signs.insert(.equals)
            case UInt8(ascii: ">") where line.hasSuffix("->", endingAt: end): signs.insert(.equals)
            case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "<"): signs.insert(.bracket)
            case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
                isKey = isKey || signs.contains(.colon)
                signs.insert(.quote)
            case UInt8(ascii: ","): signs.insert(.comma)
            case UInt8(ascii: "\\"), UInt8(ascii: "*"), UInt8(ascii: "-"): break
            default: return
            }
            end -= 1
        }
    }
}

extension StatusLead {
    private static let statuses = WordList(["status", "statuscode", "httpstatus", "httpcode", "httpstatuscode"])
    /// What a status other than a response's is called after.
    private static let othersOfStatuses = WordList(["exit", "retry", "ignore", "allowed", "job", "process"])
    private static let errors = WordList(["error", "exception", "failure"])
    private static let responses = WordList(["response"])
    private static let codes = WordList(["code"])
    private static let ownersOfCodes = WordList(["status", "http", "response", "reply", "statuscode"])
    private static let ownersOfResponses = WordList(["received", "got", "unexpected", "bad", "invalid", "200", "2xx"])
    private static let articles = WordList(["returned", "an", "with"])
    private static let verbs = WordList([
        "returned", "returns", "responded", "replied", "answered", "received", "got", "actual", "failed", "invalid",
        "was", "but", "found", "gave",
    ])

    /// How surely the word says that the number is a status; nil where it does not.
    var weight: StatusWords.Weight? {
        guard end > 0, end < number.start, !isKey else { return nil }
        if StatusWords.isVersion(before: end, line) { return .certain }
        if signs.contains(.comma) { return isPair ? .likely : nil }
        if signs.contains(.of), StatusTail(number) == .counted { return nil }
        if line.hasPart("http", endingAt: end) != nil { return signs.contains(.equals) ? nil : .certain }
        if isStatus(before: end) { return .certain }
        if let start = Self.codes.part(endingAt: end, in: line) { return weight(ofCodeAt: start) }
        if let start = Self.errors.part(endingAt: end, in: line) { return weight(ofErrorAt: start) }
        if let start = Self.responses.part(endingAt: end, in: line) { return weight(ofResponseAt: start) }
        if signs.contains(.colon), isErrorClass { return .likely }
        return isVerb && StatusTail(number).isOpen ? .possible : nil
    }

    private var isVerb: Bool { signs.contains(.article) || Self.verbs.word(endingAt: end, in: line) != nil }

    private func isStatus(before end: Int) -> Bool {
        guard let start = Self.statuses.part(endingAt: end, in: line) else { return false }
        return Self.othersOfStatuses.part(endingAt: line.skippingSeparators(before: start), in: line) == nil
    }

    /// Whether the number is the second of a pair, as Erlang and Elixir print one: `{:http_error, 503}`.
    private var isPair: Bool {
        guard StatusTail(number) == .closed else { return false }
        guard let start = Self.errors.part(endingAt: end, in: line) else { return isStatus(before: end) }
        return line.hasPart("http", endingAt: line.skippingSeparators(before: start)) != nil
    }

    /// Returns the weight of `code`, by the word before it; `code=` stands for itself.
    private func weight(ofCodeAt start: Int) -> StatusWords.Weight? {
        let before = line.skippingSeparators(before: start)
        if Self.ownersOfCodes.part(endingAt: before, in: line) != nil { return .certain }
        if Self.errors.part(endingAt: before, in: line) != nil { return StatusTail(number).isOpen ? .likely : nil }
        let isAlone = start == 0 || !ASCII.isWordCharacter(line[start - 1]) && line[start - 1] != UInt8(ascii: "-")
        return isAlone && (signs == .equals || signs == [.equals, .quote]) ? .certain : nil
    }

    private func weight(ofErrorAt start: Int) -> StatusWords.Weight? {
        let before = line.skippingSeparators(before: start)
        if StatusWords.isHTTP(before: before, line) || isStatus(before: before) { return .certain }
        if Self.articles.word(endingAt: before, in: line) != nil { return .certain }
        let isCompound = before == start && start > 0
        return isCompound && StatusTail(number).isOpen ? .likely : weight(ofPlain: start)
    }

    private func weight(ofResponseAt start: Int) -> StatusWords.Weight? {
        let before = line.skippingSeparators(before: start)
        let isOwned = Self.ownersOfResponses.word(endingAt: before, in: line) != nil && !signs.contains(.equals)
        return isOwned && StatusTail(number).isOpen ? .likely : weight(ofPlain: start)
    }

    /// Returns the weight of `Error` or `Response` alone.
    private func weight(ofPlain start: Int) -> StatusWords.Weight? {
        guard !signs.contains(.equals) else { return nil }
        let tail = StatusTail(number)
        let isCapital = ASCII.isUppercase(line[start])
        switch tail {
        case .counted: return nil
        case .body, .dash: return .likely
        case .closed: return signs.contains(.bracket) ? .likely : nil
        case .capital, .joined, .sign: return isCapital || signs.contains(.colon) || tail == .sign ? .likely : nil
        case .end: return isCapital || signs.contains(.quote) ? .likely : nil
        case .other: return line.has(" /", at: number.end) ? .likely : nil
        }
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
