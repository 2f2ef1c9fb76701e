import ErrataRuntime
import Testing

@Suite("The effect")
struct EffectTests {
    @Test(
        "A code that is only known by its category does not take the effect none from a status",
        arguments: [400, 404, 409, 429, 499, 500, 503, 200, nil] as [Int?]
    )
    func category(status: Int?) {
        for code in ["3050", "4050"] {
            let failure = linq(status, linqBody(code: code))
            #expect(failure?.recognition == .category)
            #expect(failure?.effect == .possible)
        }
        // The category does not state an effect.
        let client = linq(status, linqBody(code: "1050"))
        #expect(client?.retry.reason == .category)
        #expect(client?.effect != RequestEffect.noEffect)
    }

    @Test(
        "A code with a hint but no effect does not take none from a status; one without a hint takes the status's effect"
    )
    func code() {
        #expect(sample(400, "", ["X-Error-Code": "BUSY"])?.effect == .unknown)
        #expect(sample(500, "", ["X-Error-Code": "BUSY"])?.effect == .possible)
        #expect(sample(400, "", ["X-Error-Code": "Mixed"])?.effect == RequestEffect.noEffect)
        #expect(sample(503, "", ["X-Error-Code": "150"])?.effect == .possible)
    }

    @Test("An unregistered status takes the verdict of its class and never the effect none")
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
        "With a status for an aborted request or a closed connection, the request may have taken effect",
        arguments: [499, 460, 440, 444]
    )
    func givenUp(status: Int) {
        #expect(linq(status, "")?.effect == .possible)
        #expect(linq(status, "")?.retry.verdict != .afterDelay)
    }

    @Test("An inexactly recognized code takes its effect from the same source as its verdict")
    func inexact() {
        let failure = linq(500, linqBody(code: "\" 1007 \""))
        #expect(failure?.entry != nil)
        #expect(failure?.effect == .possible)
    }

    @Test("The vendor's row for a status does not apply to a proxy's page")
    func foreignPage() {
        let page = Catalogs.linkUpV1.failure(status: 403, headers: ["Content-Type": "text/html"], body: "<html></html>")
        #expect(page?.origin == .edge)
        #expect(page?.statusEntry?.catalog == HTTP.catalog)
        #expect(page?.recognition == .generic)
    }
}
