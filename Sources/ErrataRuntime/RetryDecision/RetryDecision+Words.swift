extension RetryDecision: CustomStringConvertible {
    /// The decision in words, which hold nothing of the server's but the wait.
    public var description: String {
        switch verdict {
        case .never: "not repeated: \(cause) it"
        case .afterFix: "not repeated until something has been changed: \(cause) it"
        case .conditional: "not repeated without a person's decision: \(condition ?? Self.noCondition)"
        case .afterDelay where isResetUnknown: "not repeated automatically: the reset is not known"
        case .afterDelay: "repeated \(wait)"
        }
    }

    private static var noCondition: String { "nothing is known about this failure" }

    /// The wait and its source. Of a backoff, the server gives only the first wait.
    private var wait: String {
        guard let delay else { return "after a wait: \(cause) it" }
        let first = "after \(Self.seconds(delay)) s"
        guard let maximumDelay else { return "\(first): \(cause) it" }
        let backoff = "then backing off up to \(Self.seconds(maximumDelay)) s"
        return reason == .server ? "\(first) as the server asks, \(backoff)" : "\(first), \(backoff): \(cause) it"
    }

    private static func seconds(_ duration: Duration) -> String {
        let (whole, attoseconds) = duration.components
        let milliseconds = Int(attoseconds / 1_000_000_000_000_000)
        return milliseconds > 0 ? "\(whole)\(RetryHint.seconds(milliseconds).dropFirst())" : "\(whole)"
    }

    private var cause: String {
        switch reason {
        case .server: "the server asks for"
        case .code: "the code calls for"
        case .variant: "the text that came with the code calls for"
        case .category: "the code's category calls for"
        case .status: "the status calls for"
        case .transport: "the transport failure calls for"
        case .generic: "HTTP's general rules call for"
        case .errata: "no wait is documented, and Errata chooses"
        }
    }
}
