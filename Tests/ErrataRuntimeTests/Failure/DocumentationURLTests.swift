import ErrataRuntime
import Testing

@Suite("The address of a page about a failure")
struct DocumentationURLTests {
    private func acme(docs: String = "") throws -> Catalog {
        let spec = """
            {"catalog":{"id":"acme","vendor":"acme","name":"Acme","type":"Acme",\(docs)"summary":"s"},
             "sources":[{"id":"d","title":"t","retrieved":"2026-01-01"}],
             "envelopes":[{"id":"e","code":{"levels":["/type","/code"]},"source":"d"}],
             "http":[{"status":503,"kind":"unavailable","message":"Busy","summary":"s","source":"d"}],
             "categories":[{"id":"c","title":"C","range":[100,199],"source":"d"}],
             "errors":[
              {"code":"card","name":"card","summary":"s","documentation":"https://acme.example/card","source":"d"},
              {"code":"lost","within":"card","name":"lost","summary":"s","source":"d"}]}
            """
        return try Catalogs.catalog(Array(spec.utf8))
    }

    private func url(_ catalog: Catalog, _ status: Int, _ body: String) -> String? {
        catalog.failure(status: status, body: body)?.documentationURL
    }

    @Test("It is the code's page on the catalog's site; for an unknown code the coarser one's, else the status's")
    func permalinks() throws {
        let acme = try acme(docs: #""docs":"https://errata.example","#)
        let site = "https://errata.example/acme/"
        #expect(url(acme, 402, #"{"type":"card","code":"lost"}"#) == site + "card~~lost/")
        #expect(url(acme, 402, #"{"type":"card","code":"new"}"#) == site + "card/")
        #expect(url(acme, 503, #"{"code":"new"}"#) == site + "status/503/")
        #expect(url(acme, 503, #"{"code":150}"#) == site + "status/503/")
    }

    @Test("Without a site it is the vendor's own page of the code, and nothing is made up")
    func vendorPages() throws {
        let acme = try acme()
        #expect(url(acme, 402, #"{"type":"card"}"#) == "https://acme.example/card")
        #expect(url(acme, 402, #"{"type":"card","code":"lost"}"#) == nil)
        #expect(url(acme, 503, #"{"code":"new"}"#) == nil)
    }

    @Test("HTTP's own row is no page of the catalog's site, and no text of the server becomes an address")
    func foreign() throws {
        let acme = try acme(docs: #""docs":"https://errata.example","#)
        #expect(url(acme, 500, #"{"code":"new","documentation_url":"https://evil.example"}"#) == nil)
        let failure: (any APIFailureProtocol)? = acme.failure(status: 402, body: #"{"type":"card"}"#)
        #expect(failure?.documentationURL == "https://errata.example/acme/card/")
    }
}
