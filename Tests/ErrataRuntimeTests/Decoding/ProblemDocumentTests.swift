import ErrataRuntime
import Testing

@Suite("Problem documents of RFC 9457")
struct ProblemDocumentTests {
    private let problem = """
        {"type":"https://example.com/out-of-credit","title":"No credit","status":400,"detail":"30 needed, 1 there.",
         "instance":"/orders/7","balance":1}
        """
    private let headers: HeaderFields = ["Content-Type": "Application/Problem+JSON; charset=utf-8"]

    @Test("Its detail is the message, the other members are fields, and the status decides", arguments: Catalogs.all)
    func parts(catalog: Catalog) throws {
        let failure = try #require(catalog.failure(status: 403, headers: headers, body: problem))
        #expect(failure.recognition == (catalog.status(403) == nil ? .generic : .status))
        #expect(failure.kind == .permissionDenied)
        #expect(failure.origin == .unknown)
        #expect(failure.rawCode == nil)
        #expect(failure.status == 403)
        #expect(failure.message == "30 needed, 1 there.")
        #expect(failure.fields["problemType"] == "https://example.com/out-of-credit")
        #expect(failure.fields["problemTitle"] == "No credit")
        #expect(failure.fields["problemInstance"] == "/orders/7")
        #expect(failure.flags == [])
    }

    @Test("Without a detail the title is the message")
    func title() {
        #expect(linq(500, "{\"title\":\"Down\"}", headers)?.message == "Down")
        #expect(linq(500, "{\"title\":\"Down\",\"detail\":null}", headers)?.message == "Down")
    }

    @Test("A member of another type is ignored", arguments: ["7", "true", "null", "[\"a\"]", "{\"a\":1}"])
    func types(value: String) {
        let failure = linq(500, "{\"detail\":\(value),\"type\":\(value)}", headers)
        #expect(failure?.message == nil)
        #expect(failure?.fields == [])
    }

    @Test("Without its media type it is ordinary JSON, and its detail is a common name like any other")
    func undeclared() {
        let failure = linq(403, problem, ["Content-Type": "application/json"])
        #expect(failure?.message == "30 needed, 1 there.")
        #expect(failure?.flags == .genericNames)
        #expect(linq(403, problem)?.fields == [])
    }

    @Test("The vendor's own message takes precedence over the document's")
    func ownMessage() {
        let body = "{\"success\":false,\"error\":{\"code\":1007,\"message\":\"own\"},\"detail\":\"d\",\"title\":\"t\"}"
        #expect(linq(429, body, headers)?.entry?.codeText == "1007")
        #expect(linq(429, body, headers)?.message == "own")
        #expect(linq(429, body, headers)?.fields["problemTitle"] == "t")
    }

    @Test("A body marked as a success contributes nothing to the failure")
    func contradiction() {
        let failure = linq(500, "{\"success\":true,\"title\":\"t\"}", headers)
        #expect(failure?.message == nil)
        #expect(failure?.flags == .contradictingBody)
    }

    @Test("The media type alone does not make a 2xx a failure, and a truncated document is not a document")
    func success() {
        #expect(linq(200, problem, headers) == nil)
        #expect(linq(nil, problem, headers) == nil)
        #expect(linq(500, String(problem.dropLast()), headers)?.message == nil)
        #expect(Catalogs.linkUpV1.failure(status: 500, headers: headers, body: "{")?.flags == .notJSON)
    }
}
