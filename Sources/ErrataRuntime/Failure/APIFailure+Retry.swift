extension APIFailure {
    /// The decision whether, when and why to send the same request again.
    ///
    /// The server's refusal comes first. Then the table decides: the variant of the message, the code, its category,
    /// the status, and last HTTP's meaning of the status; for a code that was recognized inexactly the status decides.
    /// A wait that the server asked for replaces the table's. It overrides the fix that a status asks for, and makes
    /// nothing else repeatable that the table says is not. A wait for a rate limit's reset at an unknown time has no
    /// length (``RetryDecision/isResetUnknown``).
    public var retry: RetryDecision {
        box.withBytes(of: .message) { facts.decision(message: $0) }
    }

    /// The decision by the table alone, without the server's wait or refusal in this response.
    package var retryByTable: RetryDecision {
        var facts = facts
        facts.serverDelay = nil
        facts.observed.remove(.retryRefused)
        return box.withBytes(of: .message) { facts.decision(message: $0) }
    }
}
