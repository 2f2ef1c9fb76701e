import ErrataRuntime
import Testing

@Suite("Who must act")
struct ActorTests {
    @Test("the code decides, else the status, else the transport failure")
    func ladder() {
        #expect(linq(429, linqBody(code: "1007"))?.actor == .nobody)
        #expect(linq(401, linqBody(code: "2004"))?.actor == Catalogs.linq.entry(code: "2004")?.actor)
        #expect(linq(502, "<html>")?.actor == HTTP.catalog.status(502)?.actor)
        #expect(linq(429, linqBody(code: "999999"))?.actor == HTTP.catalog.status(429)?.actor)
        #expect(Catalogs.linq.failure(transport: .offline).actor == .endUser)
        #expect(linq(502, "")?.actor != nil)
    }

    @Test("the actor is nil where it is not known")
    func unknown() {
        #expect(linq(200, "<html>")?.actor == nil)
        #expect(linq(nil, "{\"success\":false}")?.actor == nil)
    }

    @Test("alerts can be routed by the log's fields")
    func logged() {
        #expect(linq(401, linqBody(code: "2004"))?.logFields["error.actor"] == "operator")
        #expect(Catalogs.linq.failure(transport: .offline).logFields["error.actor"] == "endUser")
        #expect(linq(200, "<html>")?.logFields["error.actor"] == nil)
    }
}
