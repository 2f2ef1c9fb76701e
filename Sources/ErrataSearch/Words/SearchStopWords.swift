/// Words that say little in a query.
enum SearchStopWords {
    /// Articles, pronouns, prepositions, auxiliaries, and the words that errors are asked about with. They are not
    /// looked for, except in phrases and where a query has no others.
    private static let all: Set<String> = split(
        """
        a about actually after again am an and any anymore are as at be been before but by can could did do does doing \
        error errors for from get gets getting give given go going got had happen happened happens has have having he \
        help her him his how i if im in into is it its ive just keep keeps let look me mean means my need of off on or \
        our out per please really return returned returning returns s say saying says she should so some somehow \
        something t tell tells that thats the their them then there they thing this to try trying up us use want wants \
        was we were what whats when where which while who whom why will with would you your
        """
    )

    /// Whether a word, or the word that it is a form of, says little in a query.
    static func contains(_ word: String) -> Bool {
        all.contains(word) || all.contains(PorterStem.of(word))
    }

    /// Auxiliaries, articles and possessives, which a phrase may have between its words: `could not be found`.
    static let fillers: Set<String> = split(
        """
        a an are be been being can could did do does had has have is it its my our so the was were will would your
        """
    )

    /// Words that count as `not`.
    static let negations: Set<String> = split(
        """
        arent cannot cant couldnt didnt doesnt dont hasnt havent isnt never wasnt wont wouldnt
        """
    )

    private static func split(_ words: String) -> Set<String> {
        Set(words.split(separator: " ").map(String.init))
    }
}
