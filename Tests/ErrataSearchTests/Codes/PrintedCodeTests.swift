import ErrataCatalog
import ErrataSearch
import TestSupport
import Testing

@Suite("Codes as programs print them")
struct PrintedCodeTests {
    private func ids(_ text: String, status: Int? = nil, in catalogs: [Catalog] = Catalogs.all) -> [String] {
        CodeQuery(text, in: catalogs, status: status).answer().matches.map(\.entry.id)
    }

    @Test(
        "a code in a sentence is found where its spelling, its brackets or the words before it set it off",
        arguments: [
            ("LinqError [1007]: slow down", "linq/1007"), ("Linq error 1007: slow down", "linq/1007"),
            ("Linq.APIError: it failed (code=1007)", "linq/1007"), ("It failed with error code 3006.", "linq/3006"),
            ("FORBIDDEN: Session expired", "we-link/FORBIDDEN"), ("com.amazonaws.x.v2#FORBIDDEN", "we-link/FORBIDDEN"),
            ("An error occurred (FORBIDDEN) when calling the Y operation: no", "we-link/FORBIDDEN"),
            ("Error: workflow ended with noActiveSeats, see the log", "linked-api/noActiveSeats"),
        ]
    )
    func mentions(text: String, id: String) {
        #expect(ids(text) == [id])
    }

    @Test(
        "plain words and numbers are no codes, and neither is a status",
        arguments: ["it took 1007 ms", "status code 1007 is odd", "forbidden fruit and 3006 more", "[1007 of 3000]"]
    )
    func noMentions(text: String) {
        #expect(ids(text).isEmpty)
    }

    @Test(
        "the last parts of a code that is a URI or has a name space stand for it",
        arguments: [
            ("out-of-credit", 0), ("texts out-of-credit", 0), ("Out-Of-Credit", 0), ("probs/out-of-credit", 0),
            ("badNonce", 1), ("error:badNonce", 1), ("texts/badNonce", 1), ("ThrottlingException", 2),
        ]
    )
    func lastParts(text: String, index: Int) throws {
        #expect(ids(text, in: [try Self.uris()]) == ["texts/\(Self.codes[index])"])
    }

    @Test(
        "half a part, a number and nothing stand for no code",
        arguments: ["credit", "nonce", "4711", "#", ":", "com"]
    )
    func noLastParts(text: String) throws {
        #expect(ids(text, in: [try Self.uris()]).isEmpty)
    }

    private static let codes = [
        "https://example.com/probs/out-of-credit", "urn:ietf:params:acme:error:badNonce",
        "com.acme#ThrottlingException",
        "https://example.com/4711",
    ]

    private static func uris() throws -> Catalog { try catalog(ofTexts: codes.map { _ in "x" }, codes: codes) }

    @Test("a list of codes is no sentence")
    func lists() {
        #expect(ids("error 1007 3004").isEmpty)
        #expect(ids("NO_SUCH_CODE 1007").isEmpty)
    }

    @Test("a vendor's error class restricts the search to its codes")
    func vendor() {
        let query = CodeQuery("LinqError: FORBIDDEN now", in: Catalogs.all)
        #expect(query.answer().matches.allSatisfy { $0.entry.catalog.id == "we-link" })
        #expect(ids("LinkUpError: INSUFFICIENT_CREDITS (x)").allSatisfy { $0.hasPrefix("linkup-") })
    }

    @Test("a status rules out messages that cannot come with it")
    func statuses() {
        #expect(ids("HTTP 503: upstream request timeout") == ["http/503"])
        #expect(ids(#"at=error desc="Request timeout" status=503"#, status: 503) == ["http/503"])
        #expect(ids("HttpError 429: Rate limit exceeded") == ["linq/1007"])
        #expect(ids("HttpError 500: Rate limit exceeded").first == "linkup-v1/500")
    }

    @Test("of a status in a sentence HTTP's own row comes first, since nothing tells the vendor")
    func order() {
        let text = "AxiosError: Request failed with status code 429"
        #expect(ids(text, status: 429) == ["http/429", "linkup-v1/429", "we-link/429"])
    }

    @Test("what a vendor and HTTP both say is shown of both", arguments: ["Internal server error", "Unauthorized"])
    func phrases(text: String) {
        let found = ids(text)
        #expect(found.contains { $0.hasPrefix("linq/") })
        #expect(found.contains { $0.hasPrefix("http/") })
    }

    @Test("hostile texts are searched within limits", arguments: ["(", "[", "#", "code=", "é_É", "a.-.", "()[]#"])
    func hostile(text: String) {
        for count in [1, 3, 5000] { _ = ids(String(repeating: text + " ", count: count)) }
    }
}
