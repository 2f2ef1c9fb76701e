import ErrataRuntime
import Testing

@Suite("Triage")
struct TriageTests {
    @Test("It agrees with the failure for every sample, and is nil for a success")
    func samples() throws {
        for catalog in Catalogs.all {
            for entry in catalog.entries {
                for sample in entry.sampleResponses {
                    try check(catalog, sample.status, sample.headers, sample.body)
                    try check(catalog, 503, ["Retry-After": "7", "X-Should-Retry": "false"], sample.body)
                }
            }
            #expect(catalog.triage(status: 200, body: Array("{}".utf8)) == nil)
        }
    }

    private func check(_ catalog: Catalog, _ status: Int?, _ headers: HeaderFields, _ body: [UInt8]) throws {
        let failure = try #require(catalog.failure(status: status, headers: headers, body: body))
        let triage = try #require(catalog.triage(status: status, headers: headers, body: body))
        #expect(triage.entry == failure.entry)
        #expect(triage.recognition == failure.recognition)
        #expect(triage.retry == failure.retry)
        let pieces = catalog.triage(status: status, headers: headers, body: AnySequence(body))
        #expect(pieces?.retry == failure.retry)
        let text = catalog.triage(status: status, headers: headers, body: String(decoding: body, as: UTF8.self))
        #expect(text?.retry == failure.retry)
    }

    @Test("The received message decides, whatever the templates are")
    func variants() throws {
        var generator = SystemRandomNumberGenerator()
        func text(_ parts: [String]) -> String {
            (0..<Int.random(in: 1...5, using: &generator)).map { _ in parts.randomElement(using: &generator) ?? "" }
                .joined()
        }
        var count = 0
        while count < 100 {
            let templates = (0..<2).map { _ in text(["{n}", "{m}", "a", "b", "{", "}"]) }
            // Skipped where the random texts do not make a valid spec.
            guard let catalog = try? Self.catalog(message: templates[0], variant: templates[1]) else { continue }
            count += 1
            for _ in 0..<20 {
                let body = Array("{\"code\":\"X\",\"text\":\"\(text(["a", "b", "{", "}"]))\"}".utf8)
                let failure = try #require(catalog.failure(status: 400, body: body))
                let isVariant = failure.variant != nil
                #expect((failure.retry.reason == .variant) == isVariant, "\(templates) \(failure.message ?? "")")
                #expect(catalog.triage(status: 400, body: body)?.retry == failure.retry)
            }
        }
    }

    private static func catalog(message: String, variant: String) throws -> Catalog {
        let spec = """
            {
              "catalog": {"id": "t", "vendor": "t", "name": "T", "type": "T", "summary": "Texts."},
              "sources": [{"id": "doc", "title": "Texts", "retrieved": "2026-01-01"}],
              "envelopes": [{"id": "e", "code": "/code", "message": "/text", "source": "doc"}],
              "errors": [
                {"code": "X", "kind": "conflict", "message": "\(message)", "name": "x",
                 "variants": [{"message": "\(variant)", "retry": {"verdict": "afterFix"}}],
                 "summary": "S.", "resolution": "R.", "actor": "nobody", "retry": {"verdict": "never"}, "source": "doc"}
              ]
            }
            """
        return try Catalogs.catalog(Array(spec.utf8))
    }
}
