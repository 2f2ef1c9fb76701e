import ErrataBytes
import ErrataCore

extension Spec {
    /// The name of the Swift case of every error, in the order of ``errors``: the one in the file, else one derived
    /// from the code or the message. All are distinct ASCII identifiers, and the same on every machine.
    ///
    /// Names in the file take precedence. Among derived ones that clash the first keeps its name, and each later one
    /// gets a suffix derived from its code: an integer's digits, or a few hexadecimal digits of a hash of a string's
    /// bytes.
    public var caseNames: [String] {
        var naming = CaseNaming(taken: givenNames, room: errors.count)
        let stems = errors.indices.map { index in
            errors[index].name?.value ?? CaseNaming.stem(errors[index].code.value, message: errors[index].message)
        }
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
    static func stem(_ code: WireCode, message: String?) -> String {
        let name = name(code, message)
        return ReservedNames.cases.contains(name) ? name + "Error" : name
    }

    private static func name(_ code: WireCode, _ message: String?) -> String {
        if case .string(let text) = code {
            let isName = TextForms.isFieldName(text) && text.utf8.count <= limit
            return isName ? text : joined(NameWords.words(of: text), code: code)
        }
        let words = message.map(NameWords.words(ofMessage:)) ?? []
        return joined(words.isEmpty ? NameWords.words(of: code.description) : words, code: code)
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

    /// Joins the words; a long name ends after a whole word and has a suffix in place of the rest.
    private static func cut(_ words: [String], code: WireCode) -> String {
        let whole = words.reduce(into: "", +=)
        guard whole.utf8.count > limit else { return whole }
        let suffix = NameSuffix.hash(of: code)
        let room = limit - suffix.utf8.count
        var name = ""
        for word in words {
            guard name.utf8.count + word.utf8.count <= room else { break }
            name += word
        }
        return (name.isEmpty ? String(whole.prefix(room)) : name) + suffix
    }
}
