import ErrataBytes

/// An affix that all string codes of a spec share and that tells nothing: a name space or a label at the beginning, such
/// as `Bad Request: ` and `ERR_`, or the class of an error at the end, such as `Exception`.
///
/// Any other word that happens to be shared, such as `INVALID` in three codes, tells what failed, and stays.
enum SharedAffix {
    /// The minimum number of codes that must share it.
    private static let least = 3
    /// The words that only say that a code is one.
    private static let labels: Set<String> = ["e", "err", "error", "errors", "exception", "fault", "code"]

    /// Leaves the affixes out of the texts at some places, each where something else is left of every text, no two
    /// become the same, and no name in the file has it.
    static func leaveOut(of texts: inout [CodeText], at places: [Int], names: [String]) {
        guard places.count >= least else { return }
        var shared = places.map { texts[$0].text }
        leaveOut(beginning(nameSpace(of: shared), of: shared), of: &shared, names) { $0.hasPrefix($1) }
        leaveOut(beginning(label(of: shared) { $0.first }, of: shared), of: &shared, names) { $0.hasPrefix($1) }
        leaveOut(ending(label(of: shared) { $0.last }, of: shared), of: &shared, names) { $0.hasSuffix($1) }
        for (place, text) in zip(places, shared) where text != texts[place].text {
            texts[place].text = text
            texts[place].isTelling = CodeText.tells(text)
        }
    }

    private typealias Affix = (letters: String, rest: [String])

    private static func leaveOut(
        _ affix: Affix?,
        of texts: inout [String],
        _ names: [String],
        isIn: (String, String) -> Bool
    ) {
        guard let affix, !names.contains(where: { isIn($0.lowercased(), affix.letters) }) else { return }
        let spellings = affix.rest.map(NameWords.spelling)
        guard spellings.allSatisfy({ $0.utf8.contains(where: ASCII.isLetter) || CodeText.number(in: $0) != nil }),
            Set(spellings).count == Set(texts.map(NameWords.spelling)).count
        else { return }
        texts = affix.rest
    }

    /// Returns the first or the last word of all texts, where it is a label and the same.
    private static func label(of texts: [String], _ choice: ([String]) -> String?) -> String? {
        guard let word = texts.first.flatMap({ choice(NameWords.words(of: $0)) }),
            labels.contains(word.lowercased()),
            texts.allSatisfy({ choice(NameWords.words(of: $0)) == word })
        else { return nil }
        return word
    }

    /// Returns the beginning that all texts share, up to its last sign that ends a name space.
    private static func nameSpace(of texts: [String]) -> String? {
        guard var shared = texts.first?[...] else { return nil }
        for text in texts { while !text.hasPrefix(shared) { shared.removeLast() } }
        return shared.lastIndex { ".:/#".contains($0) }.map { String(shared[...$0]) }
    }

    private static func beginning(_ affix: String?, of texts: [String]) -> Affix? {
        guard let affix, !affix.isEmpty, texts.allSatisfy({ $0.hasPrefix(affix) }) else { return nil }
        return (NameWords.spelling(affix), texts.map { String($0.dropFirst(affix.count).drop { " _-".contains($0) }) })
    }

    private static func ending(_ affix: String?, of texts: [String]) -> Affix? {
        guard let affix, texts.allSatisfy({ $0.hasSuffix(affix) }) else { return nil }
        return (NameWords.spelling(affix), texts.map { String($0.dropLast(affix.count)) })
    }
}
