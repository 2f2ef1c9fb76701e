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

    @Test("An error status without a code is the vendor's unless it is shown to be the edge's")
    func vendor() {
        #expect(linq(503, "")?.origin == .vendor)
        #expect(linq(503, "upstream connect error")?.origin == .vendor)
        #expect(linq(503, page)?.origin == .edge)
        #expect(linq(521, "", ["Server": "cloudflare"])?.origin == .edge)
        #expect(linq(521, "error code: 521", ["CF-Ray": "x"])?.origin == .edge)
        #expect(
            [519, 520, 527, 528].map { linq($0, "", ["CF-Ray": "x"])?.origin } == [.vendor, .edge, .edge, .vendor]
        )
    }

    @Test("An edge's status says whether the request can have reached the server")
    func reached() {
        #expect(linq(521, "", ["CF-Ray": "x"])?.effect == RequestEffect.noEffect)
        #expect(linq(524, "", ["CF-Ray": "x"])?.effect == .possible)
    }
}
