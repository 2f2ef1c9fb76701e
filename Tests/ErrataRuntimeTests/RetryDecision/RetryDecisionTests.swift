import ErrataRuntime
import Testing

@Suite("The retry decision")
struct RetryDecisionTests {
    @Test("The code's own hint takes precedence over its category's")
    func codeFirst() {
        #expect(linq(429, linqBody(code: "1001"))?.retry == RetryDecision(.afterFix, because: .category))
        #expect(linq(404, linqBody(code: "2007"))?.retry.reason == .code)
        #expect(linq(404, linqBody(code: "2007"))?.retry.verdict == .afterDelay)
        #expect(linq(503, linqBody(code: "4004"))?.retry.delay == .seconds(30))
        #expect(linq(503, linqBody(code: "4004"))?.retry.maximumDelay == nil)
        let category = linq(500, linqBody(code: "3006"))?.retry
        #expect(
            category == RetryDecision(.afterDelay, because: .category, delay: .seconds(1), maximumDelay: .seconds(30))
        )
    }

    @Test("A code without any hint leaves it to the status")
    func status() {
        #expect(sample(503, "", ["X-Error-Code": "Mixed"])?.retry.reason == .status)
        #expect(sample(400, "", ["X-Error-Code": "Mixed"])?.retry == RetryDecision(.afterFix, because: .generic))
        #expect(sample(nil, "", ["X-Error-Code": "Mixed"])?.retry == RetryDecision(.conditional, because: .generic))
    }

    @Test("The server's wait replaces the table's, and is the floor of its backoff")
    func server() {
        let body = linqBody(code: "3006")
        let short = linq(500, body, ["Retry-After": "7"])?.retry
        #expect(short == RetryDecision(.afterDelay, because: .server, delay: .seconds(7), maximumDelay: .seconds(30)))
        let long = linq(500, body, ["Retry-After": "70"])?.retry
        #expect(long == RetryDecision(.afterDelay, because: .server, delay: .seconds(70)))
        #expect(
            linq(500, body, ["Retry-After": "Fri, 31 Dec 9999 23:59:59 GMT", "Date": "Tue, 24 Mar 2026 12:00:00 GMT"])?
                .retry.delaySeconds == 2_147_483_648
        )
    }

    @Test("With a wait of 0 the table's wait applies, so that no client returns at once")
    func zero() {
        let failure = linq(429, "", ["Retry-After": "0"])
        #expect(failure?.serverDelay == 0)
        #expect(failure?.retry.delaySeconds ?? 0 > 0)
        #expect(failure?.retry.reason == .generic)
        let bare = linq(nil, "{\"success\":false,\"error\":{\"retry_after\":0}}")?.retry
        #expect(bare?.reason == .errata)
    }

    @Test("The server's wait does not make repeatable what the code or its category says is not")
    func notRepeatable() {
        let failure = linq(400, linqBody(code: "1001"), ["Retry-After": "5"])
        #expect(failure?.retry == RetryDecision(.afterFix, because: .category))
        #expect(failure?.serverDelay == 5)
        let unknown = linq(nil, "{\"success\":false,\"error\":{\"retry_after\":5}}")
        #expect(unknown?.retry.verdict == .afterDelay)
        #expect(unknown?.retry.reason == .server)
        #expect(unknown?.retry.delay == .seconds(5))
    }

    @Test("A refusal is obeyed", arguments: ["false", "False", " false "])
    func refusal(value: String) {
        let failure = linq(429, linqBody(code: "1007", ",\"retry_after\":5"), ["X-Should-Retry": value])
        #expect(failure?.retry == RetryDecision(.never, because: .server))
        #expect(failure?.flags == .retryRefused)
        #expect(failure?.serverDelay == 5)
    }

    @Test("Anything but a refusal changes nothing", arguments: ["true", "", "no", "falsehood"])
    func noRefusal(value: String) {
        #expect(linq(429, "", ["X-Should-Retry": value])?.retry.verdict == .afterDelay)
    }

    @Test(
        "The server's wait overrides the fix that a status asks for",
        arguments: [
            ["Retry-After": "30"], ["retry-after-ms": "29001"], ["RateLimit": #""a";r=0;t=30"#],
            ["X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "30"],
        ] as [HeaderFields]
    )
    func waitBeforeFix(headers: HeaderFields) {
        for catalog in [Catalogs.linq, Catalogs.linkUpV1] {
            let retry = catalog.failure(status: 403, headers: headers, body: "")?.retry
            #expect(retry?.verdict == .afterDelay)
            #expect(retry?.reason == .server)
            #expect(retry?.delay == .seconds(30))
        }
    }

    @Test("A reset that is sent with every response is not a wait for a request that must be fixed")
    func bareReset() {
        let failure = linq(404, "", ["X-RateLimit-Reset": "30"])
        #expect(failure?.serverDelay == nil)
        #expect(failure?.retry == RetryDecision(.afterFix, because: .generic))
        #expect(linq(404, "", ["X-RateLimit-Reset": "30", "X-RateLimit-Remaining": "12"])?.serverDelay == nil)
    }

    @Test("A bare 429 has a wait other than 0, or none where a reset must be awaited")
    func bare() {
        for catalog in Catalogs.all {
            let retry = catalog.failure(status: 429, body: "")?.retry
            #expect(retry?.verdict == .afterDelay)
            #expect(retry?.isResetUnknown == (catalog.id == "we-link"))
            #expect(retry?.delaySeconds != 0)
        }
    }

    @Test("Where the window's reset must be awaited, the wait is the shortest documented window")
    func window() {
        let retry = sample(429, "", ["X-Error-Code": "WINDOW"])?.retry
        #expect(retry == RetryDecision(.afterDelay, because: .code, delay: .seconds(20), until: .windowReset))
        #expect(retry?.isResetUnknown == false)
    }

    @Test(
        "No wait is invented for a reset at an unknown time",
        arguments: [
            (Catalogs.linq, 429, "1007"), (Catalogs.weLink, nil, "FUSE_LIMIT_EXCEEDED"),
            (Catalogs.weLink, nil, "INSUFFICIENT_CREDITS"), (Catalogs.weLink, nil, "STATUS_429"),
        ] as [(Catalog, Int?, String)]
    )
    func resetUnknown(catalog: Catalog, status: Int?, code: String) {
        let retry = UntypedFailure(catalog: catalog, rawCode: code, status: status).retry
        #expect(retry == RetryDecision(.afterDelay, because: .code, until: .windowReset))
        #expect(retry.isResetUnknown)
        #expect(retry.description == "not repeated automatically: the reset is not known")
        let told = UntypedFailure(catalog: catalog, rawCode: code, status: status, serverDelay: 45).retry
        #expect(told == RetryDecision(.afterDelay, because: .server, delay: .seconds(45)))
    }

    @Test("A backoff without a documented source is Errata's own")
    func ownBackoff() {
        let retry = linq(500, linqBody(code: "4001"))?.retry
        #expect(
            retry == RetryDecision(.afterDelay, because: .errata, delay: .seconds(1), maximumDelay: .seconds(60))
        )
        #expect(retry?.description.hasSuffix("no wait is documented, and Errata chooses it") == true)
    }

    @Test("A condition is reported, and nothing is repeated automatically")
    func conditional() {
        let retry = sample(400, "", ["X-Error-Code": "MAYBE", "Retry-After": "9"])?.retry
        #expect(retry?.verdict == .conditional)
        #expect(retry?.condition == "Once it is night.")
        #expect(retry?.delay == .seconds(9))
    }

    @Test("A fractional wait is rounded up where whole seconds are requested")
    func fractions() {
        let retry = sample(503, "")?.retry
        #expect(retry?.delay == .milliseconds(250))
        #expect(retry?.delaySeconds == 1)
        #expect(retry?.description == "repeated after 0.25 s: the status calls for it")
    }

    @Test("The longest possible wait does not trap")
    func longest() {
        let longest = Duration(secondsComponent: .max, attosecondsComponent: 1)
        #expect(RetryDecision(.afterDelay, because: .server, delay: longest).delaySeconds == Int.max)
    }

    @Test("The decision has a description")
    func words() {
        let words = [
            linq(500, linqBody(code: "3006"))?.retry.description,
            linq(500, linqBody(code: "3006"), ["Retry-After": "7"])?.retry.description,
            linq(400, linqBody(code: "1001"))?.retry.description,
            linq(400, "", ["x-should-retry": "false"])?.retry.description,
            sample(400, "", ["X-Error-Code": "MAYBE"])?.retry.description,
            linq(nil, "{\"success\":false}")?.retry.description,
        ]
        #expect(
            words == [
                "repeated after 1 s, then backing off up to 30 s: the code's category calls for it",
                "repeated after 7 s as the server asks, then backing off up to 30 s",
                "not repeated until something has been changed: the code's category calls for it",
                "not repeated: the server asks for it",
                "not repeated without a person's decision: Once it is night.",
                "not repeated without a person's decision: nothing is known about this failure",
            ]
        )
    }
}
