import ErrataCore

extension RetryHint {
    /// What the hint says about sending the same request again, such as `yes, with backoff from 1 to 30 seconds`.
    ///
    /// - Parameter locators: where the API's answers say how long to wait; they are named where the wait is not fixed.
    package func words(serverSays locators: [String] = []) -> String {
        switch verdict {
        case .never: "no"
        case .afterFix: "only after a fix: as it is, the same request fails again"
        case .afterDelay: "yes, " + (moment(locators) ?? wait ?? "after a wait; how long is not documented")
        case .conditional: "it depends" + (wait.map { ", and then \($0)" } ?? "") + (condition.map { ". \($0)" } ?? "")
        }
    }

    private var wait: String? {
        guard let initialMilliseconds else { return nil }
        guard let maximumMilliseconds else {
            return "after \(DurationWords.phrase(milliseconds: initialMilliseconds))"
        }
        return "with backoff from \(DurationWords.span(from: initialMilliseconds, to: maximumMilliseconds))"
    }

    private func moment(_ locators: [String]) -> String? {
        guard until == .windowReset else { return nil }
        let teller = locators.isEmpty ? "obey Retry-After if the server sends it" : "the server says when"
        let place = locators.isEmpty ? "" : " (\(locators.joined(separator: ", ")))"
        return "once the rate limit's window resets; \(teller)\(place)"
    }
}
