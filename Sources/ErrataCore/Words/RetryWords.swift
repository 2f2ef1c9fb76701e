/// What the words about a hint depend on beside the hint itself.
package struct RetryCircumstances {
    /// Whether the request may have taken effect; nil counts as possible.
    package var effect: RequestEffect?
    /// The class of the error.
    package var kind: FailureKind?
    /// Where the API's answers say how long to wait.
    package var locators: [String] = []
    /// The shortest window of the API's rate limits, where one is documented.
    package var windowMilliseconds: Int?
    /// Whether each attempt costs credits, be it a failure or not.
    package var isCharged = false
    /// What the hint is, where that has to be said: `the code's rule`.
    package var rule: String?
    /// The answer at hand, where there is one.
    package var answer: Answer?

    /// What one answer adds.
    package struct Answer {
        /// How long the server asked to wait in it, in seconds; nil where it did not.
        package let serverSeconds: Int?

        package init(serverSeconds: Int?) {
            self.serverSeconds = serverSeconds
        }
    }

    package init(effect: RequestEffect?, kind: FailureKind?) {
        (self.effect, self.kind) = (effect, kind)
    }
}

extension RetryHint {
    /// What the hint says about sending the same request again, such as `yes, with backoff from 1 to 30 seconds`: the same
    /// sentence wherever it is read, in pages, reference and quick help.
    ///
    /// A wait is only ever called the word of whoever named it, and a yes beside a possible effect says so at once.
    package func words(_ circumstances: RetryCircumstances) -> String {
        let mark = circumstances.mark
        switch verdict {
        case .never: return "no\(mark)\(circumstances.request)"
        case .afterFix:
            return "only after a fix: as it is, the same request fails again\(mark)\(circumstances.request)"
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
        if let wait = circumstances.serverWait { return "after \(wait) (the server's word)" }
        if let wait { return wait + circumstances.mark }
        return "after a wait; how long is not documented (Errata backs off from 1 second to 1 minute)"
    }

    private var wait: String? {
        guard let initialMilliseconds else { return nil }
        guard let maximumMilliseconds else {
            return "after \(DurationWords.phrase(milliseconds: initialMilliseconds))"
        }
        return "with backoff from \(DurationWords.span(from: initialMilliseconds, to: maximumMilliseconds))"
    }
}

extension RetryCircumstances {
    fileprivate var mark: String { rule.map { " (\($0))" } ?? "" }

    /// Repeating is safe only where the request is known to have had no effect.
    private var isSafe: Bool { effect != .possible && effect != nil }

    fileprivate var proviso: String { isSafe ? "" : "if doing it twice does no harm, " }

    private var twice: String { isSafe ? "" : ", and if doing it twice does no harm" }

    fileprivate var price: String { isCharged ? "; each attempt costs credits" : "" }

    /// The wait that the server named in the answer at hand.
    fileprivate var serverWait: String? {
        guard let seconds = answer?.serverSeconds, seconds > 0 else { return nil }
        return DurationWords.phrase(milliseconds: seconds * 1000)
    }

    /// The server's wait behind a verdict that is not its own.
    fileprivate var request: String { serverWait.map { "; the server asks to wait \($0)" } ?? "" }

    fileprivate var floor: String? { serverWait.map { ", and not before \($0) (the server's word)" } }

    fileprivate var reset: String {
        let limit = kind == .quotaExhausted ? "the quota" : "the rate limit's window"
        return "only once \(limit) has reset\(mark)\(twice); \(teller)"
    }

    /// Who knows when the window resets.
    private var teller: String {
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

extension Catalog.Entry {
    /// What the table says about sending the same request again; nil where it says nothing.
    package var retryWords: String? {
        guard let retry else { return nil }
        var circumstances = circumstances(of: retry)
        circumstances.rule = ownRetry == nil ? "its category's rule" : nil
        return retry.words(circumstances)
    }

    /// What the words about a hint depend on that stands with the entry.
    package func circumstances(of hint: RetryHint) -> RetryCircumstances {
        var circumstances = catalog.circumstances(of: hint, effect: effect, kind: kind)
        circumstances.isCharged = hint.verdict == .afterDelay && isCharged
        return circumstances
    }

    /// Whether the vendor charges requests that end so, whatever the status it comes with.
    private var isCharged: Bool {
        guard let credits = catalog.description.credits else { return false }
        let statuses = http
        return statuses.isEmpty
            ? credits.isCharged(status: nil) == true : statuses.allSatisfy { credits.isCharged(status: $0) == true }
    }
}

extension Catalog.Category {
    /// What the table says about sending the same request again; nil where it says nothing.
    package var retryWords: String? {
        retry.map { $0.words(catalog.circumstances(of: $0, effect: effect, kind: nil)) }
    }
}

extension Catalog {
    /// What the words about a hint of the catalog depend on. Only a hint that waits for a reset needs to know who tells it.
    package func circumstances(of hint: RetryHint, effect: RequestEffect?, kind: FailureKind?) -> RetryCircumstances {
        var circumstances = RetryCircumstances(effect: effect, kind: kind)
        guard hint.until != nil else { return circumstances }
        circumstances.locators = envelopes.compactMap { $0.retryAfter }
        circumstances.windowMilliseconds = reader.shortestWindowMilliseconds
        return circumstances
    }
}
