import ErrataRuntime
import Testing

@Suite("The wait after attempt n")
struct DelayTests {
    private let backoff = RetryDecision(.afterDelay, because: .code, delay: .seconds(1), maximumDelay: .seconds(30))
    private let server = RetryDecision(.afterDelay, because: .server, delay: .seconds(30))

    @Test(
        "A backoff begins with the table's first wait, its width doubles, and it stays below the longest",
        arguments: [(1, 2), (2, 3), (3, 5), (4, 9), (5, 17), (6, 30), (7, 30), (10_000, 30), (Int.max, 30)]
    )
    func backsOff(attempt: Int, longest: Int) {
        #expect(backoff.delays(afterAttempt: attempt) == .seconds(1) ... .seconds(longest))
    }

    @Test("Attempt numbers below 1 count as 1", arguments: [0, -1, Int.min])
    func attemptNumbers(attempt: Int) {
        #expect(backoff.delays(afterAttempt: attempt) == backoff.delays(afterAttempt: 1))
    }

    @Test(
        "The server's wait is the floor, spread over half its length, then over the whole of it",
        arguments: [(1, 45), (2, 60), (3, 60), (4, 60), (10_000, 60)]
    )
    func floor(attempt: Int, longest: Int) {
        #expect(server.delays(afterAttempt: attempt) == .seconds(30) ... .seconds(longest))
    }

    @Test(
        "The spread is a share of the server's wait, from two seconds to a minute",
        arguments: [
            (0, 2, 2), (1, 3, 3), (2, 4, 4), (3, 5, 6), (5, 7.5, 10), (60, 90, 120), (120, 180, 180),
            (3600, 3660, 3660),
        ] as [(Int, Double, Double)]
    )
    func share(wait: Int, first: Double, last: Double) {
        let told = RetryDecision(.afterDelay, because: .server, delay: .seconds(wait))
        #expect(told.delays(afterAttempt: 1) == .seconds(wait) ... .seconds(first))
        #expect(told.delays(afterAttempt: 2) == .seconds(wait) ... .seconds(last))
        #expect(told.delays(afterAttempt: 9) == .seconds(wait) ... .seconds(last))
    }

    @Test("A short wait of the server's is spread over the minimum width, even beyond the table's maximum")
    func shortFloor() {
        let short = RetryDecision(.afterDelay, because: .server, delay: .seconds(1), maximumDelay: .seconds(2))
        #expect(short.delays(afterAttempt: 1) == .seconds(1) ... .seconds(3))
        #expect(short.delays(afterAttempt: 9) == .seconds(1) ... .seconds(3))
        #expect(short.delays(afterAttempt: 1, spread: .seconds(100)) == .seconds(1) ... .seconds(101))
        #expect(short.delays(afterAttempt: 1, spread: .zero) == .seconds(1) ... .milliseconds(1500))
    }

    @Test("The server's wait is the floor of the table's backoff too")
    func floorOfBackoff() {
        let both = RetryDecision(.afterDelay, because: .server, delay: .seconds(7), maximumDelay: .seconds(30))
        #expect(both.delays(afterAttempt: 1) == .seconds(7) ... .milliseconds(10_500))
        #expect(both.delays(afterAttempt: 10_000) == .seconds(7) ... .seconds(30))
    }

    @Test("A fixed wait of the table is spread like the server's")
    func fixed() {
        let fixed = RetryDecision(.afterDelay, because: .code, delay: .seconds(20))
        #expect(fixed.delays(afterAttempt: 1) == .seconds(20) ... .seconds(30))
    }

    @Test("A wait of 0 still grows, and an unspecified one is a second")
    func edges() {
        let none = RetryDecision(.afterDelay, because: .code, delay: .zero, maximumDelay: .seconds(30))
        #expect(none.delays(afterAttempt: 3) == .zero ... .seconds(4))
        let unsaid = RetryDecision(.afterDelay, because: .code)
        #expect(unsaid.delays(afterAttempt: 1) == .seconds(1) ... .seconds(3))
        let reversed = RetryDecision(.afterDelay, because: .code, delay: .seconds(9), maximumDelay: .seconds(3))
        #expect(reversed.delays(afterAttempt: 5) == .seconds(9) ... .seconds(9))
    }

    @Test("A request that is not repeated has no wait")
    func never() {
        #expect(RetryDecision(.never, because: .code).delays(afterAttempt: 1) == nil)
        var generator = SystemRandomNumberGenerator()
        #expect(RetryDecision(.afterFix, because: .code).delay(afterAttempt: 1, using: &generator) == nil)
    }

    @Test(
        "No wait overflows, however long and after however many attempts",
        arguments: [
            .seconds(Int64.max), .seconds(2_147_483_648), .seconds(-5), .seconds(Int64.min), .nanoseconds(-1),
            .nanoseconds(1), Duration(secondsComponent: 0, attosecondsComponent: 1),
        ] as [Duration]
    )
    func overflow(delay: Duration) throws {
        for maximum in [nil, .seconds(Int64.max), .zero] as [Duration?] {
            for reason in [RetryDecision.Reason.server, .code] {
                let decision = RetryDecision(.afterDelay, because: reason, delay: delay, maximumDelay: maximum)
                for attempt in [1, 2, 31, 62, 63, 64, 65, 10_000] {
                    let delays = try #require(decision.delays(afterAttempt: attempt, spread: delay))
                    #expect(delays.lowerBound >= min(max(delay, .zero), .seconds(2_147_483_648)))
                    #expect(delays.upperBound <= .seconds(2 * 2_147_483_648))
                }
            }
        }
    }

    @Test("Generators with the same seed give the same waits, and with another seed others")
    func seeds() {
        #expect(waits(seed: 1) == waits(seed: 1))
        #expect(waits(seed: 1) != waits(seed: 2))
    }

    @Test("The waits fill the whole range evenly, and none is outside it")
    func fullJitter() throws {
        var generator = SeededGenerator(7)
        let range = try #require(server.delays(afterAttempt: 1))
        var tenths = [Int](repeating: 0, count: 10)
        for _ in 0..<10_000 {
            let wait = try #require(server.delay(afterAttempt: 1, using: &generator))
            #expect(range.contains(wait))
            tenths[min(Int((wait - range.lowerBound) / .milliseconds(1500)), 9)] += 1
        }
        #expect(tenths.allSatisfy { (900...1100).contains($0) })
    }

    @Test("A constant generator does not hang, and its extremes give the ends of the range")
    func constant() {
        var (least, greatest) = (ConstantGenerator.least, ConstantGenerator.greatest)
        #expect(server.delay(afterAttempt: 1, using: &least) == .seconds(30))
        #expect(server.delay(afterAttempt: 1, using: &greatest) == .seconds(45))
    }

    private func waits(seed: Int) -> [Duration?] {
        var generator = SeededGenerator(seed)
        return (1...20).map { backoff.delay(afterAttempt: $0, using: &generator) }
    }
}
