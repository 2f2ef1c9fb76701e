import ErrataRuntime
import Testing

@Suite("The shared cases", .enabled(if: SharedCases.exist))
struct SharedCaseTests {
    @Test("Every response of the shared error_bodies.json is decoded as expected")
    func bodies() throws {
        let cases = try SharedCases.bodies()
        #expect(cases.count >= 40)
        for sample in cases {
            let catalog = try #require(Catalogs.named(sample.catalog))
            let failure = catalog.failure(
                status: sample.status,
                headers: HeaderFields(sample.headers),
                body: sample.bytes
            )
            let comment: Comment = "\(sample.id): \(sample.why)"
            #expect(sample.recognition.contains(failure?.recognition.rawValue ?? "none"), comment)
            #expect(failure?.serverDelay == sample.delaySeconds, comment)
            if let code = sample.code { #expect(failure.map(Self.code) == code, comment) }
        }
    }

    @Test("Every wait of the shared retry_after_vectors.json is parsed as expected")
    func waits() throws {
        let cases = try SharedCases.waits()
        #expect(cases.count >= 70)
        for sample in cases {
            let accepted = [sample.delaySeconds] + (sample.alsoAccepted.map { [$0] } ?? [])
            let comment: Comment = "\(sample.header): \(sample.value)"
            #expect(accepted.contains(Self.failure(sample, by: .header)?.serverDelay), comment)
            #expect(accepted.contains(Self.failure(sample, by: .caller)?.serverDelay), comment)
        }
    }

    /// The table's code where one was recognized, otherwise the code as sent.
    private static func code(of failure: UntypedFailure) -> String? {
        failure.entry?.codeText ?? failure.rawCode
    }

    /// The source of the response's time: its `Date`, or the caller.
    private enum Clock { case header, caller }

    private static func failure(_ sample: WaitCase, by clock: Clock) -> UntypedFailure? {
        var headers: HeaderFields = clock == .header ? ["Date": sample.date] : [:]
        var field = ""
        if sample.header.hasPrefix("body.") {
            field = ",\"retry_after\":\(sample.value)"
        } else {
            headers.append(name: sample.header, value: sample.value)
        }
        return Catalogs.linq.failure(
            status: 503,
            headers: headers,
            body: "{\"success\":false,\"error\":{\"code\":9999,\"message\":\"x\"\(field)},\"trace_id\":\"t\"}",
            now: clock == .caller ? sample.second : nil
        )
    }
}
