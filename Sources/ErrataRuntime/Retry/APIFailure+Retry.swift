extension APIFailure {
    /// Whether, when and why to send the same request again.
    ///
    /// The server's refusal comes first. Then the table decides: the text that came, the code, its category, the status,
    /// and last what HTTP says about the status; a code that was recognised inexactly leaves it to the status. A wait
    /// that the server asked for replaces the table's, and never makes repeatable what the table says is not.
    public var retry: RetryDecision {
        if let transport { return transport.retry }
        if observed.contains(.retryRefused) { return RetryDecision(.never, because: .server) }
        guard let (hint, reason) = hint else { return decisionWithoutHint }
        switch hint.verdict {
        case .never, .afterFix:
            return RetryDecision(hint.verdict, because: reason)
        case .conditional:
            return RetryDecision(
                .conditional,
                because: reason,
                delay: serverWait ?? hint.initialDelay,
                condition: hint.condition
            )
        case .afterDelay:
            return decision(waitingBy: hint, reason)
        }
    }

    private var decisionWithoutHint: RetryDecision {
        guard serverDelay != nil else { return RetryDecision(.conditional, because: .generic) }
        return decision(waitingBy: RetryHint(.afterDelay), .server)
    }

    /// A wait of 0 is no wait to repeat after: then the table's counts, which the server's is only the floor of.
    private func decision(waitingBy hint: RetryHint, _ reason: RetryDecision.Reason) -> RetryDecision {
        let backoff = hint.initialMilliseconds == nil ? defaultBackoff(hint) : hint
        guard let server = serverWait else {
            return RetryDecision(
                .afterDelay,
                because: reason,
                delay: backoff.initialDelay,
                maximumDelay: backoff.maximumDelay
            )
        }
        let maximum = backoff.maximumDelay.flatMap { $0 > server ? $0 : nil }
        return RetryDecision(.afterDelay, because: .server, delay: server, maximumDelay: maximum)
    }

    /// What the server asked for, where that is a wait.
    private var serverWait: Duration? {
        serverDelay.flatMap { $0 > 0 ? .seconds($0) : nil }
    }

    /// The wait where the table says to wait and not how long: a whole window of the rate limit where it is to be
    /// renewed and its length is documented, else a backoff between 1 and 60 seconds.
    private func defaultBackoff(_ hint: RetryHint) -> RetryHint {
        let limits = hint.until == .windowReset ? catalog.description.rateLimits : []
        return limits.compactMap { $0.windowMilliseconds }.min().map { RetryHint(.afterDelay, initialMilliseconds: $0) }
            ?? RetryHint(.afterDelay, initialMilliseconds: 1000, maximumMilliseconds: 60_000)
    }

    /// The hint that counts, and where it is from.
    private var hint: (RetryHint, RetryDecision.Reason)? {
        if isExact, let entry {
            if let hint = variant?.retry { return (hint, .variant) }
            if let hint = entry.ownRetry { return (hint, .code) }
        }
        if isExact || entry == nil, let hint = category?.retry { return (hint, .category) }
        guard let statusEntry, let hint = statusEntry.retry else { return nil }
        return (hint, statusEntry.catalog == catalog ? .status : .generic)
    }
}
