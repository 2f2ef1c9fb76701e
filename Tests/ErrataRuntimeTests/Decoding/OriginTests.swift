import ErrataRuntime
import Testing

@Suite("The origin of a failure")
struct OriginTests {
    private let page = "\r\n<!DOCTYPE html><html><title>Sign in</title></html>"
    private var catalogsInJSON: [Catalog] { Catalogs.all.filter { !$0.envelopes.isEmpty } }

    @Test("A captive portal's page with a 2xx is a failure of the edge", arguments: [200, 201, 203, 299])
    func portal(status: Int) throws {
        for catalog in catalogsInJSON {
            let failure = try #require(
                catalog.failure(status: status, headers: ["Content-Type": "text/html"], body: page)
            )
            #expect(failure.origin == .edge)
            #expect(failure.recognition == .generic)
            #expect(failure.statusEntry == nil)
            #expect(failure.kind == .unavailable)
            #expect(failure.flags == .notJSON)
            #expect(failure.isCharged == nil)
            #expect(failure.effect == .unknown)
            #expect(failure.summary?.isEmpty == false)
            #expect(failure.resolution?.isEmpty == false)
            #expect(failure.retry.verdict == .conditional)
            #expect(failure.description == "\(catalog.id) without a code, status \(status): \(failure.summary ?? "")")
        }
    }

    @Test(
        "A page is recognized by its type or by its first bytes",
        arguments: [
            ("text/html; charset=utf-8", "<div>"), ("application/json", "<!DOCTYPE HTML PUBLIC \"\">"),
            ("", "\u{FEFF} <html>"), ("", "<HTML lang=en>"),
        ]
    )
    func look(type: String, body: String) {
        #expect(linq(200, body, type.isEmpty ? [:] : ["Content-Type": type])?.origin == .edge)
    }

    @Test("Other markup, text, and JSON declared as HTML are not pages, and neither is any body without a 2xx")
    func noPages() {
        #expect(linq(200, "<?xml version=\"1.0\"?><feed/>", ["Content-Type": "application/xml"]) == nil)
        #expect(linq(200, "OK", ["Content-Type": "text/html"]) == nil)
        #expect(linq(204, "", ["Content-Type": "text/html"]) == nil)
        #expect(linq(200, "{\"success\":true}", ["Content-Type": "text/html"]) == nil)
        #expect(linq(302, page, ["Content-Type": "text/html"]) == nil)
        #expect(linq(nil, page, ["Content-Type": "text/html"]) == nil)
    }

    @Test("An API without an envelope may respond with HTML")
    func noEnvelope() {
        #expect(Catalogs.linkUpV1.failure(status: 200, headers: ["Content-Type": "text/html"], body: page) == nil)
    }

    @Test("An error status is an edge's by its marks, and where no envelope matches either, it is not clear whose")
    func statuses() {
        #expect(linq(503, "")?.origin == .unknown)
        #expect(linq(503, page)?.origin == .edge)
        #expect(linq(521, "", ["Server": "cloudflare"])?.origin == .edge)
        #expect(linq(521, "error code: 521", ["CF-Ray": "x"])?.origin == .edge)
        #expect(
            [519, 520, 527, 528].map { linq($0, "", ["CF-Ray": "x"])?.origin } == [.unknown, .edge, .edge, .unknown]
        )
    }

    @Test("A response is the vendor's by a code in its place, or by the mark of a failure with any other part")
    func vendor() {
        #expect(linq(400, #"{"error":{"code":"NEW"}}"#)?.origin == .vendor)
        #expect(linq(400, #"{"success":false,"error":{"message":"m"}}"#)?.origin == .vendor)
        #expect(linq(400, #"{"success":false,"trace_id":"t"}"#)?.origin == .vendor)
        #expect(linq(400, #"{"success":false,"error":"Rate limit exceeded"}"#)?.origin == .unknown)
        #expect(linq(nil, #"{"success":false}"#)?.origin == .unknown)
    }

    @Test(
        "The plain texts of Envoy and Cloudflare are an edge's",
        arguments: [
            "no healthy upstream", "upstream request timeout", "error code: 1015", "error code: 521\n",
            "upstream connect error or disconnect/reset before headers. reset reason: overflow",
        ]
    )
    func edgeTexts(body: String) {
        #expect(linq(503, body)?.origin == .edge)
        #expect(HTTP.catalog.failure(status: 503, body: body)?.origin == .edge)
    }

    @Test(
        "XML, JSON and other text are not an edge's",
        arguments: [
            #"<?xml version="1.0"?><Error><Code>SlowDown</Code></Error>"#, "<soap:Envelope/>", "error code: none",
            "error code: 10156", "Too many requests, please try again later.", "<Error/>",
        ]
    )
    func noEdge(body: String) {
        #expect(linq(503, body)?.origin == .unknown)
        #expect(linq(503, body, ["Content-Type": "application/xml"])?.origin == .unknown)
        #expect(linq(503, #"{"message":"m"}"#, ["Content-Type": "text/html"])?.origin == .unknown)
    }

    @Test("The vendor's own row and policy count unless an edge responded")
    func ownRow() {
        let own = Catalogs.linkUpV1.failure(status: 429, body: "")
        #expect(own?.origin == .unknown)
        #expect(own?.recognition == .status)
        #expect(own?.isCharged == true)
        #expect(Catalogs.linkUpV1.failure(status: 429, body: "no healthy upstream")?.recognition == .generic)
    }

    @Test("An edge's status says whether the request can have reached the server")
    func reached() {
        #expect(linq(521, "", ["CF-Ray": "x"])?.effect == RequestEffect.noEffect)
        #expect(linq(524, "", ["CF-Ray": "x"])?.effect == .possible)
    }
}
