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
            ["deliver", "delivery", "delivered"], ["authorise", "authorized", "authorisation"], ["ban", "banned"],
            ["fail", "failed", "failure"],
        ]
    )
    func stems(family: [String]) {
        #expect(Set(family.map { WordStem.of($0) }).count == 1)
    }

    @Test("words of different families have different stems")
    func otherStems() {
        let words = ["server", "service", "message", "missing", "status", "state", "access", "address", "user", "used"]
        #expect(Set(words.map { WordStem.of($0) }).count == words.count)
    }

    @Test("spellings are near when one letter makes the difference")
    func spelling() {
        let near = ["limt", "limmit", "lamit", "ilmit", "limi", "limits"]
        for other in near { #expect(Spelling("limit").isNear(other.utf8), "\(other)") }
        for other in ["limit", "lmt", "tilim", "limited", "lumot"] {
            #expect(!Spelling("limit").isNear(other.utf8) || other == "limit", "\(other)")
        }
        #expect(Spelling("kye").isNear("key".utf8))
        #expect(!Spelling("key").isNear("bey".utf8))
        #expect(!Spelling("pile").isNear("file".utf8))
        #expect(Spelling("ifle").isNear("file".utf8))
        #expect(Spelling("1007").isNumber)
    }
}
