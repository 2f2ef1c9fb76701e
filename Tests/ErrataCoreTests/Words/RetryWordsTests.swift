import Testing

@testable import ErrataCore

@Suite("Words for a retry hint")
struct RetryWordsTests {
    private let safe = RetryCircumstances(effect: RequestEffect.noEffect, kind: .rateLimited)

    @Test("a hint says whether, when and on what condition")
    func hints() {
        #expect(RetryHint(.never).words(safe) == "no")
        #expect(RetryHint(.afterFix).words(safe) == "only after a fix: unchanged, the same request fails again")
        #expect(RetryHint(.afterDelay, initialMilliseconds: 30_000).words(safe) == "yes, after 30 seconds")
        let backoff = RetryHint(.afterDelay, initialMilliseconds: 1000, maximumMilliseconds: 5000)
        #expect(backoff.words(safe) == "yes, with backoff from 1 to 5 seconds")
        let constant = RetryHint(.afterDelay, initialMilliseconds: 5000, maximumMilliseconds: 5000)
        #expect(constant.words(safe) == "yes, after 5 seconds")
        #expect(RetryHint(.conditional, condition: "If so.").words(safe) == "it depends. If so.")
    }

    @Test(
        "a positive verdict says in the same sentence that a repeat could do harm",
        arguments: [RequestEffect.possible, .unknown]
    )
    func proviso(effect: RequestEffect) {
        let circumstances = RetryCircumstances(effect: effect, kind: .internal)
        let words = RetryHint(.afterDelay, initialMilliseconds: 1000).words(circumstances)
        #expect(words == "yes, if doing it twice does no harm, after 1 second")
    }

    @Test("a backoff without another source is attributed to Errata")
    func backoff() {
        #expect(
            RetryHint(.afterDelay).words(safe)
                == "yes, after a wait; how long is not documented (Errata backs off from 1 second to 1 minute)"
        )
    }

    @Test("the time of a reset comes from the server, from the length of the window, or is unknown")
    func resets() {
        let reset = RetryHint(.afterDelay, until: .windowReset)
        #expect(reset.words(safe) == "only once the rate limit's window has reset; when that is, is not documented")
        var circumstances = safe
        circumstances.windowMilliseconds = 60_000
        #expect(reset.words(circumstances).hasSuffix("has reset; that takes at most 1 minute"))
        circumstances.locators = ["/wait", "X-Wait"]
        #expect(reset.words(circumstances).hasSuffix("has reset; the server says when (/wait, X-Wait)"))
        circumstances.answer = .init(serverSeconds: nil)
        #expect(reset.words(circumstances).hasSuffix("(/wait, X-Wait), but not in this answer"))
        circumstances.answer = .init(serverSeconds: 45)
        #expect(reset.words(circumstances) == "yes, after 45 seconds (as the server asks)")
        let risky = RetryCircumstances(effect: .possible, kind: .rateLimited)
        #expect(
            reset.words(risky).hasPrefix(
                "only once the rate limit's window has reset, and if doing it twice does no harm;"
            )
        )
        let quota = RetryCircumstances(effect: RequestEffect.noEffect, kind: .quotaExhausted)
        #expect(reset.words(quota).hasPrefix("only once the quota has reset; "))
    }

    @Test("the server's wait is shown whatever the verdict, and nothing else is attributed to the server")
    func serverWait() {
        var circumstances = safe
        circumstances.rule = "the code's rule"
        circumstances.answer = .init(serverSeconds: 30)
        #expect(RetryHint(.never).words(circumstances) == "no (the code's rule); the server asks to wait 30 seconds")
        #expect(
            RetryHint(.afterFix).words(circumstances).hasSuffix("(the code's rule); the server asks to wait 30 seconds")
        )
        #expect(
            RetryHint(.conditional, initialMilliseconds: 5000, condition: "If so.").words(circumstances)
                == "it depends, and not before 30 seconds (as the server asks) (the code's rule). If so."
        )
        #expect(
            RetryHint(.afterDelay, initialMilliseconds: 1000, maximumMilliseconds: 60_000).words(circumstances)
                == "yes, after 30 seconds (as the server asks)"
        )
        circumstances.answer = .init(serverSeconds: 0)
        #expect(
            RetryHint(.afterDelay, initialMilliseconds: 1000).words(circumstances)
                == "yes, after 1 second (the code's rule)"
        )
    }

    @Test("attempts that cost credits say so")
    func price() {
        var circumstances = safe
        circumstances.isCharged = true
        let words = RetryHint(.afterDelay, initialMilliseconds: 60_000).words(circumstances)
        #expect(words == "yes, after 1 minute; each attempt costs credits")
    }
}
