import ErrataRuntime
import Testing

@Suite("The effect")
struct EffectTests {
    @Test(
        "A code known by its category alone takes no effect of none from a status",
        arguments: [400, 404, 409, 429, 499, 500, 503, 200, nil] as [Int?]
    )
    func category(status: Int?) {
        for code in ["3050", "4050"] {
            let failure = linq(status, linqBody(code: code))
            #expect(failure?.recognition == .range)
            #expect(failure?.effect == .possible)
        }
        // The category says nothing of the effect.
        let client = linq(status, linqBody(code: "1050"))
        #expect(client?.retry.reason == .category)
        #expect(client?.effect != RequestEffect.noEffect)
    }

    @Test(
        "A code that says nothing of the effect and has a hint takes none from a status, one without takes the status's"
    )
    func code() {
        #expect(sample(400, "", ["X-Error-Code": "BUSY"])?.effect == .unknown)
        #expect(sample(500, "", ["X-Error-Code": "BUSY"])?.effect == .possible)
        #expect(sample(400, "", ["X-Error-Code": "Mixed"])?.effect == RequestEffect.noEffect)
        #expect(sample(503, "", ["X-Error-Code": "150"])?.effect == .possible)
    }

    @Test("A status of no table takes the verdict of its class and never says that nothing was done")
    func classes() {
        for catalog in Catalogs.all {
            for status in Array(400..<600) + [0, 99, 600, 777] where HTTP.catalog.status(status) == nil {
                let failure = catalog.failure(status: status, body: "")
                let row = HTTP.catalog.status(StatusClass(of: status).representative)
                #expect(failure?.effect == .possible, "\(status)")
                #expect(failure?.retry.verdict == row?.retry?.verdict, "\(status)")
            }
        }
    }

    @Test(
        "A client that gave up, and a connection that was closed, may have been served",
        arguments: [499, 460, 440, 444]
    )
    func givenUp(status: Int) {
        #expect(linq(status, "")?.effect == .possible)
        #expect(linq(status, "")?.retry.verdict != .afterDelay)
    }

    @Test("A code that was recognized inexactly takes its effect from where it takes its verdict")
    func inexact() {
        let failure = linq(500, linqBody(code: "\" 1007 \""))
        #expect(failure?.entry != nil)
        #expect(failure?.effect == .possible)
    }

    @Test("A proxy's page is not read by the vendor's row for its status")
    func foreignPage() {
        let page = Catalogs.linkUpV1.failure(status: 403, headers: ["Content-Type": "text/html"], body: "<html></html>")
        #expect(page?.origin == .edge)
        #expect(page?.statusEntry?.catalog == HTTP.catalog)
        #expect(page?.recognition == .generic)
    }
}
