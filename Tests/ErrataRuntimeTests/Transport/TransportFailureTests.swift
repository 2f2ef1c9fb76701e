import ErrataRuntime
import Testing

@Suite("Failures without a response")
struct TransportFailureTests {
    @Test("a failure before the request is sent cannot have reached the server, any other may have")
    func reach() {
        let before: Set<TransportFailure> = [
            .invalidRequest, .offline, .forbidden, .noLocalResources, .nameNotResolved, .unreachable,
            .connectionRefused, .connectTimedOut, .tlsFailed,
        ]
        for failure in TransportFailure.allCases {
            #expect(failure.canHaveReachedServer == !before.contains(failure), "\(failure)")
            #expect(failure.effect == (before.contains(failure) ? .noEffect : .possible), "\(failure)")
        }
    }

    @Test("a temporary failure is repeated after a wait, one that needs a fix is not")
    func retry() {
        for failure in TransportFailure.allCases {
            let expected: RetryVerdict =
                switch failure {
                case .invalidRequest, .forbidden, .tlsFailed: .afterFix
                case .cancelled: .never
                case .other: .conditional
                default: .afterDelay
                }
            #expect(failure.retry.verdict == expected, "\(failure)")
            #expect(failure.retry.reason == .transport)
            #expect((failure.retry.delay != nil) == (expected == .afterDelay))
        }
        #expect("\(TransportFailure.connectionRefused.retry)".contains("after 1 s, then backing off up to 30 s"))
    }

    @Test("every timeout has the kind timeout; a lost connection is an unavailable service")
    func kind() {
        #expect(TransportFailure.timedOut.kind == .timeout)
        #expect(TransportFailure.connectTimedOut.kind == .timeout)
        #expect(TransportFailure.connectionLost.kind == .unavailable)
        #expect(TransportFailure.nameNotResolved.kind == .unavailable)
        #expect(TransportFailure.offline.actor == .endUser)
    }

    @Test("every case has a sentence of its own, and says what to do")
    func words() {
        #expect(Set(TransportFailure.allCases.map(\.summary)).count == TransportFailure.allCases.count)
        for failure in TransportFailure.allCases {
            #expect(failure.summary.hasSuffix("."))
            #expect(failure.resolution.hasSuffix("."))
            #expect(failure.description == "\(failure.rawValue): \(failure.summary)")
        }
    }

    @Test("a catalog's transport failure has no status and no code, and the meaning of the transport failure")
    func catalogFailure() {
        for transport in TransportFailure.allCases {
            let failure = Sample.failure(transport: transport)
            #expect(failure.origin == .transport)
            #expect(failure.transport == transport)
            #expect(failure.status == nil && failure.rawCode == nil && failure.code == nil)
            #expect(failure.recognition == .generic)
            #expect(failure.kind == transport.kind)
            #expect(failure.effect == transport.effect)
            #expect(failure.retry == transport.retry)
            #expect(failure.summary == transport.summary)
            #expect(failure.resolution == transport.resolution)
            #expect(failure.isCharged == nil)
        }
    }

    @Test("two failures of one catalog differ by their transport failures")
    func equality() {
        let failure = Sample.failure(transport: .timedOut)
        #expect(failure == Sample.failure(transport: .timedOut))
        #expect(failure != Sample.failure(transport: .connectionLost))
        #expect(failure.untyped == SampleSpec.catalog.failure(transport: .timedOut))
        #expect(failure.untyped.typed(as: Sample.Code.self) == failure)
    }

    @Test("the failure of a response has no transport failure")
    func response() {
        #expect(sample(503, "")?.transport == nil)
    }

    @Test("the description tells what happened")
    func description() {
        #expect("\(Sample.failure(transport: .connectionRefused))".hasSuffix("The server does not accept connections."))
    }
}
