import ErrataRuntime
import Testing

@Suite("Failures of any API")
struct SomeFailureTests {
    private func failures() throws -> [any Error] {
        [
            try #require(linq(429, linqBody(code: "1007"))), Sample.Failure(.window),
            Catalogs.linq.failure(transport: .timedOut),
        ]
    }

    @Test("one handler handles the failures of all APIs, typed or not")
    func handled() throws {
        var labels: [String] = []
        for error in try failures() {
            do {
                throw error
            } catch let failure as any APIFailureProtocol {
                labels.append(failure.label)
                #expect(failure.untyped.label == failure.label)
                #expect(failure.logFields == failure.untyped.logFields)
                #expect(failure.kind == failure.untyped.kind && failure.actor == failure.untyped.actor)
                #expect(failure.effect == failure.untyped.effect && failure.retry == failure.untyped.retry)
                #expect(failure.userMessage == failure.untyped.userMessage)
            }
        }
        #expect(labels.first == "linq.rate_limit_exceeded" && labels.last == "linq.transport.timed_out")
        #expect(labels.count == 3)
    }

    @Test("other errors are not failures")
    func foreign() {
        #expect(!(ForeignError() as any Error is any APIFailureProtocol))
        #expect(!(TransportFailure.offline as any Error is any APIFailureProtocol))
    }
}
