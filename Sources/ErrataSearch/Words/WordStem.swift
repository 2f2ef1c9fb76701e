import ErrataBytes

/// A stemmer for English: `invite`, `invites`, `inviting` and `invitation` become `invit`.
///
/// A stem need not be a word; it must only be the same within a family of words and different between families.
enum WordStem {
    /// The suffixes, longest first, with the minimum number of letters that must remain.
    private static let endings: [(ending: [UInt8], least: Int)] = [
        ("ation", 4), ("ating", 4), ("ement", 4), ("ated", 4), ("ment", 4), ("ate", 4), ("ing", 3), ("ied", 2),
        ("ure", 4),
        ("ed", 3), ("ly", 4),
    ].map { (Array($0.0.utf8), $0.1) }

    /// Returns the stem of a word in lower case; numbers and words in other alphabets are their own.
    static func of(_ word: UnsafeRawBufferPointer) -> String {
        var stem = Array(word)
        if stem.count > 3, stem.allSatisfy({ ASCII.isLowercase($0) }) { strip(&stem) }
        return String(decoding: stem, as: UTF8.self)
    }

    /// Returns the stem of a word in lower case.
    static func of(_ word: String) -> String {
        var word = word
        return word.withUTF8 { of(UnsafeRawBufferPointer($0)) }
    }

    private static func strip(_ stem: inout [UInt8]) {
        dropPlural(&stem)
        let ending = endings.first {
            stem.count >= $0.ending.count + $0.least && stem.suffix($0.ending.count) == $0.ending[...]
        }
        stem.removeLast(ending?.ending.count ?? 0)
        dropIon(&stem)
        if stem.count > 3, let last = stem.last, last == UInt8(ascii: "e") || last == UInt8(ascii: "y") {
            stem.removeLast()
        }
        // British spellings: authorise, authorize.
        if stem.count > 5, stem.suffix(2).elementsEqual("is".utf8) { stem[stem.count - 1] = UInt8(ascii: "z") }
        // A letter that is doubled before an ending: banned, cancelled.
        if stem.count > 3, stem[stem.count - 1] == stem[stem.count - 2] { stem.removeLast() }
    }

    private static func dropPlural(_ stem: inout [UInt8]) {
        guard stem.last == UInt8(ascii: "s"), stem.count > 3 else { return }
        if stem.count > 4, stem.suffix(3).elementsEqual("ies".utf8) {
            stem.removeLast(3)
            return stem.append(UInt8(ascii: "y"))
        }
        switch stem[stem.count - 2] {
        case UInt8(ascii: "s"), UInt8(ascii: "u"), UInt8(ascii: "i"): return
        default: stem.removeLast()
        }
    }

    /// Removes `ion`: `connection` is of the family of `connect`, `permission` of `permiss`.
    private static func dropIon(_ stem: inout [UInt8]) {
        guard stem.count > 6, stem.suffix(3).elementsEqual("ion".utf8) else { return }
        let before = stem[stem.count - 4]
        if before == UInt8(ascii: "t") || before == UInt8(ascii: "s") { stem.removeLast(3) }
    }
}
