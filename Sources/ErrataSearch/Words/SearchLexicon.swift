/// The vocabulary that maps queries to the words of tables: stop words, synonyms, and phrases.
enum SearchLexicon {
    /// A synonym of a word, by stem, and the strength of its match, up to 1.
    struct Synonym {
        let stem: String
        let strength: Float
    }

    private static let same: Float = 0.9
    private static let related: Float = 0.6

    /// Whether a word is a stop word of queries.
    static func isAsking(_ word: String) -> Bool {
        asking.contains(word) || asking.contains(WordStem.of(word))
    }

    private static let asking: Set<String> = Set(
        """
        a about actually after again am an and any anymore are as at be been before but by can could did do does \
        doing error errors for from get gets getting give given go going got had happen happened happens has \
        have having he help her him his how i if im in into is it its ive just keep keeps let look me mean means \
        my need of off on or our out per please really return returned returning returns s say saying says she \
        should so some somehow something t tell tells that thats the their them then there they thing this to \
        try trying up us use want wants was we were what whats when where which while who whom why will with \
        would you your
        """.split(separator: " ").map(String.init)
    )

    /// The phrases and the words of tables with the same meaning; of several that begin alike, the longest counts.
    static let phrases: [String: String] = {
        var phrases: [String: String] = [:]
        for line in turnsOfPhrase.split(separator: "\n") {
            let sides = line.split(separator: "=")
            let meaning = sides[1].drop { $0 == " " }
            for phrase in sides[0].split(separator: ",") {
                phrases[phrase.split(separator: " ").joined(separator: " ")] = String(meaning)
            }
        }
        return phrases
    }()

    /// Returns the synonyms of a word, by stem.
    static func synonyms(of stem: String) -> [Synonym] {
        index[stem] ?? []
    }

    /// All words of the lexicon, which misspelled words are compared with, too.
    static let words: [String] = (sameWords + "\n" + families).split { $0 == " " || $0 == "\n" }.map(String.init)

    private static let index: [String: [Synonym]] = {
        var index: [String: [Synonym]] = [:]
        for (lines, strength) in [(sameWords, same), (families, related)] {
            for line in lines.split(separator: "\n") {
                let stems = line.split(separator: " ").map { WordStem.of(String($0)) }
                for stem in stems {
                    let others = stems.filter { $0 != stem }
                    index[stem, default: []] += others.map { Synonym(stem: $0, strength: strength) }
                }
            }
        }
        return index
    }()
}
