import ErrataBytes

/// Finds the variable parts of a word: none in a word of letters, one in a number or an id, several in a path.
struct WordClassifier {
    /// The length, in bytes, from which no word is one of a language.
    private static let maximumLength = 200

    private let bytes: [UInt8]
    private(set) var parts: [VariablePart] = []

    /// Classifies a word of a message.
    init(_ bytes: [UInt8], _ word: Range<Int>) {
        self.bytes = bytes
        guard !word.isEmpty else { return }
        if let url = url(in: word) {
            add(.url, url, isPersonal: isTelling(url))
        } else if word.count > Self.maximumLength || isToken(word) {
            add(.id, word, isPersonal: true)
        } else {
            for part in split(word, at: "=&") { classifyValue(part) }
        }
    }

    private mutating func add(_ kind: VariablePart.Kind, _ range: Range<Int>, isPersonal: Bool) {
        parts.append(VariablePart(kind: kind, range: range, isPersonal: isPersonal))
    }

    private mutating func classifyValue(_ range: Range<Int>) {
        let value = bytes[range]
        if value.dropFirst().dropLast().contains(UInt8(ascii: "@")) {
            add(.email, range, isPersonal: true)
        } else if let kind = WordShape.kind(of: value) {
            add(kind, range, isPersonal: kind != .time && kind != .number)
        } else {
            for part in split(range, at: "/:") { classifyStep(part) }
        }
    }

    /// Classifies a step of a path or a part between colons.
    private mutating func classifyStep(_ range: Range<Int>) {
        if let number = number(in: range) {
            add(.number, number, isPersonal: bytes[number].count(where: ASCII.isDigit) >= 6)
        } else if WordShape.kind(of: bytes[range]) == .id {
            add(.id, range, isPersonal: true)
        } else if bytes[range].contains(where: ASCII.isDigit) {
            add(.id, range, isPersonal: hasIdentifier(range))
        } else if range.count >= 32, bytes[range].allSatisfy(ASCII.isLetter) {
            add(.id, range, isPersonal: true)
        }
    }

    private func split(_ range: Range<Int>, at signs: StaticString) -> [Range<Int>] {
        let signs = signs.withUTF8Buffer { Array($0) }
        return bytes[range].split { signs.contains($0) }.map { $0.startIndex..<$0.endIndex }
    }
}

extension WordClassifier {
    /// Returns the range of a URL, which goes to the end of the word.
    private func url(in word: Range<Int>) -> Range<Int>? {
        let colon = word.first { bytes[$0...].starts(with: "://".utf8) }
        guard let colon, colon > word.lowerBound else { return nil }
        var start = colon
        while start > word.lowerBound, ASCII.isAlphanumeric(bytes[start - 1]) { start -= 1 }
        return start < colon ? start..<word.upperBound : nil
    }

    /// Whether a URL tells more than the address of a document: by a query, a name before the host, or an id.
    private func isTelling(_ url: Range<Int>) -> Bool {
        bytes[url].contains { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "@") } || hasIdentifier(url)
    }

    private func hasIdentifier(_ range: Range<Int>) -> Bool {
        bytes[range].split { !ASCII.isAlphanumeric($0) }.contains { IdentifierShape.matches($0) }
    }

    /// Whether a word is as long and mixed as only a token is, whatever signs it has.
    private func isToken(_ word: Range<Int>) -> Bool {
        let text = bytes[word]
        return text.count >= 40 && text.first != UInt8(ascii: "/") && text.contains(where: ASCII.isDigit)
            && text.contains(where: ASCII.isUppercase) && text.contains(where: ASCII.isLowercase)
    }

    /// Returns the range of a number without the unit behind it: `30s`, `5MB`, `1,000`, `12.50`.
    private func number(in range: Range<Int>) -> Range<Int>? {
        guard ASCII.isDigit(bytes[range.lowerBound]) || bytes[range.lowerBound] == UInt8(ascii: "#") else { return nil }
        let start = ASCII.isDigit(bytes[range.lowerBound]) ? range.lowerBound : range.lowerBound + 1
        var end = start
        while end < range.upperBound, ASCII.isDigit(bytes[end]) || ",.".utf8.contains(bytes[end]) { end += 1 }
        guard end > start, ASCII.isDigit(bytes[end - 1]) else { return nil }
        let unit = String(decoding: bytes[end..<range.upperBound], as: UTF8.self)
        return Self.units.contains(unit) ? start..<end : nil
    }

    private static let units: Set<String> = [
        "", "%", "s", "ms", "m", "min", "h", "d", "x", "st", "nd", "rd", "th", "B", "KB", "MB", "GB", "kB", "KiB",
        "MiB",
        "GiB", "px", "$", "€",
    ]
}
