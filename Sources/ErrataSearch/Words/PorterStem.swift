import ErrataBytes

/// Porter's stemmer for English: `invite`, `invites`, `inviting` and `invitation` become `invit`.
///
/// M. F. Porter, "An algorithm for suffix stripping", Program 14(3), 1980. The names of steps and conditions are the
/// paper's. A stem need not be a word; it must only be the same within a family of words and different between families.
struct PorterStem {
    private var letters: [UInt8]

    /// Returns the stem of a word in lower case; numbers and words in other alphabets are their own.
    static func of(_ word: String) -> String {
        let letters = Array(word.utf8)
        guard letters.count > 2, letters.allSatisfy({ ASCII.isLowercase($0) }) else { return word }
        var stem = PorterStem(letters: letters)
        stem.strip()
        return String(decoding: stem.letters, as: UTF8.self)
    }

    private mutating func strip() {
        stripPlural()
        stripParticiple()
        if ends("y"), hasVowel(before: 1) { replace(1, with: "i") }
        replaceFirst(of: Self.step2)
        replaceFirst(of: Self.step3)
        stripLongSuffix()
        stripFinalE()
    }
}

// The steps.
extension PorterStem {
    /// Step 1a.
    private mutating func stripPlural() {
        if ends("sses") || ends("ies") {
            letters.removeLast(2)
        } else if ends("s"), !ends("ss") {
            letters.removeLast()
        }
    }

    /// Step 1b.
    private mutating func stripParticiple() {
        if ends("eed") {
            if measure(before: 3) > 0 { letters.removeLast() }
        } else if let length = ends("ed") ? 2 : ends("ing") ? 3 : nil, hasVowel(before: length) {
            letters.removeLast(length)
            if ends("at") || ends("bl") || ends("iz") {
                replace(0, with: "e")
            } else if endsInDoubleConsonant, !ends("l"), !ends("s"), !ends("z") {
                letters.removeLast()
            } else if measure(before: 0) == 1, endsInShortSyllable(before: 0) {
                replace(0, with: "e")
            }
        }
    }

    /// Step 5.
    private mutating func stripFinalE() {
        if ends("e") {
            let measure = measure(before: 1)
            if measure > 1 || measure == 1 && !endsInShortSyllable(before: 1) { letters.removeLast() }
        }
        if ends("ll"), measure(before: 1) > 1 { letters.removeLast() }
    }

    /// Steps 2 and 3: replaces the first suffix that the word ends in.
    private mutating func replaceFirst(of suffixes: [Replacement]) {
        guard let (suffix, replacement) = suffixes.first(where: { ends($0.suffix) }) else { return }
        let length = suffix.utf8CodeUnitCount
        if measure(before: length) > 0 { replace(length, with: replacement) }
    }

    /// Step 4; `ion` goes only after s and t.
    private mutating func stripLongSuffix() {
        guard let length = Self.step4.first(where: { ends($0) })?.utf8CodeUnitCount else { return }
        if ends("ion"), letters.count < 4 || !"st".utf8.contains(letters[letters.count - 4]) { return }
        if measure(before: length) > 1 { letters.removeLast(length) }
    }

    /// A suffix and what replaces it.
    private typealias Replacement = (suffix: StaticString, replacement: StaticString)

    private static let step2: [Replacement] = [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("abli", "able"),
        ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"), ("ation", "ate"),
        ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"), ("ousness", "ous"), ("aliti", "al"),
        ("iviti", "ive"), ("biliti", "ble"),
    ]

    private static let step3: [Replacement] = [
        ("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", ""),
    ]

    private static let step4: [StaticString] = [
        "al", "ance", "ence", "er", "ic", "able", "ible", "ant", "ement", "ment", "ent", "ion", "ou", "ism", "ate",
        "iti",
        "ous", "ive", "ize",
    ]
}

// The conditions; each looks at the letters before a suffix of some length.
extension PorterStem {
    private func ends(_ suffix: StaticString) -> Bool {
        let count = suffix.utf8CodeUnitCount
        guard letters.count >= count else { return false }
        // Most suffixes differ in the last letter.
        return suffix.withUTF8Buffer { $0.last == letters.last && $0.elementsEqual(letters.suffix(count)) }
    }

    private mutating func replace(_ length: Int, with replacement: StaticString) {
        letters.removeLast(length)
        replacement.withUTF8Buffer { letters.append(contentsOf: $0) }
    }

    /// The measure m: how often consonants follow vowels.
    private func measure(before length: Int) -> Int {
        var (measure, wasVowel) = (0, false)
        for place in 0..<(letters.count - length) {
            let isVowel = isVowel(place)
            if wasVowel, !isVowel { measure += 1 }
            wasVowel = isVowel
        }
        return measure
    }

    /// Condition *v*.
    private func hasVowel(before length: Int) -> Bool {
        (0..<(letters.count - length)).contains { isVowel($0) }
    }

    /// Condition *d.
    private var endsInDoubleConsonant: Bool {
        let last = letters.count - 1
        return last > 0 && letters[last] == letters[last - 1] && !isVowel(last)
    }

    /// Condition *o: consonant, vowel, consonant, where the last is not w, x or y.
    private func endsInShortSyllable(before length: Int) -> Bool {
        let last = letters.count - length - 1
        guard last > 1, !isVowel(last), isVowel(last - 1), !isVowel(last - 2) else { return false }
        return !"wxy".utf8.contains(letters[last])
    }

    /// Whether a letter is a vowel, as y is after a consonant.
    private func isVowel(_ place: Int) -> Bool {
        let letter = letters[place]
        return "aeiou".utf8.contains(letter) || letter == UInt8(ascii: "y") && place > 0 && !isVowel(place - 1)
    }
}
