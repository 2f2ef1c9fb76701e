@testable import ErrataSearch
import Testing

@Suite("Words of a search")
struct SearchWordsTests {
    @Test(
        "texts are parted at blanks, signs, digits and capitals",
        arguments: [
            ("rateLimitExceeded", ["rate", "limit", "exceeded"]), ("404_PROFILE_ID", ["404", "profile", "id"]),
            ("invalidAPIKey", ["invalid", "api", "key"]), ("account-api-token", ["account", "api", "token"]),
            ("phoneNumberMustBeInE164Format", ["phone", "number", "must", "be", "in", "e", "164", "format"]),
            ("URLs can't exceed 30,000 bytes.", ["urls", "cant", "exceed", "30000", "bytes"]),
            ("“It can’t” – the vendor's", ["it", "cant", "the", "vendor"]),
            ("vendor’s 5", ["vendor", "5"]),
            ("配達済み ok", ["配達済み", "ok"]), ("'foo_bar'", ["foo", "bar"]), ("", []),
        ]
    )
    func words(text: String, words: [String]) {
        #expect(SearchWords.list(text) == words)
    }

    @Test(
        "words of one family have one stem",
        arguments: [
            ["invite", "invites", "invited", "inviting", "invitation", "invitations"],
            ["retry", "retries", "retried", "retrying"], ["expire", "expired", "expires"],
            ["authenticate", "authentication", "authenticated"], ["connect", "connection", "connected"],
            ["authorize", "authorized"], ["ban", "banned"], ["fail", "failed"],
        ]
    )
    func stems(family: [String]) {
        #expect(Set(family.map { PorterStem.of($0) }).count == 1)
    }

    @Test("words of different families have different stems")
    func otherStems() {
        let words = ["server", "service", "message", "missing", "status", "state", "access", "address", "user", "used"]
        #expect(Set(words.map { PorterStem.of($0) }).count == words.count)
    }

    @Test(
        "the examples of each step of Porter's paper have the stems that all steps together give them",
        arguments: [
            "caresses caress", "ponies poni", "cats cat", "feed feed", "agreed agre", "plastered plaster", "bled bled",
            "motoring motor", "sing sing", "conflated conflat", "troubled troubl", "sized size", "hopping hop",
            "falling fall", "hissing hiss", "fizzed fizz", "filing file", "happy happi", "sky sky", "relational relat",
            "conditional condit", "rational ration", "valenci valenc", "digitizer digit", "conformabli conform",
            "radicalli radic", "differentli differ", "vileli vile", "analogousli analog", "vietnamization vietnam",
            "predication predic", "operator oper", "feudalism feudal", "decisiveness decis", "hopefulness hope",
            "formaliti formal", "sensitiviti sensit", "sensibiliti sensibl", "triplicate triplic", "formative form",
            "electriciti electr", "goodness good", "revival reviv", "allowance allow", "airliner airlin",
            "gyroscopic gyroscop", "defensible defens", "irritant irrit", "replacement replac", "adjustment adjust",
            "dependent depend", "adoption adopt", "communism commun", "activate activ", "effective effect",
            "bowdlerize bowdler", "probate probat", "rate rate", "cease ceas", "controll control", "roll roll",
        ]
    )
    func porter(pair: String) {
        let words = pair.split(separator: " ").map(String.init)
        #expect(PorterStem.of(words[0]) == words[1])
    }

    @Test("numbers, short words and words in other alphabets are their own stems")
    func ownStems() {
        for word in ["1007s", "is", "配達済み", "naïves"] { #expect(PorterStem.of(word) == word) }
    }
}
