extension UntypedFailure {
    /// The retry decision in the words of the code's hint, with the wait that the server asked for in this response.
    package var retryWords: String { words(for: retry, in: RetryCircumstances.Answer(serverSeconds: serverDelay)) }

    /// The same without this response's wait.
    package var generalRetryWords: String { words(for: retryByTable, in: nil) }

    private func words(for decision: RetryDecision, in answer: RetryCircumstances.Answer?) -> String {
        let isTold = decision.reason == .server || decision.reason == .errata
        let hint = RetryHint(
            decision.verdict,
            initialMilliseconds: isTold || decision.until != nil ? nil : decision.delay?.milliseconds,
            maximumMilliseconds: isTold ? nil : decision.maximumDelay?.milliseconds,
            until: decision.until,
            condition: decision.condition
        )
        var circumstances = catalog.circumstances(of: hint, effect: effect, kind: kind)
        (circumstances.rule, circumstances.answer) = (answer.map { _ in decision.reason.rule }, answer)
        circumstances.isCharged = isCharged == true
        return hint.words(circumstances)
    }
}

extension RetryDecision.Reason {
    /// The name of a hint that applies for this reason.
    fileprivate var rule: String {
        switch self {
        case .server: "the server's word"
        case .code: "the code's rule"
        case .variant: "the rule for this message"
        case .category: "the category's rule"
        case .status: "the status's rule"
        case .transport: "the rule for this transport failure"
        case .generic: "HTTP's general rule"
        case .errata: "Errata's own"
        }
    }
}
