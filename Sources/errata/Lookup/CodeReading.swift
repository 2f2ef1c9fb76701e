import ErrataCore

/// One way to read a query: a code, and the catalogs in which it is looked for.
struct CodeReading {
    let code: String
    let catalogs: [Catalog]

    /// The signs that may part a vendor from a code.
    private static let signs: Set<Character> = ["-", ":", "_", ".", "#", " ", "/"]
    /// What is longer than this has no code in it but is a message.
    private static let longest = 200
    /// Words before a number that only say that it is one.
    private static let labels: Set<String> = ["error", "err", "code", "status", "http", "e"]

    /// All ways to read a text, the plainest first.
    static func all(of text: String, in catalogs: [Catalog]) -> [CodeReading] {
        let plain = CodeReading(code: text, catalogs: catalogs)
        guard text.utf8.count <= longest else { return [plain] }
        return [plain] + vendorReadings(text, catalogs) + numberReadings(text, catalogs)
    }

    /// `LINQ-1007`, `linq:1007`, `Linq.rateLimitExceeded`: at each sign behind which a vendor's name ends.
    private static func vendorReadings(_ text: String, _ catalogs: [Catalog]) -> [CodeReading] {
        text.indices.filter { signs.contains(text[$0]) }.compactMap { sign in
            let named = catalogs.named(String(text[..<sign]))
            let code = text[sign...].drop { signs.contains($0) }
            return named.isEmpty || code.isEmpty ? nil : CodeReading(code: String(code), catalogs: named)
        }
    }

    /// `01007`, `1007.0`: another spelling of a number; `error 1007`, `code: 1007`, `HTTP504`: a number behind words
    /// that say no more.
    private static func numberReadings(_ text: String, _ catalogs: [Catalog]) -> [CodeReading] {
        let whole = text.hasSuffix(".0") ? String(text.dropLast(2)) : text
        if let number = Int(whole) { return [CodeReading(code: String(number), catalogs: catalogs)] }
        guard let start = text.firstIndex(where: { $0.isNumber }), start > text.startIndex else { return [] }
        let words = text[..<start].split { !$0.isLetter }.map { $0.lowercased() }
        guard !words.isEmpty, words.allSatisfy(labels.contains), Int(text[start...]) != nil else { return [] }
        let isHTTP = words.contains("http") && words.count == 1
        let named = isHTTP ? catalogs.named("http") : []
        return [CodeReading(code: String(text[start...]), catalogs: named.isEmpty ? catalogs : named)]
    }

    /// The status that a text can be read as.
    static func status(_ text: String) -> Int? {
        Int(text).flatMap { (100...999).contains($0) ? $0 : nil }
    }
}

extension CodeReading {
    /// The entries with exactly this code or name, and the rows of this status.
    var exactMatches: [Catalog.Entry] {
        let (status, isName) = (Self.status(code), isName)
        return catalogs.flatMap { catalog in
            let entry = catalog.entry(code: code) ?? (isName ? catalog.entry(named: code) : nil)
            return [entry, status.flatMap { catalog.status($0) }].compactMap(\.self)
        }
    }

    /// The entries whose code or name differs only in case and in the signs between words: `rate_limited`,
    /// `Rate-Limit-Exceeded`.
    var inexactMatches: [Catalog.Entry] {
        let letters = Self.letters(code)
        guard !letters.isEmpty else { return [] }
        return catalogs.flatMap { catalog -> [Catalog.Entry] in
            let bytes = Array(code.utf8)
            let ordinal = bytes.withUnsafeBytes { catalog.ordinal(ofCodeIgnoringCase: $0) }
            if let ordinal { return [catalog.entries[ordinal]] }
            return catalog.entries.filter { entry in
                entry.spellings.contains { Self.letters($0) == letters }
            }
        }
    }

    /// Whether the code could be the name of a Swift case: a lower letter, then letters and digits.
    private var isName: Bool {
        guard let first = code.utf8.first, first &- 0x61 < 26 else { return false }
        return code.utf8.allSatisfy { $0 &- 0x30 < 10 || ($0 | 0x20) &- 0x61 < 26 }
    }

    /// The text in lower case without the signs between words.
    private static func letters(_ text: String) -> [UInt8] {
        text.utf8.filter { !"_- .".utf8.contains($0) }.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    }
}

extension Catalog.Entry {
    /// The codes and names under which it is and was known.
    var spellings: [String] {
        let details = details
        return [codeText] + [name].compactMap(\.self) + details.formerNames + details.aliases.map(\.description)
    }
}

extension Catalog {
    /// The entry whose case has this name, or once had it.
    func entry(named name: String) -> Entry? {
        let bytes = name.utf8
        return entries.first { $0.name?.utf8.elementsEqual(bytes) == true }
            ?? entries.first { $0.details.formerNames.contains { $0.utf8.elementsEqual(bytes) } }
    }
}
