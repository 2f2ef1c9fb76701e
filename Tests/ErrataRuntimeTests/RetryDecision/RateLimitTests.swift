import ErrataRuntime
import Testing

@Suite("retry-after-ms")
struct RetryAfterMillisecondsTests {
    @Test(
        "Milliseconds are rounded up to seconds",
        arguments: [
            ("0", 0), ("0.0", 0), ("0.1", 1), ("1", 1), ("1000", 1), ("1000.5", 2), ("1500", 2),
            ("99999999999999999999", 2_147_483_648),
        ]
    )
    func rounded(value: String, expected: Int) {
        #expect(wait(["retry-after-ms": value]) == expected)
    }

    @Test(
        "Nothing but digits with an optional fraction is read",
        arguments: ["", ".5", "5.", "1e3", "-1", "1.2.3", "1,5"]
    )
    func malformed(value: String) {
        #expect(wait(["retry-after-ms": value]) == nil)
    }
}

@Suite("Rate limit headers")
struct RateLimitTests {
    @Test(
        "RateLimit gives the longest reset of the exhausted policies",
        arguments: [
            (#""a";r=0;t=30"#, 30), (#""a";t=30;r=0"#, 30), (#""a";r=0;t=30,"b";r=0;t=60"#, 60),
            (#""a";r=0;t=30, "b";r=5;t=60"#, 30), (#"a;r=0; t=30"#, 30), (#""a,;\"t=9";r=0;t=30"#, 30),
            (#""a";r=0;w="x,y;t=99";t=30"#, 30), (#""a";t=30"#, 30), ("limit=100, remaining=0, reset=50", 50),
            ("limit=100;w=60,remaining=0,reset=50", 50), (#""a";r=0;t=99999999999"#, 2_147_483_648),
            (#""a";r=0;t=-5, "b";r=0;t=7"#, 7), (#""a";r=0;t=9 , "b";r=0;t=7"#, 9),
            ("\"a\";r=0;t=9\t,b;r=3 ;t=99", 9),
            ("limit=100 , remaining=0 ,\treset=5", 5),
        ]
    )
    func policies(value: String, expected: Int) {
        #expect(wait(["RateLimit": value]) == expected)
    }

    @Test(
        "RateLimit gives no wait while some quota remains, and where it is malformed",
        arguments: [
            #""a";r=1;t=30"#, "limit=100, remaining=1, reset=50", "remaining=1 , reset=50", #""a";r=0"#,
            #""a";r=0;t=-1"#, #""a";r=0;t="30""#, #""a";r=0;t=3.5"#, "", ",,;=;\"", #""a"#, "30",
        ]
    )
    func nothing(value: String) {
        #expect(wait(["RateLimit": value]) == nil)
    }

    @Test("RateLimit-Reset and X-RateLimit-Reset are a wait below 10^9, else a time in seconds or milliseconds")
    func resets() {
        for name in ["RateLimit-Reset", "X-RateLimit-Reset"] {
            #expect(wait([name: "30"]) == 30)
            #expect(wait([name: "999999999"]) == 999_999_999)
            #expect(wait([name: "1774353630"]) == 30)
            #expect(wait([name: "1774353630001"]) == 31)
            #expect(wait([name: "1774353570"]) == 0)
            // From 10^9 to below 10^11 a number is a time in seconds: here one that is centuries in the future.
            #expect(wait([name: "10000000000"]) == 2_147_483_648)
            #expect(wait([name: "50000000000"]) == 2_147_483_648)
            #expect(wait([name: "99999999999"]) == 2_147_483_648)
            #expect(wait([name: "100000000000"]) == 0)
            #expect(wait([name: "1000000000"], now: nil) == nil)
            #expect(wait([name: "-3"]) == nil)
            #expect(wait([name: "30.5"]) == 31)
            #expect(wait([name: "6m0s"]) == 360)
            #expect(wait([name: "PT30S"]) == 30)
            #expect(wait([name: "2026-03-24T12:00:30Z"]) == 30)
        }
    }

    @Test("Vendors' other spellings of a reset are read")
    func spellings() {
        #expect(wait(["X-RateLimit-Reset-After": "1.3"]) == 2)
        #expect(wait(["X-Rate-Limit-Reset": "1774353660"]) == 60)
        #expect(wait(["X-Rate-Limit-Reset": "30", "X-Rate-Limit-Remaining": "2"]) == nil)
        #expect(wait(["X-RateLimit-Reset-After": "30", "X-RateLimit-Remaining": "2"]) == nil)
        #expect(wait(["x-ms-retry-after-ms": "250"]) == 1)
        #expect(wait(["x-amz-retry-after": "1500"]) == 2)
        #expect(wait(["x-amz-retry-after": "1s"]) == nil)
    }

    @Test("A reset alone asks for a wait with a 429 and a 5xx, and not with any other 4xx, which some send it with")
    func resetAlone() {
        for (status, seconds) in [(429, 30), (500, 30), (503, 30), (400, nil), (404, nil), (499, nil)] {
            let headers: HeaderFields = ["X-RateLimit-Reset": "30"]
            let failure = Catalogs.linq.failure(status: status, headers: headers, body: "", now: noon)
            #expect(failure?.serverDelay == seconds, "\(status)")
        }
    }

    @Test("A remaining quota makes the reset of its own family irrelevant")
    func remaining() {
        #expect(wait(["X-RateLimit-Remaining": "4", "X-RateLimit-Reset": "30"]) == nil)
        #expect(wait(["X-RateLimit-Remaining": "0", "X-RateLimit-Reset": "30"]) == 30)
        #expect(wait(["X-RateLimit-Remaining": "none", "X-RateLimit-Reset": "30"]) == 30)
        #expect(wait(["RateLimit-Remaining": "4", "RateLimit-Reset": "30", "Retry-After": "5"]) == 5)
    }
}
