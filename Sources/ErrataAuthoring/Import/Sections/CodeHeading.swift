import ErrataBytes

/// A heading that names an error: `INVALID_API_KEY (403)`, `-1003 TOO_MANY_REQUESTS`, `404 Not Found – resource_missing`,
/// `Error 1001: Missing field`.
struct CodeHeading {
    /// The codes; several where the heading names several.
    private(set) var codes: [String] = []
    /// The vendor's constant, beside a number.
    private(set) var name: String?
    var statuses: [Int] = []
    /// The words beside the code.
    private(set) var title: String?
    /// Whether the heading itself says that it names an error or a code.
    private(set) var saysError = false

    init?(_ text: String, marked: [String] = []) {
        let text = text.trimmedBlanks
        guard text.utf8.count <= 160, !text.isEmpty, !marked.isEmpty || Self.canHoldCode(text) else { return nil }
        let rest = Self.withoutNoun(text)
        saysError = rest.utf8.count < text.utf8.count
        for part in Self.parts(of: rest) { add(part, marked) }
        guard !codes.isEmpty else { return nil }
    }

    /// Whether a text has a sign or a capital within a word, without which a word is no code; most headings have none.
    private static func canHoldCode(_ text: String) -> Bool {
        var previous = UInt8(ascii: " ")
        return text.utf8.contains { byte in
            defer { previous = byte }
            return ASCII.isDigit(byte) || "_-./".utf8.contains(byte)
                || (ASCII.isUppercase(byte) && ASCII.isAlphanumeric(previous))
        }
    }

    /// A heading that names statuses alone.
    init(statuses: [Int]) {
        self.statuses = statuses
    }

    /// The spelling of the first code.
    var shape: CodeShape { CodeShape(codes.first ?? "") }

    /// Whether the code is a whole number, however small.
    var isNumber: Bool { codes.first.map { Int($0) != nil } ?? false }

    /// Whether the codes are spelled as hardly anything but a constant of a program is, or the heading has an HTTP error.
    var isEvident: Bool {
        shape == .strong || shape == .number || name != nil || saysError || statuses.contains { $0 >= 400 }
            || (codes.isEmpty && !statuses.isEmpty)
    }

    /// Returns a heading without `Error code:` before the code.
    private static func withoutNoun(_ text: String) -> String {
        let lower = text.lowercased()
        for noun in ["error code", "error", "exception", "code", "errno"] where lower.hasPrefix(noun) {
            let rest = text.utf8.dropFirst(noun.utf8.count)
            let word = rest.drop { ASCII.isBlank($0) || $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "#") }
            guard word.count < rest.count, let first = word.first else { continue }
            let isNumber = ASCII.isDigit(first) || first == UInt8(ascii: "-")
            if isNumber || rest.first == UInt8(ascii: ":") { return String(Substring(word)) }
        }
        return text
    }

    private static func parts(of text: String) -> [String] {
        var parts: [String] = []
        var part = ""
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            let next = index + 1 < characters.count ? characters[index + 1] : " "
            let previous = index > 0 ? characters[index - 1] : " "
            let isDash = "–—-".contains(character) && previous == " " && next == " "
            let isColon = ":,;".contains(character) && next == " "
            let isBracket = "()[]|".contains(character) && (previous == " " || next == " " || part.isEmpty)
            let isClosing = ")]".contains(character)
            let isSlash = character == "/" && previous == " " && next == " "
            if isDash || isColon || isBracket || isClosing || isSlash {
                parts.append(part.trimmedBlanks)
                part = ""
            } else {
                part.append(character)
            }
        }
        return (parts + [part.trimmedBlanks]).filter { !$0.isEmpty }
    }

    private mutating func add(_ part: String, _ marked: [String]) {
        let words = part.split(separator: " ").map(String.init)
        let status = StatusCell(part)
        if !status.statuses.isEmpty, status.isStated(in: part), statuses.isEmpty {
            statuses = status.statuses
        } else if words.count == 1 {
            add(word: words[0], isMarked: marked.contains(words[0]))
        } else if words.count == 2, codes.isEmpty, let status = StatusCell(words[0]).statuses.first, isCode(words[1]) {
            statuses = [status]
            codes = [words[1]]
        } else if words.count == 2, codes.isEmpty, let status = StatusCell(words[1]).statuses.first, isCode(words[0]) {
            statuses = [status]
            codes = [words[0]]
        } else if words.count == 2, codes.isEmpty, CodeShape(words[0]) == .number, isConstant(words[1]) {
            codes = [words[0]]
            name = words[1]
        } else if codes.isEmpty, title == nil, let first = words.first, CodeShape(first) == .number {
            codes = [first]
            title = words.dropFirst().joined(separator: " ")
        } else {
            title = title ?? part
        }
    }

    private mutating func add(word: String, isMarked: Bool) {
        let word = word.trimmed(of: "'\"")
        let isMarked = isMarked && CodeShape.isIdentifier(word)
        if CodeShape(codes.first ?? "") == .number, name == nil, isConstant(word) {
            name = word
        } else if title == nil, isCode(word) || isMarked || (saysError && word.utf8.contains(where: ASCII.isDigit)) {
            if !codes.contains(word) { codes.append(word) }
        } else {
            title = title ?? word
        }
    }

    private func isCode(_ word: String) -> Bool { CodeShape(word) != .none && CodeRange(text: word) == nil }

    /// Whether a word beside a number is a constant.
    private func isConstant(_ word: String) -> Bool {
        let isCapitals = word.utf8.count > 2 && word.utf8.allSatisfy { ASCII.isUppercase($0) || $0 == 0x5F }
        return isCapitals || CodeShape(word) == .strong
    }
}

/// How much the spelling of a word says about it.
enum CodeShape: Equatable {
    /// Words that are joined by underscores, or by capitals after a small letter at the start: `card_declined`,
    /// `CARD_DECLINED`, `cardDeclined`.
    case strong
    /// A number of four or more digits, with or without a minus.
    case number
    /// A word that can be a code: `FORBIDDEN`, `AccessDenied`, `rate-limit`, `auth/invalid`, `E1001`.
    case weak
    /// A word or several.
    case none

    init(_ word: String) {
        self = Self.shape(of: Array(word.utf8))
    }

    private static func shape(of word: [UInt8]) -> CodeShape {
        guard (2...120).contains(word.count) else { return .none }
        let digits = word.drop { $0 == UInt8(ascii: "-") }
        if digits.allSatisfy(ASCII.isDigit) {
            return digits.count >= 4 && word.count - digits.count < 2 ? .number : .none
        }
        guard isIdentifier(word) else { return .none }
        let hasUnderscore = word.dropFirst().dropLast().contains(UInt8(ascii: "_"))
        if hasUnderscore, word.contains(where: ASCII.isLetter) { return .strong }
        let capitals = word.dropFirst().contains(where: ASCII.isUppercase)
        let isWord = word.allSatisfy(ASCII.isAlphanumeric)
        if isWord, ASCII.isLowercase(word[0]), capitals { return word.count > 5 ? .strong : .weak }
        guard word.contains(where: ASCII.isLetter), word.count >= 3 else { return .none }
        if isWord, ASCII.isUppercase(word[0]) { return capitals || word.contains(where: ASCII.isDigit) ? .weak : .none }
        return word.contains { "-./".utf8.contains($0) || ASCII.isDigit($0) } ? .weak : .none
    }

    /// Whether a word holds nothing but the characters of identifiers and what joins them, or is a number.
    static func isIdentifier(_ word: String) -> Bool {
        let bytes = Array(word.utf8)
        return isIdentifier(bytes) || (bytes.first == UInt8(ascii: "-") && bytes.dropFirst().allSatisfy(ASCII.isDigit))
    }

    private static func isIdentifier(_ word: [UInt8]) -> Bool {
        guard let first = word.first, let last = word.last, ASCII.isWordCharacter(first) else { return false }
        return ASCII.isWordCharacter(last) && word.allSatisfy { ASCII.isWordCharacter($0) || "-./:".utf8.contains($0) }
    }
}
