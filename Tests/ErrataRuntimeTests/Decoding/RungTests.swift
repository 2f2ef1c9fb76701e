import ErrataRuntime
import Testing

@Suite("What the documents do not say")
struct RungTests {
    private static let bare = catalog(
        #"{"id": "e", "code": "/code", "source": "doc"}"#,
        errors: entry(#""A""#, "a") + "," + entry(#""B""#, "b", #", "category": "c""#),
        categories: #"{"id": "c", "title": "C", "kind": "conflict", "actor": "endUser", "source": "doc"}"#,
        http: #"""
            {"status": 404, "message": "Not Found", "kind": "emptyResult", "summary": "S.", "source": "doc"},
            {"status": 409, "message": "Conflict", "summary": "S.", "resolution": "Read it again.", "source": "doc"}
            """#
    )

    @Test("is answered by the category, the status's row, and HTTP, and shown as such")
    func rungs() {
        let category = Self.bare.decoded(404, #"{"code":"B"}"#)
        #expect(category?.kind == .conflict && category?.kindRung == .category)
        #expect(category?.actor == .endUser && category?.actorRung == .category)
        let row = Self.bare.decoded(404, #"{"code":"A"}"#)
        #expect(row?.kind == .emptyResult && row?.kindRung == .status)
        #expect(row?.actorRung == .http && row?.actor == HTTP.catalog.status(404)?.actor)
        #expect(row?.resolutionRung == .http && row?.resolution == HTTP.catalog.status(404)?.resolution)
        let own = Self.bare.decoded(409, #"{"code":"A"}"#)
        #expect(own?.resolution == "Read it again." && own?.resolutionRung == .status && own?.kindRung == .http)
        let other = Self.bare.decoded(503, #"{"code":"A"}"#)
        #expect(other?.kind == .unavailable && other?.kindRung == .http && other?.recognition == .code)
    }

    @Test("stays unknown where no rung tells")
    func untold() {
        let webhook = Self.bare.decoded(nil, #"{"code":"A"}"#)
        #expect(webhook?.actor == nil && webhook?.resolution == nil && webhook?.kindRung == nil)
        #expect(webhook?.effect == .unknown && webhook?.retry.verdict == .conditional)
    }

    @Test("gives no advice of a status against the code's own verdict")
    func advice() {
        let busy = catalog(
            #"{"id": "e", "code": "/code", "source": "doc"}"#,
            errors: entry(#""BUSY""#, "busy", #", "retry": {"verdict": "afterDelay"}"#) + ","
                + entry(#""BAD""#, "bad", #", "retry": {"verdict": "afterFix"}"#)
        )
        let wait = busy.decoded(400, #"{"code":"BUSY"}"#)
        #expect(wait?.resolution == nil && wait?.actor == nil && wait?.kind == .invalidRequest)
        let fix = busy.decoded(400, #"{"code":"BAD"}"#)
        #expect(fix?.resolution == HTTP.catalog.status(400)?.resolution && fix?.resolutionRung == .http)
    }
}
