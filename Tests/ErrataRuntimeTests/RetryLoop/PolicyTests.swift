import ErrataRuntime
import Testing

@Suite("A retry policy")
struct PolicyTests {
    @Test("The standard makes four attempts within a minute, and repeats nothing that may have taken effect")
    func standard() {
        let policy = RetryPolicy.standard
        #expect(policy.maximumAttempts == 4)
        #expect(policy.timeLimit == .seconds(60))
        #expect(policy.longestDelay == nil)
        #expect(!policy.isIdempotent)
        #expect(policy.spread == .seconds(2))
    }

    @Test("The interactive policy gives up early, and adds no more than its share to a wait")
    func interactive() {
        let policy = RetryPolicy.interactive
        #expect(policy.maximumAttempts == 3)
        #expect(policy.timeLimit == .seconds(10))
        #expect(!policy.isIdempotent)
        #expect(step(.wait(2), policy).delay == .seconds(3))
        #expect(step(.wait(2), policy, attempt: 2).delay == .seconds(4))
        #expect(step(.wait(11), policy) == .stop(.timeLimit(notBefore: .seconds(11), left: .seconds(10))))
    }

    @Test("Each property is set on its own, and the last value counts")
    func composition() {
        let policy = RetryPolicy.standard.attempts(9).within(.seconds(30)).cappingDelays(at: .seconds(10))
            .idempotent().spreadingReturns(over: .seconds(2)).attempts(5)
        #expect(policy.maximumAttempts == 5)
        #expect(policy.timeLimit == .seconds(30))
        #expect(policy.longestDelay == .seconds(10))
        #expect(policy.isIdempotent)
        #expect(policy.spread == .seconds(2))
        #expect(policy.idempotent(false).within(nil).cappingDelays(at: nil).timeLimit == nil)
    }

    @Test("Invalid numbers are clamped to the nearest valid ones")
    func nonsense() {
        let policy = RetryPolicy.standard.attempts(-3).within(.seconds(-1)).cappingDelays(at: .seconds(-1))
            .spreadingReturns(over: .seconds(-1))
        #expect(policy.maximumAttempts == 1)
        #expect(policy.timeLimit == .zero)
        #expect(policy.longestDelay == .zero)
        #expect(policy.spread == .zero)
    }

    @Test("A request without an effect is repeated")
    func noEffect() {
        #expect(isRepeated(.effect(RequestEffect.noEffect)))
    }

    @Test("A request whose effect is possible or unknown is repeated only if it is idempotent")
    func effects() {
        #expect(step(.effect(.possible)) == .stop(.mayHaveTakenEffect))
        #expect(step(.effect(.unknown)) == .stop(.effectUnknown))
        #expect(isRepeated(.effect(.possible), .standard.idempotent()))
        #expect(isRepeated(.effect(.unknown), .standard.idempotent()))
    }

    @Test("A request whose state already holds is never repeated")
    func done() {
        #expect(step(.effect(.done)) == .stop(.alreadyDone))
        #expect(step(.effect(.done), .standard.idempotent()) == .stop(.alreadyDone))
    }

    @Test("Only a verdict to wait is repeated", arguments: [RetryVerdict.never, .afterFix, .conditional])
    func verdicts(verdict: RetryVerdict) {
        let decision = RetryDecision(verdict, because: .code, delay: .seconds(1))
        #expect(step(Trouble(retry: decision), .standard.idempotent()) == .stop(.decision(decision)))
    }

    @Test("An error without a retry decision is not repeated, and neither is a cancellation")
    func foreign() {
        #expect(step(ForeignError()) == .stop(.notRetryable))
        #expect(step(CancellationError()) == .stop(.cancelled))
    }

    @Test("The last of the attempts is not followed by another")
    func attempts() {
        #expect(isRepeated(Trouble(), attempt: 3))
        #expect(step(Trouble(), attempt: 4) == .stop(.attempts(4)))
        #expect(step(Trouble(), attempt: 10_000) == .stop(.attempts(4)))
    }

    @Test("A wait that ends beyond the time limit is not begun, and the reason gives the earliest time")
    func deadline() {
        let step = step(.wait(50), elapsed: .seconds(20))
        #expect(step == .stop(.timeLimit(notBefore: .seconds(50), left: .seconds(40))))
        #expect(isRepeated(.wait(40), elapsed: .seconds(20)))
        #expect(step.stopReason?.notBefore == .seconds(50))
        #expect(self.step(.wait(5), elapsed: .seconds(70)) == .stop(.timeLimit(notBefore: .seconds(5), left: .zero)))
    }

    @Test("Jitter does not extend a wait beyond the time limit")
    func jitterWithinDeadline() {
        #expect(step(.wait(50), elapsed: .seconds(5)).delay == .seconds(55))
    }

    @Test("A wait beyond the cap is not begun, and the reason gives the earliest time")
    func cap() {
        let policy = RetryPolicy.standard.cappingDelays(at: .seconds(10))
        let step = step(.wait(11), policy)
        #expect(step == .stop(.delayCap(notBefore: .seconds(11), longest: .seconds(10))))
        #expect(step.stopReason?.notBefore == .seconds(11))
        #expect(self.step(.wait(8), policy).delay == .seconds(10))
        #expect(self.step(Trouble(), policy.attempts(99), attempt: 9).delay == .seconds(10))
    }

    @Test("The failure's own reason takes precedence over the policy's")
    func order() {
        let never = RetryDecision(.never, because: .code)
        #expect(step(Trouble(retry: never), attempt: 4) == .stop(.decision(never)))
        #expect(step(.effect(.possible), attempt: 4) == .stop(.mayHaveTakenEffect))
    }

    @Test("The code and the status of a received failure decide")
    func received() throws {
        let limited = try #require(linq(429, linqBody(code: "1007"), ["Retry-After": "30"]))
        #expect(step(limited).delay == .seconds(45))
        let broken = try #require(linq(500, ""))
        #expect(step(broken) == .stop(.mayHaveTakenEffect))
        #expect(step(broken, .standard.idempotent()).delay == .seconds(2))
        let unknown = try #require(linq(nil, "{\"success\":false,\"error\":{\"retry_after\":5}}"))
        #expect(step(unknown) == .stop(.effectUnknown))
    }

    @Test("A reset at an unknown time is not waited for, whatever the policy")
    func resetUnknown() throws {
        let limited = try #require(linq(429, linqBody(code: "1007")))
        #expect(step(limited) == .stop(.resetUnknown))
        #expect(step(limited, .standard.attempts(99).within(nil).idempotent()) == .stop(.resetUnknown))
        #expect("\(step(limited))" == "not repeated: the reset is not known")
    }

    @Test("Where a code was recognized inexactly, the effect is the status's")
    func inexact() throws {
        let exact = try #require(linq(500, linqBody(code: "2007")))
        #expect(step(exact).delay != nil)
        let inexact = try #require(linq(500, linqBody(code: "\" 2007 \"")))
        #expect(inexact.entry != nil && !inexact.isExact)
        #expect(step(inexact) == .stop(.mayHaveTakenEffect))
    }

    @Test("A call without a response is repeated if it cannot have reached the server, else if it is idempotent")
    func transport() {
        for failure in [TransportFailure.connectionRefused, .nameNotResolved] {
            #expect(step(failure).delay != nil)
            #expect(step(Catalogs.linq.failure(transport: failure)).delay != nil)
        }
        for failure in [TransportFailure.timedOut, .connectionLost] {
            #expect(step(failure) == .stop(.mayHaveTakenEffect))
            #expect(step(Catalogs.linq.failure(transport: failure)) == .stop(.mayHaveTakenEffect))
            #expect(step(failure, .standard.idempotent()).delay != nil)
        }
    }

    private func isRepeated(
        _ error: Trouble,
        _ policy: RetryPolicy = .standard,
        attempt: Int = 1,
        elapsed: Duration = .zero
    ) -> Bool {
        step(error, policy, attempt: attempt, elapsed: elapsed).delay != nil
    }

    private func step(
        _ error: Trouble,
        _ policy: RetryPolicy = .standard,
        attempt: Int = 1,
        elapsed: Duration = .zero
    ) -> RetryStep {
        step(error as any Error, policy, attempt: attempt, elapsed: elapsed)
    }

    /// Returns the step with the maximum jitter.
    private func step(
        _ error: any Error,
        _ policy: RetryPolicy = .standard,
        attempt: Int = 1,
        elapsed: Duration = .zero
    ) -> RetryStep {
        var generator = ConstantGenerator.greatest
        return policy.step(after: error, attempt: attempt, elapsed: elapsed, using: &generator)
    }
}

extension RetryStep {
    fileprivate var delay: Duration? {
        if case .wait(let delay, _) = self { delay } else { nil }
    }

    fileprivate var stopReason: RetryStopReason? {
        if case .stop(let reason) = self { reason } else { nil }
    }
}
