extension RetryHint {
    /// Returns the hint in words, such as `yes, with backoff from 1 to 30 seconds`: the same sentence in pages,
    /// reference and quick help.
    ///
    /// A wait is always attributed to its author, and a positive verdict despite a possible effect says so.
    package func words(_ circumstances: RetryCircumstances) -> String {
        let mark = circumstances.mark
        switch verdict {
        case .never: return "no\(mark)\(circumstances.request)"
        case .afterFix:
            return "only after a fix: unchanged, the same request fails again\(mark)\(circumstances.request)"
        case .conditional:
            let wait = circumstances.floor ?? wait.map { ", and then \($0)" } ?? ""
            return "it depends\(wait)\(mark)" + (condition.map { ". \($0)" } ?? "; nothing more is known")
        case .afterDelay:
            if until == .windowReset, circumstances.serverWait == nil {
                return circumstances.reset + circumstances.price
            }
            return "yes, " + circumstances.proviso + delayWords(circumstances) + circumstances.price
        }
    }

    private func delayWords(_ circumstances: RetryCircumstances) -> String {
        if let wait = circumstances.serverWait { return "after \(wait) (as the server asks)" }
        if let wait { return wait + circumstances.mark }
        return "after a wait; how long is not documented (Errata backs off from 1 second to 1 minute)"
    }

    private var wait: String? {
        guard let initialMilliseconds else { return nil }
        guard let maximumMilliseconds, maximumMilliseconds > initialMilliseconds else {
            return "after \(DurationWords.phrase(milliseconds: initialMilliseconds))"
        }
        return "with backoff from \(DurationWords.span(from: initialMilliseconds, to: maximumMilliseconds))"
    }
}

extension RetryCircumstances {
    fileprivate var mark: String { rule.map { " (\($0))" } ?? "" }

    /// Whether a repeat is safe: only where the request is known to have had no effect.
    private var isSafe: Bool { effect == .noEffect }

    fileprivate var proviso: String { isSafe ? "" : "if doing it twice does no harm, " }

    private var twice: String { isSafe ? "" : ", and if doing it twice does no harm" }

    fileprivate var price: String { isCharged ? "; each attempt costs credits" : "" }

    /// The wait that the server asked for in the response at hand.
    fileprivate var serverWait: String? {
        guard let seconds = answer?.serverSeconds, seconds > 0 else { return nil }
        return DurationWords.phrase(seconds: seconds)
    }

    /// The server's wait as a clause after a verdict from another source.
    fileprivate var request: String { serverWait.map { "; the server asks to wait \($0)" } ?? "" }

    fileprivate var floor: String? { serverWait.map { ", and not before \($0) (as the server asks)" } }

    fileprivate var reset: String {
        let limit = kind == .quotaExhausted ? "the quota" : "the rate limit's window"
        return "only once \(limit) has reset\(mark)\(twice); \(resetSource)"
    }

    /// The source that says when the window resets.
    private var resetSource: String {
        if !locators.isEmpty {
            let here = answer == nil ? "" : ", but not in this answer"
            return "the server says when (\(RetryCircumstances.joined(locators)))\(here)"
        }
        if let windowMilliseconds {
            return "that takes at most \(DurationWords.phrase(milliseconds: windowMilliseconds))"
        }
        return "when that is, is not documented"
    }

    private static func joined(_ texts: [String]) -> String {
        texts.dropFirst().reduce(texts.first ?? "") { "\($0), \($1)" }
    }
}
