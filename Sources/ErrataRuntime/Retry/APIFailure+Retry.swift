extension APIFailure {
    /// Whether, when and why to send the same request again.
    ///
    /// The server's refusal comes first. Then the table decides: the text that came, the code, its category, the status,
    /// and last what HTTP says about the status; a code that was recognised inexactly leaves it to the status. A wait
    /// that the server asked for replaces the table's, and never makes repeatable what the table says is not.
    public var retry: RetryDecision {
        box.withBytes(of: .message) { facts.decision(message: $0) }
    }
}
