import ErrataRuntime
import Testing

@Suite("Repeats that could do harm")
struct HarmTests {
    @Test(
        "A LinkedIn limit, a company's quota and a failed sign-in get one request, not four in ten seconds",
        arguments: [
            "FUSE_LIMIT_EXCEEDED", "INSUFFICIENT_CREDITS", "STATUS_429", "CANT_RESEND_YET",
            "RECRUITER_LOGIN_SUBMISSION_FAILED",
        ]
    )
    func limits(code: String) async {
        #expect(await requests(UntypedFailure(catalog: Catalogs.weLink, rawCode: code)) == 1)
    }

    @Test("A queue that overflowed is left alone for half a minute at least")
    func queue() async {
        let failure = UntypedFailure(catalog: Catalogs.weLink, rawCode: "QUEUE_TIMEOUT_THRESHOLD_EXCEEDED")
        let clock = VirtualClock()
        var times: [Duration] = []
        _ = await retryingResult(.standard.within(nil), clock: clock) { () throws(UntypedFailure) in
            times.append(clock.now.offset)
            throw failure
        }
        #expect(times.count == 4)
        #expect(zip(times, times.dropFirst()).allSatisfy { $1 - $0 >= .seconds(30) })
    }

    @Test("A rate limit without a known reset gets a single request, and one with a known reset is waited for")
    func rateLimit() async throws {
        let silent = try #require(linq(429, linqBody(code: "1007")))
        #expect(await requests(silent) == 1)
        let telling = try #require(linq(429, linqBody(code: "1007", ",\"retry_after\":5")))
        #expect(await requests(telling) > 1)
    }

    @Test(
        "A server failure that is only known by its range is not repeated, whatever its status",
        arguments: [400, 404, 409, 429, 499, 500, 200, nil] as [Int?]
    )
    func unknownServerFailure(status: Int?) async throws {
        let failure = try #require(linq(status, linqBody(code: "3050")))
        #expect(await requests(failure) == 1)
    }

    @Test("Nothing that may have taken effect is repeated by default", arguments: Catalogs.all)
    func possible(catalog: Catalog) async {
        for entry in Array(catalog.entries) where entry.effect != .noEffect {
            let failure = UntypedFailure(
                catalog: catalog,
                rawCode: entry.codeText,
                status: entry.http.first,
                serverDelay: 1
            )
            #expect(await requests(failure) == 1, "\(entry.id)")
        }
    }

    /// Returns the number of requests that `retrying` makes where each gets the same response.
    private func requests(_ answer: UntypedFailure) async -> Int {
        let result = await retryingResult(clock: VirtualClock()) { () throws(UntypedFailure) in throw answer }
        if case .failure(let stopped) = result { return stopped.attempts }
        return 0
    }
}
