extension APIFailure {
    /// Whether, when and why to send the same request again.
    ///
    /// The server's refusal comes first. Then the table decides: the text that came, the code, its category, the status,
    /// and last what HTTP says about the status; a code that was recognized inexactly leaves it to the status. A wait
    /// that the server asked for replaces the table's. It beats the fix that a status asks for, and makes nothing else
    /// repeatable that the table says is not. A wait for a rate limit's reset that nobody tells has no length
    /// (``RetryDecision/isResetUnknown``).
    public var retry: RetryDecision {
        box.withBytes(of: .message) { facts.decision(message: $0) }
    }

    /// The same without what the server said in this one answer.
    package var retryByTable: RetryDecision {
        var facts = facts
        facts.serverDelay = nil
        facts.observed.remove(.retryRefused)
        return box.withBytes(of: .message) { facts.decision(message: $0) }
    }
}
