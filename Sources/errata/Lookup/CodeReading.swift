import ErrataCore

/// One way to read a query: a code, and the catalogs in which it is looked for.
struct CodeReading {
    let code: String
    let catalogs: [Catalog]

    /// The signs that may part a vendor from a code.
    private static let signs: Set<Character> = ["-", ":", "_", ".", "#", " ", "/"]
    /// What is longer than this has no code in it but is a message.
    private static let longest = 200
    /// Words before a code that only say that it is one.
    private static let labels: Set<String> = [
        "error", "err", "errors", "e", "code", "status", "http", "errorcode", "statuscode", "httpstatus", "httpcode",
    ]

    /// All ways to read a text, the plainest first and the one that takes it apart most last.
    static func all(of text: String, in catalogs: [Catalog]) -> [CodeReading] {
        let plain = CodeReading(code: text, catalogs: catalogs)
        guard text.utf8.count <= longest else { return [plain] }
        let vendors = vendorReadings(text, catalogs)
        return [plain] + plain.bare + vendors.flatMap { [$0] + $0.bare }
    }

    /// Whether a text is a word that only says that a code comes.
    static func isLabel(_ text: String) -> Bool {
        let words = text.split { !$0.isLetter && !$0.isNumber }
        return !words.isEmpty && words.allSatisfy { labels.contains($0.lowercased()) }
    }

    /// `LINQ-1007`, `linq:1007`, `Linq.rateLimitExceeded`: at each sign behind which a vendor's name ends.
    private static func vendorReadings(_ text: String, _ catalogs: [Catalog]) -> [CodeReading] {
        text.indices.filter { signs.contains(text[$0]) }.compactMap { sign in
            let named = catalogs.named(String(text[..<sign]))
            let code = text[sign...].drop { signs.contains($0) }
            return named.isEmpty || code.isEmpty ? nil : CodeReading(code: String(code), catalogs: named)
        }
    }

    /// `01007`, `1007.0`: another spelling of a number; `error 1007`, `HTTP504`, `"code": "RATE_LIMITED"`: what is behind
    /// words that say no more.
    private var bare: [CodeReading] {
        let (rest, words) = Self.unlabelled(code)
        let named = words == ["http"] ? catalogs.named("http") : []
        let places = named.isEmpty ? catalogs : named
        let whole = rest.hasSuffix(".0") ? rest.dropLast(2) : rest
        if let number = Int(whole) { return [CodeReading(code: String(number), catalogs: places)] }
        return words.isEmpty || rest.isEmpty ? [] : [CodeReading(code: String(rest), catalogs: catalogs)]
    }

    /// A text without the labels that it begins with, and those. A digit ends a label; a letter needs a sign before it
    /// that parts no words of a code.
    private static func unlabelled(_ text: String) -> (rest: Substring, labels: [String]) {
        var (rest, found) = (text[...], [String]())
        while true {
            let word = rest.prefix { $0.isLetter }
            let next = rest[word.endIndex...]
            guard let sign = next.first, labels.contains(word.lowercased()), !"_-".contains(sign) else { break }
            found.append(word.lowercased())
            rest = next.drop { !$0.isLetter && !$0.isNumber && $0 != "-" }
        }
        return (rest, found)
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
