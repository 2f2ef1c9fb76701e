import ErrataCatalog

/// Whether, when and why to try again.
enum Decisions {
    static func report() {
        Report.heading("The retry decision with its delay")
        for (name, failure) in failures() {
            var contest = Contest()
            contest.add { keep(failure.retry) }
            let time = contest.nanoseconds()[0]
            Report.line(name, time, atMost: 100, unit: " ns")
            Report.line("\(name): allocations", count: allocations { keep(failure.retry) }, atMost: 0)
        }
    }

    /// One for every way in which a decision is come to.
    private static func failures() -> [(String, UntypedFailure)] {
        [
            ("by the code", Linq.Failure(.rateLimitExceeded, status: 429).untyped)
        ]
    }
}
