import ErrataCatalog

/// The retry decision: whether, when and why.
enum Decisions {
    static func report() {
        Report.heading("The retry decision with its delay")
        for (name, reason, failure) in failures() {
            require(failure.retry.reason == reason, name)
            var contest = Contest()
            contest.add { keep(failure.retry) }
            let time = contest.nanoseconds()[0]
            Report.line(name, time, atMost: 100, unit: " ns")
            Report.line("\(name): allocations", count: allocations { keep(failure.retry) }, atMost: 0)
        }
    }

    /// One response for each source of a decision.
    private static func failures() -> [(String, RetryDecision.Reason, Linq.Failure)] {
        [
            ("by the code", .code, Linq.Failure(.serviceUnavailable, status: 503)),
            ("for a reset that nobody tells", .code, Linq.Failure(.rateLimitExceeded, status: 429)),
            ("for a wait that nobody tells", .errata, Linq.Failure(.deliveryFailed, status: 500)),
            ("by the server's word", .server, Linq.Failure(.rateLimitExceeded, status: 429, serverDelay: 30)),
            ("by the category", .category, Linq.Failure(.internalServerError, status: 500)),
            ("by HTTP's status", .generic, Linq.Failure(rawCode: nil, status: 503)),
        ]
    }
}
