import ErrataBytes
import ErrataCore

extension Spec {
    /// The name of the Swift case of every error, in the order of ``errors``: the one in the file, else one derived
    /// from the code or the message. All are distinct ASCII identifiers, and the same on every machine.
    ///
    /// A string code is named by its own words, a URI by its last part that tells it from the others; an integer, and
    /// a string without words such as `E0000047`, by its message. An affix that all string codes share and that tells
    /// nothing, such as `Exception`, is left out.
    ///
    /// Names in the file take precedence. Among derived ones that clash the first keeps its name, and each later one
    /// gets a suffix derived from its code: its digits, or a few hexadecimal digits of a hash of its bytes.
    public var caseNames: [String] {
        var naming = CaseNaming(taken: givenNames, room: errors.count)
        let stems = stems
        // Every stem is claimed before the first suffix is chosen: no suffix may take a name from a third entry.
        let isFree = errors.indices.map { errors[$0].name != nil || naming.claim(stems[$0]) }
        return errors.indices.map { isFree[$0] ? stems[$0] : naming.suffixed(stems[$0], code: errors[$0].code.value) }
    }
}

extension Spec {
    /// The names in the file, current and former.
    private var givenNames: [String] {
        errors.compactMap(\.name?.value) + errors.flatMap { $0.formerNames.map(\.value) }
    }

    /// The name that each entry would have without clashes.
    private var stems: [String] {
        let given = errors.compactMap(\.name?.value)
        guard given.count < errors.count else { return given }
        let texts = CodeText.all(of: errors.map(\.code.value), names: given)
        return zip(errors, texts).map { error, text in
            error.name?.value ?? CaseNaming.stem(error.code.value, text: text, message: error.message)
        }
    }
}

/// Derives names and keeps track of those that are taken.
struct CaseNaming {
    /// The maximum length of a derived name, without the suffix for a clash.
    static let limit = 64

    private var taken: Set<String>

    /// - Parameter room: the expected number of names.
    init(taken: [String], room: Int) {
        self.taken = Set(minimumCapacity: room)
        self.taken.formUnion(taken)
    }

    /// Reserves a name; false where it is already taken.
    mutating func claim(_ name: String) -> Bool {
        taken.insert(name).inserted
    }

    /// Reserves the first free name with a stem and ever longer suffixes.
    mutating func suffixed(_ stem: String, code: WireCode) -> String {
        for suffix in NameSuffix.candidates(for: code, after: stem) where claim(stem + suffix) { return stem + suffix }
        // Hashes of different codes may be equal, so a counter is the last resort.
        var count = 2
        while !claim("\(stem)N\(count)") { count += 1 }
        return "\(stem)N\(count)"
    }

    /// Returns the name that an entry would have without clashes.
    static func stem(_ code: WireCode, text: CodeText, message: String?) -> String {
        let name = name(code, text, message)
        return ReservedNames.cases.contains(name) ? name + "Error" : name
    }

    private static func name(_ code: WireCode, _ text: CodeText, _ message: String?) -> String {
        if !text.isTelling, let words = message.map(MessageClause.words), !words.isEmpty {
            return joined(words, code: code)
        }
        if TextForms.isFieldName(text.text), text.text.utf8.count <= limit { return text.text }
        let isPhrase = text.text.utf8.contains(UInt8(ascii: " "))
        return joined(isPhrase ? MessageClause.words(of: text.text) : NameWords.words(of: text.text), code: code)
    }

    /// Joins words into one identifier. Those that start with a digit cannot come first and are moved to the end.
    private static func joined(_ words: [String], code: WireCode) -> String {
        let firstLetter = words.firstIndex { !ASCII.isDigit($0.utf8.first ?? 0) } ?? words.count
        let ordered = words[firstLetter...] + words[..<firstLetter]
        if firstLetter == words.count { return nameless(words, code: code) }
        return cut([NameWords.lowered(ordered.first ?? "")] + ordered.dropFirst().map(NameWords.raised), code: code)
    }

    /// Returns the name for a code without letters: `code404`, `codeMinus7`, or by its hash.
    private static func nameless(_ words: [String], code: WireCode) -> String {
        guard !words.isEmpty else { return "code" + NameSuffix.hash(of: code) }
        let isNegative = code.description.utf8.first == UInt8(ascii: "-")
        return cut(["code"] + (isNegative ? ["Minus"] : []) + words.map(NameWords.raised), code: code)
    }

    /// Joins the words; a long name ends after a whole word, and not with one that only joins others, and has a suffix
    /// in place of the rest.
    private static func cut(_ words: [String], code: WireCode) -> String {
        let whole = words.reduce(into: "", +=)
        guard whole.utf8.count > limit else { return whole }
        let suffix = NameSuffix.ofCut(code)
        var room = limit - suffix.utf8.count
        let fitting = words.prefix { word in
            room -= word.utf8.count
            return room >= 0
        }
        let last = fitting.lastIndex { !NameWords.isJoining($0) }
        let name = last.map { fitting[...$0].reduce(into: "", +=) }
        return (name ?? String(whole.prefix(limit - suffix.utf8.count))) + suffix
    }
}
