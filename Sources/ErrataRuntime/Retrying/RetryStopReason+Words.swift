#if !hasFeature(Embedded)
extension RetryStopReason: CustomStringConvertible {
    /// The reason in words; they hold nothing that the server sent but the wait.
    public var description: String {
        switch self {
        case .notRetryable: "not repeated: the error does not say whether it can be"
        case .decision(let decision): "\(decision)"
        case .resetUnknown: "not repeated: the reset is not known"
        case .mayHaveTakenEffect: "not repeated: it may have taken effect and no idempotency key was sent"
        case .effectUnknown: "not repeated: whether it took effect is not known and no idempotency key was sent"
        case .alreadyDone: "not repeated: what it asks for is already done"
        case .attempts(1): "not repeated: 1 attempt is allowed"
        case .attempts(let count): "not repeated: \(count) attempts were made"
        case .timeLimit(.zero, _): "not repeated: the time limit has passed"
        case .timeLimit(let notBefore, let left):
            "not repeated: not before \(Self.seconds(notBefore)) s, and the time limit is in \(Self.seconds(left)) s"
        case .delayCap(let notBefore, let longest):
            "not repeated: not before \(Self.seconds(notBefore)) s, and no wait may be longer than "
                + "\(Self.seconds(longest)) s"
        case .budget: "not repeated: the retry budget is used up"
        case .cancelled: "not repeated: the task was cancelled"
        }
    }

    /// Seconds in decimal notation, to the millisecond and rounded up: `30`, `0.5`.
    private static func seconds(_ duration: Duration) -> String {
        let (whole, rest) = ((duration.delayNanoseconds + 999_999) / 1_000_000).quotientAndRemainder(dividingBy: 1000)
        return rest == 0 ? "\(whole)" : "\(whole)\(RetryHint.seconds(Int(rest)).dropFirst())"
    }
}
#endif
