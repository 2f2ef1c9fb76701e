import ErrataRuntime
import Testing

@Suite("What a failure means")
struct MeaningTests {
    private func busy(_ message: String) -> UntypedFailure? {
        sample(500, "{\"kind\":7,\"errors\":{\"code\":\"BUSY\",\"text\":\"\(message)\"}}")
    }

    @Test("The received message decides resolution and retry, and its parameters are extracted")
    func variants() {
        #expect(busy("Busy for 5 s")?.parameters == [NamedValue(name: "seconds", value: "5")])
        #expect(busy("Busy for 5 s")?.variant == nil)
        #expect(busy("Busy for 5 s")?.resolution == "Wait.")
        #expect(busy("Busy with j9")?.parameters["job"] == "j9")
        #expect(busy("Busy with j9")?.resolution == "End the job.")
        #expect(busy("Busy with j9")?.retry == RetryDecision(.afterFix, because: .variant))
        #expect(busy("Busy")?.variant?.message == "Busy")
        #expect(busy("Busy")?.resolution == "Wait.")
        #expect(busy("Busy")?.retry.reason == .code)
        #expect(busy("Something else")?.parameters == [])
        #expect(busy("Something else")?.retry.reason == .code)
    }

    @Test("A message about credits has named parameters")
    func credits() {
        let message = "Insufficient credits. This action requires 3 credits, but you have 1 remaining"
        let body = "{\"success\":false,\"error\":{\"code\":\"INSUFFICIENT_CREDITS\",\"message\":\"\(message)\"}}"
        let failure = Catalogs.linkUpV2.failure(status: 402, body: body)
        #expect(failure?.parameters.map(\.value) == ["3", "1"])
    }

    @Test("The body's figure tells whether it was charged, else the vendor's policy")
    func charged() {
        #expect(Catalogs.linkUpV1.failure(status: 404, body: "")?.isCharged == true)
        #expect(Catalogs.linkUpV1.failure(status: 500, body: "")?.isCharged == false)
        #expect(Catalogs.linkUpV1.failure(status: 502, body: "<html>")?.isCharged == nil)
        #expect(Catalogs.linkUpV2.failure(status: 429, body: "")?.isCharged == false)
        #expect(Catalogs.linq.failure(status: 429, body: "")?.isCharged == nil)
        let figures: [(String, Bool)] = [
            ("0", false), ("0.5", true), ("3", true), ("\"2\"", true), ("\"many\"", true), ("null", true),
        ]
        for (figure, isCharged) in figures {
            #expect(sample(400, "{\"kind\":7,\"credits\":\(figure)}")?.isCharged == isCharged, "\(figure)")
        }
    }

    @Test("Category, kind, summary and effect are the code's where it has them")
    func meaning() {
        let failure = sample(503, "{\"kind\":7,\"errors\":{\"code\":150}}")
        #expect(failure?.category?.id == "soft")
        #expect(failure?.kind == .internal)
        #expect(failure?.summary == "In a range.")
        #expect(failure?.effect == .possible)
        #expect(sample(503, "")?.summary == "Down.")
        #expect(sample(503, "")?.effect == RequestEffect.noEffect)
        #expect(sample(503, "")?.kind == .unavailable)
    }
}
