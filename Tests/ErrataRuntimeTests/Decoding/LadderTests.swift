import ErrataRuntime
import Testing

@Suite("The ladder")
struct LadderTests {
    @Test("An unknown whole number in a category's range has that category")
    func range() {
        for code in ["1999", "\"1999\"", "1.999e3"] {
            let failure = linq(500, linqBody(code: code))
            #expect(failure?.recognition == .category)
            #expect(failure?.entry == nil)
            #expect(failure?.category?.id == "client")
            #expect(failure?.retry.reason == .category)
            #expect(failure?.retry.verdict == .afterFix)
        }
        #expect(linq(500, linqBody(code: "\"01999\""))?.recognition == .generic)
        #expect(linq(500, linqBody(code: "9999"))?.category == nil)
        #expect(linq(500, linqBody(code: "-1999"))?.recognition == .generic)
    }

    @Test("Where a range's category has no hint, the status decides about the retry")
    func silentRange() {
        let failure = sample(503, "{\"kind\":7,\"errors\":{\"code\":222}}")
        #expect(failure?.category?.id == "mute")
        #expect(failure?.retry.reason == .status)
    }

    @Test("A 429 without a body falls back to the catalog's row, or else to HTTP's")
    func status() {
        let own = Catalogs.linkUpV1.failure(status: 429, body: "")
        #expect(own?.recognition == .status)
        #expect(own?.statusEntry?.catalog == Catalogs.linkUpV1)
        #expect(own?.kind == .rateLimited)
        let generic = Catalogs.linq.failure(status: 429, body: "")
        #expect(generic?.recognition == .generic)
        #expect(generic?.statusEntry?.catalog == HTTP.catalog)
        #expect(generic?.kind == .rateLimited)
    }

    @Test(
        "A status that no table has counts as its class",
        arguments: [(456, "4xx"), (499, "499"), (597, "5xx"), (999, "999"), (998, "5xx")]
    )
    func classes(status: Int, row: String) {
        #expect(linq(status, "")?.statusEntry?.codeText == row)
        #expect(linq(status, "")?.statusEntry?.catalog == HTTP.catalog)
    }

    @Test("An edge's status counts only where the headers show the edge")
    func edge() {
        for headers: HeaderFields in [["Server": "cloudflare"], ["server": "Cloudflare"], ["CF-RAY": "8a1-FRA"]] {
            let failure = linq(522, "", headers)
            #expect(failure?.statusEntry?.codeText == "522")
            #expect(failure?.origin == .edge)
            #expect(failure?.effect == HTTP.catalog.status(522)?.effect)
        }
        let failure = linq(522, "", ["Server": "nginx"])
        #expect(failure?.statusEntry?.codeText == "5xx")
        #expect(failure?.origin == .unknown)
        #expect(linq(522, linqBody(code: "1007"), ["Server": "cloudflare"])?.origin == .vendor)
    }

    @Test("A vendor's own row for an edge's status counts only where the headers show the edge")
    func ownEdge() {
        let shown = sample(522, "", ["CF-Ray": "1"])
        #expect(shown?.statusEntry == SampleSpec.catalog.status(522))
        #expect(shown?.origin == .edge)
        #expect(shown?.recognition == .status)
        #expect(sample(522, "")?.statusEntry?.id == "http/5xx")
        #expect(sample(522, "<html></html>")?.statusEntry?.id == "http/5xx")
    }

    @Test("A vendor's row for a class takes precedence over HTTP's row, but only for the vendor's own responses")
    func ownClass() throws {
        let catalog = try Catalogs.catalog(
            Array(
                """
                {"catalog": {"id": "classes", "vendor": "classes", "name": "Classes", "type": "Classes", "summary": "S."},
                 "sources": [{"id": "doc", "title": "Statuses", "retrieved": "2026-01-01"}],
                 "http": [{"status": "4xx", "kind": "invalidRequest", "message": "Any", "summary": "Any other.",
                           "resolution": "Look.", "actor": "developer", "source": "doc"},
                          {"status": 404, "kind": "notFound", "message": "None", "summary": "Not there.",
                           "resolution": "Look.", "actor": "developer", "source": "doc"}]}
                """.utf8
            )
        )
        func row(_ status: Int, _ body: String = "") -> String? {
            catalog.failure(status: status, body: body)?.statusEntry?.id
        }
        #expect(catalog.failure(status: 400, body: "")?.recognition == .status)
        #expect([row(400), row(456), row(404), row(500)] == ["classes/4xx", "classes/4xx", "classes/404", "http/500"])
        #expect(row(400, "<html></html>") == "http/400")
        #expect(catalog.status(.clientError)?.statusClass == .clientError)
        #expect(catalog.status(4) == nil)
    }

    @Test("An HTML page is attributed to the edge, and its headers still count")
    func html() {
        let page = "\u{FEFF}\r\n <!DOCTYPE html><html></html>"
        let failure = linq(503, page, ["Content-Type": "application/json", "Retry-After": "120"])
        #expect(failure?.origin == .edge)
        #expect(failure?.serverDelay == 120)
        #expect(linq(502, "Bad gateway", ["Content-Type": "Text/HTML; charset=utf-8"])?.origin == .edge)
        #expect(linq(502, "Bad gateway", ["Content-Type": "application/xhtml+xml"])?.origin == .edge)
        #expect(linq(502, "Bad gateway", ["Content-Type": "text/htmlx"])?.origin == .unknown)
        #expect(linq(502, linqBody(code: "1007"), ["Content-Type": "text/html"])?.origin == .vendor)
    }

    @Test(
        "A status from 100 to 399 does not describe a failure, whatever the body says",
        arguments: [100, 200, 302, 399]
    )
    func noRow(status: Int) {
        #expect(linq(status, "{\"success\":false}")?.status == status)
        #expect(linq(status, "{\"success\":false}")?.statusEntry == nil)
    }

    @Test("Without a status and a code nothing is known, and the kind is internal")
    func nothing() {
        let failure = linq(nil, "{\"success\":false}")
        #expect(failure?.statusEntry == nil)
        #expect(failure?.kind == .internal)
        #expect(failure?.retry == RetryDecision(.conditional, because: .generic))
        #expect(failure?.effect == .unknown)
    }

    @Test("A status that the table does not document for the code is reported as a mismatch")
    func mismatch() {
        let body = "{\"success\":false,\"error\":{\"code\":\"INVALID_API_KEY\"}}"
        #expect(Catalogs.linkUpV2.failure(status: 500, body: body)?.isStatusMismatch == true)
        #expect(Catalogs.linkUpV2.failure(status: 500, body: body)?.flags == .statusMismatch)
        #expect(Catalogs.linkUpV2.failure(status: 403, body: body)?.isStatusMismatch == false)
        #expect(Catalogs.linkUpV2.failure(status: nil, body: body)?.isStatusMismatch == false)
        let undocumented = "{\"status\":\"failed\",\"error\":{\"type\":\"noActiveSeats\"}}"
        #expect(Catalogs.linkedAPI.failure(status: 418, body: undocumented)?.isStatusMismatch == false)
    }
}
