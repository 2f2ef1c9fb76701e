/// The context of a retry hint that its wording depends on.
package struct RetryCircumstances {
    /// Whether the request may have taken effect.
    package var effect: RequestEffect
    /// The kind of the error.
    package var kind: FailureKind?
    /// The locators of the wait in the API's responses.
    package var locators: [String] = []
    /// The shortest window of the API's rate limits, where one is documented.
    package var windowMilliseconds: Int?
    /// Whether each attempt costs credits, including failed ones.
    package var isCharged = false
    /// The origin of the hint, where it must be named: `the code's rule`.
    package var rule: String?
    /// The response at hand, where there is one.
    package var answer: Answer?

    /// The context that a response adds.
    package struct Answer {
        /// The wait in seconds that the server asked for; nil where it did not.
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
    /// The retry hint in words; nil where there is none.
    package var retryWords: String? {
        guard let retry else { return nil }
        var circumstances = circumstances(of: retry)
        circumstances.rule = ownRetry == nil ? "its category's rule" : nil
        return retry.words(circumstances)
    }

    /// Returns the context of a hint of this entry.
    package func circumstances(of hint: RetryHint) -> RetryCircumstances {
        var circumstances = catalog.circumstances(of: hint, effect: effect, kind: kind)
        circumstances.isCharged = hint.verdict == .afterDelay && isCharged
        return circumstances
    }

    /// Whether the vendor charges requests that fail with this code, whatever the status.
    private var isCharged: Bool {
        guard let credits = catalog.description.credits else { return false }
        let statuses = http
        return statuses.isEmpty
            ? credits.isCharged(status: nil) == true : statuses.allSatisfy { credits.isCharged(status: $0) == true }
    }
}

extension Catalog.Category {
    /// The retry hint in words; nil where there is none.
    package var retryWords: String? {
        retry.map { $0.words(catalog.circumstances(of: $0, effect: effect, kind: nil)) }
    }
}

extension Catalog {
    /// Returns the context of a hint of the catalog. Only a hint that waits for a reset needs the locators and the
    /// window.
    package func circumstances(of hint: RetryHint, effect: RequestEffect, kind: FailureKind?) -> RetryCircumstances {
        var circumstances = RetryCircumstances(effect: effect, kind: kind)
        guard hint.until != nil else { return circumstances }
        for place in envelopes.compactMap({ $0.retryAfter }).flatMap({ $0.places }).map({ $0.description })
        where !circumstances.locators.contains(place) { circumstances.locators.append(place) }
        circumstances.windowMilliseconds = reader.shortestWindowMilliseconds
        return circumstances
    }
}
