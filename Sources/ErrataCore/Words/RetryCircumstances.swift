/// What the words about a hint depend on beside the hint itself.
package struct RetryCircumstances {
    /// Whether the request may have taken effect.
    package var effect: RequestEffect
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

    package init(effect: RequestEffect, kind: FailureKind?) {
        (self.effect, self.kind) = (effect, kind)
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
    package func circumstances(of hint: RetryHint, effect: RequestEffect, kind: FailureKind?) -> RetryCircumstances {
        var circumstances = RetryCircumstances(effect: effect, kind: kind)
        guard hint.until != nil else { return circumstances }
        circumstances.locators = envelopes.compactMap { $0.retryAfter }
        circumstances.windowMilliseconds = reader.shortestWindowMilliseconds
        return circumstances
    }
}
