import ErrataRuntime
import Testing

@Suite("Places of the parts")
struct PlaceTests {
    private static let known = entry(#""KNOWN""#, "known") + "," + entry(#""b""#, "plainB")

    private func catalog(_ members: String) -> Catalog {
        ErrataRuntimeTests.catalog(#"{"id": "e", \#(members), "source": "doc"}"#, errors: Self.known)
    }

    @Test("The text behind the last sign, and that up to the first one")
    func signs() {
        let amazon = catalog(
            ##""code": [{"at": "/__type", "after": "#"}, {"at": "x-amzn-ErrorType", "before": ":"}]"##
        )
        #expect(amazon.decoded(400, ##"{"__type":"com.acme#v1#KNOWN"}"##)?.entry?.name == "known")
        #expect(amazon.decoded(400, #"{"__type":"KNOWN"}"#)?.entry?.name == "known")
        #expect(amazon.decoded(400, "", ["x-amzn-errortype": "KNOWN:http://acme.com/"])?.entry?.name == "known")
        let unknown = amazon.decoded(400, ##"{"__type":"com.acme#New"}"##)
        #expect(unknown?.rawCode == "New" && unknown?.origin == .vendor)
        #expect(amazon.decoded(400, ##"{"__type":"com.acme#"}"##)?.rawCode == nil)
    }

    @Test("A parameter of a challenge, with its message")
    func parameter() {
        let parameters = #"{"at": "WWW-Authenticate", "parameter": "error"}"#
        let texts = #"{"at": "WWW-Authenticate", "parameter": "error_description"}"#
        let bearer = catalog(#""code": ["/error", \#(parameters)], "message": ["/error_description", \#(texts)]"#)
        let header = #"Bearer realm="a", error="KNOWN", error_description="It \"expired\"""#
        let failure = bearer.decoded(401, "", ["WWW-Authenticate": header])
        #expect(failure?.entry?.name == "known" && failure?.message == #"It "expired""#)
        #expect(bearer.decoded(401, "", ["WWW-Authenticate": "Bearer realm=\"a\""])?.rawCode == nil)
        #expect(bearer.decoded(401, #"{"error":"b"}"#, ["WWW-Authenticate": header])?.entry?.name == "plainB")
    }

    @Test("The first place that holds something counts")
    func several() {
        let places = catalog(
            #""code": ["/code", "/type"], "message": ["/message", "/detail"], "requestID": ["/id", "X-Id"]"#
        )
        let first = places.decoded(
            400,
            #"{"code":"b","type":"KNOWN","message":"m","detail":"d","id":"1"}"#,
            ["X-Id": "2"]
        )
        #expect(first?.entry?.name == "plainB" && first?.message == "m" && first?.requestID == "1")
        let second = places.decoded(400, #"{"code":null,"type":"KNOWN","message":"","detail":"d"}"#, ["X-Id": "2"])
        #expect(second?.entry?.name == "known" && second?.message == "d" && second?.requestID == "2")
    }

    @Test("A wait in its unit, and a wait that tells itself")
    func waits() {
        func wait(_ place: String, _ body: String) -> Int? {
            catalog(#""code": "/code", "retryAfter": \#(place)"#).decoded(429, body)?.serverDelay
        }
        #expect(wait(#"{"at": "/ms", "unit": "milliseconds"}"#, #"{"ms":1250}"#) == 2)
        #expect(wait(#"{"at": "/ms", "unit": "milliseconds"}"#, #"{"ms":"500"}"#) == 1)
        #expect(wait(#"{"at": "/m", "unit": "minutes"}"#, #"{"m":5}"#) == 300)
        #expect(wait(#"{"at": "/m", "unit": "minutes"}"#, #"{"m":"0.5"}"#) == 30)
        #expect(wait(#"{"at": "/m", "unit": "minutes"}"#, #"{"m":"90s"}"#) == 90)
        #expect(wait(#"{"at": "/s", "unit": "seconds"}"#, #"{"s":3000000000}"#) == 2_147_483_648)
        for time in [
            "1970-01-01T00:01Z", "1970-01-01T00:01:00+0000", "1970-01-01 00:01:00 UTC", "1970-01-01 00:01 GMT",
        ] {
            #expect(wait(#""/at""#, #"{"at":"\#(time)"}"#) == 60, "\(time)")
        }
        #expect(wait(#""/details/*/retryDelay""#, #"{"details":[{"a":1},{"retryDelay":"1.500s"}]}"#) == 2)
        #expect(wait(#"{"at": "/m", "unit": "minutes"}"#, #"{"m":-1}"#) == nil)
        // A time since 1970 is one in any unit; the response is of the time 0.
        #expect(wait(#"{"at": "/ms", "unit": "milliseconds"}"#, #"{"ms":1613000000000}"#) == 1_613_000_000)
        #expect(wait(#"{"at": "/s", "unit": "seconds"}"#, #"{"s":"1613000000"}"#) == 1_613_000_000)
        #expect(wait(#"{"at": "/text", "after": "until ", "before": "."}"#, #"{"text":"Banned until 90. Bye."}"#) == 90)
    }

    @Test("Values that mean no code are none, and the status decides")
    func noCode() {
        let places = catalog(#""code": "/type", "noCode": ["about:blank", 0, ""], "message": "/title""#)
        for code in [#""about:blank""#, "0", #""0""#, #""""#, "null"] {
            let failure = places.decoded(404, #"{"type":\#(code),"title":"Not here."}"#)
            #expect(
                failure?.rawCode == nil && failure?.recognition == .generic && failure?.message == "Not here.",
                "\(code)"
            )
        }
        #expect(places.decoded(404, #"{"type":"NEW"}"#)?.rawCode == "NEW")
        #expect(places.decoded(404, #"{"type":"KNOWN"}"#)?.entry?.name == "known")
    }

    @Test("Messages in a list or an object are joined to a text")
    func readable() {
        let places = catalog(#""code": "/code", "message": "/errors""#)
        #expect(places.decoded(422, #"{"errors":{"title":["can't be blank"]}}"#)?.message == "title: can't be blank")
        #expect(places.decoded(422, #"{"errors":["a","b"]}"#)?.message == "a; b")
        #expect(places.decoded(422, #"{"errors":"Not Found"}"#)?.message == "Not Found")
    }

    @Test("Headers and wildcards beyond what a body has give nothing, and never trap")
    func nothing() {
        let places = catalog(#""code": "/a/*/b/*/c/*/d/*/e/*/f", "message": "/*/*""#)
        let deep = String(repeating: "[", count: 300) + String(repeating: "]", count: 300)
        for body in [
            "", "{}", "[]", "[[],[[]]]", deep, #"{"a":[{"b":{"x":{"c":[{"d":[{"e":{"y":{"f":"KNOWN"}}}]}]}}}]}"#,
        ] {
            #expect(places.decoded(500, body) != nil)
        }
        let found = places.decoded(500, #"{"a":[{"b":{"x":{"c":[{"d":[{"e":{"y":{"f":"KNOWN"}}}]}]}}}]}"#)
        #expect(found?.entry?.name == "known")
    }
}
