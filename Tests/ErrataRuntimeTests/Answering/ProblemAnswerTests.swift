import ErrataRuntime
import Testing

@Suite("Answering with problem documents")
struct ProblemAnswerTests {
    private func acme(
        documentation: String?,
        docs: String? = nil,
        code: String = "OUT_OF_ANVILS"
    ) throws -> Catalog.Entry {
        let address =
            (documentation.map { "\"documentation\":\"\($0)\"," } ?? "") + (docs.map { "\"docs\":\"\($0)\"," } ?? "")
        let spec = """
            {"catalog":{"id":"acme","vendor":"acme","name":"Acme","type":"Acme",\(address)"summary":"s"},
             "sources":[{"id":"d","title":"t","retrieved":"2026-01-01"}],
             "envelopes":[{"id":"response","code":"/status","message":"/text","fields":{"field":"/field"},"source":"d"}],
             "errors":[{"code":"\(code)","name":"outOfAnvils","kind":"unavailable","message":"{count} on order",
             "summary":"Every anvil is sold.","resolution":"r","actor":"vendor","source":"d"}]}
            """
        return try #require(Catalogs.catalog(Array(spec.utf8)).entries.first)
    }

    @Test("The type is the URL of the documentation with the code, and the title is the code's summary")
    func documented() throws {
        let answer = ErrorAnswer(
            try acme(documentation: "https://acme.example/errors"),
            ["count": "12"],
            requestID: "r-1",
            fields: ["field": "anvils"],
            retryAfter: .seconds(30)
        )
        let problem = answer.problemDocument(instance: "/orders/7")
        #expect(problem.status == 503)
        #expect(problem.headers["Content-Type"] == "application/problem+json")
        #expect(problem.headers["Retry-After"] == "30")
        let members = [
            #"{"type":"https://acme.example/errors#OUT_OF_ANVILS","title":"Every anvil is sold.","status":503"#,
            #""detail":"12 on order","instance":"/orders/7","catalog":"acme","code":"OUT_OF_ANVILS""#,
            #""request_id":"r-1","retry_after":30,"parameters":{"count":"12"},"fields":{"field":"anvils"}}"#,
        ]
        #expect(problem.text == members.joined(separator: ","))
    }

    @Test("Without a URL the type is about:blank, and the title is the status's phrase")
    func blank() throws {
        let problem = ErrorAnswer(try acme(documentation: nil), ["count": "12"]).problemDocument()
        let start = #"{"type":"about:blank","title":"Service Unavailable","status":503,"#
        #expect(problem.text.hasPrefix(start + #""detail":"12 on order","catalog""#))
        let forbidden = try #require(Catalogs.weLink.entry(code: "FORBIDDEN"))
        #expect(ErrorAnswer(forbidden).problemDocument().text.contains("\"detail\":\"\(forbidden.summary)\""))
        let typed = ErrorAnswer(forbidden).problemDocument(type: "urn:x:y")
        #expect(typed.text.contains("\"title\":\"\(forbidden.summary)\""))
    }

    @Test("Without a documentation URL the type is the code's page on the catalog's site, and can be it in any case")
    func permalink() throws {
        let site = "https://errata.example"
        let entry = try acme(documentation: nil, docs: site)
        let start = #"{"type":"https://errata.example/acme/OUT_OF_ANVILS/","title":"Every anvil is sold.","#
        #expect(ErrorAnswer(entry).problemDocument().text.hasPrefix(start))
        let both = try acme(documentation: "https://acme.example/errors", docs: site)
        #expect(ErrorAnswer(both).problemDocument().text.hasPrefix(#"{"type":"https://acme.example/errors#OUT"#))
        #expect(ErrorAnswer(both).problemDocument(type: both.permalink).text.hasPrefix(start))
    }

    @Test("A URL has one fragment, in which every character that is not allowed is percent-encoded")
    func fragments() throws {
        let entry = try acme(documentation: "https://acme.example/errors#list", code: "a b/\u{FC}#%")
        let problem = ErrorAnswer(entry, ["count": "1"]).problemDocument()
        #expect(problem.text.hasPrefix(#"{"type":"https://acme.example/errors#a%20b/%C3%BC%23%25","#))
    }

    @Test("Only a document that names the catalog has its code in Errata's members")
    func foreign() {
        let headers: HeaderFields = ["Content-Type": "application/problem+json"]
        for member in [#""catalog":"acme""#, #""catalog":7"#, #""x":0"#, #""catalog":"Linq""#] {
            let failure = linq(429, "{\(member),\"code\":1007,\"request_id\":\"r\",\"retry_after\":9}", headers)
            #expect(failure?.recognition != .code)
            #expect(failure?.ownCode == nil)
            #expect(failure?.origin == .unknown)
            #expect(failure?.flags == .genericNames)
        }
        let own = #"{"catalog":"linq","code":1007,"request_id":"r","retry_after":9}"#
        #expect(linq(429, own, headers)?.entry?.codeText == "1007")
        #expect(linq(429, own, headers)?.serverDelay == 9)
        #expect(linq(429, own)?.recognition != .code)
        #expect(linq(429, #"{"catalog":"linq","code":1999}"#, headers)?.recognition == .category)
    }

    @Test("A forwarded failure contains no text of the vendor's server that was not requested")
    func passedOn() throws {
        let body = #"{"success":false,"error":{"code":1007,"message":"secret","retry_after":9},"trace_id":"secret"}"#
        let failure = try #require(linq(429, body))
        let problem = failure.problemDocument(instance: "/x")
        #expect(problem.status == 429)
        #expect(!problem.text.contains("secret"))
        let passed = try #require(linq(problem.status, problem.text, problem.headers))
        #expect(passed.entry == failure.entry)
        #expect(passed.serverDelay == 9)
        #expect(passed.message == failure.summary)
        #expect(failure.problemDocument(status: 502).status == 502)
        let withID = failure.problemDocument(includingRequestID: true)
        #expect(linq(429, withID.text, withID.headers)?.requestID == "secret")
    }

    @Test("An unknown or inexact code is not forwarded, and a failure without a response has its kind's status")
    func passedOnUnknown() throws {
        for code in ["\"tomorrow\"", "\" 1007\""] {
            let failure = try #require(linq(503, linqBody(code: code)))
            #expect(!failure.problemDocument().text.contains("\"code\""), "\(code)")
            #expect(failure.problemDocument().status == 503)
        }
        let timedOut = Catalogs.linq.failure(transport: TransportFailure.timedOut)
        #expect(timedOut.problemDocument().status == 504)
    }
}
