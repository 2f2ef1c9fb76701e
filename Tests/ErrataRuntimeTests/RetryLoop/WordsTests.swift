import ErrataRuntime
import Testing

@Suite("Descriptions of a retried call")
struct WordsTests {
    @Test("Every reason has words")
    func reasons() {
        let wanted: [(RetryStopReason, String)] = [
            (.notRetryable, "not repeated: the error does not say whether it can be"),
            (.decision(RetryDecision(.never, because: .code)), "not repeated: the code calls for it"),
            (.mayHaveTakenEffect, "not repeated: it may have taken effect and no idempotency key was sent"),
            (.effectUnknown, "not repeated: whether it took effect is not known and no idempotency key was sent"),
            (.alreadyDone, "not repeated: what it asks for is already done"),
            (.attempts(1), "not repeated: 1 attempt is allowed"),
            (.attempts(4), "not repeated: 4 attempts were made"),
            (
                .timeLimit(notBefore: .seconds(120), left: .milliseconds(28_500)),
                "not repeated: not before 120 s, and the time limit is in 28.5 s"
            ),
            (.timeLimit(notBefore: .zero, left: .zero), "not repeated: the time limit has passed"),
            (
                .delayCap(notBefore: .nanoseconds(1), longest: .zero),
                "not repeated: not before 0.001 s, and no wait may be longer than 0 s"
            ),
            (.budget, "not repeated: the retry budget is used up"),
            (.cancelled, "not repeated: the task was cancelled"),
        ]
        for (reason, words) in wanted { #expect("\(reason)" == words) }
    }

    @Test("A step gives the random wait and its source")
    func step() {
        let decision = RetryDecision(.afterDelay, because: .server, delay: .seconds(30), maximumDelay: .seconds(60))
        let step = RetryStep.wait(.milliseconds(31_250), decision)
        #expect("\(step)" == "repeated after 31.25 s: the server asks for it")
        #expect("\(RetryStep.stop(.budget))" == "not repeated: the retry budget is used up")
    }

    @Test("A call that was given up says why and after how many attempts")
    func stopped() {
        #expect(
            "\(RetryStopped(.budget, failure: Trouble(), attempts: 1))"
                == "not repeated: the retry budget is used up (1 attempt)"
        )
        #expect("\(RetryStopped<Trouble>(.cancelled, failure: nil, attempts: 0))".hasSuffix("(0 attempts)"))
    }

    @Test("Waits of any length have a description")
    func extremes() {
        for duration in [Duration.seconds(Int64.max), .seconds(Int64.min), .nanoseconds(-1)] {
            #expect("\(RetryStopReason.timeLimit(notBefore: duration, left: duration))".hasPrefix("not repeated"))
            #expect("\(RetryStopReason.delayCap(notBefore: duration, longest: duration))".hasPrefix("not repeated"))
        }
    }
}
