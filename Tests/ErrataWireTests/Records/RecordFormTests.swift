import ErrataWire
import Testing

@Suite("Records of logs in their many forms")
struct RecordFormTests {
    private static func found(_ input: String) -> [FoundFailure] {
        var finder = FailureFinder(now: 1_774_353_600)
        return finder.append(input.utf8) + finder.finish()
    }

    @Test(
        "a status in the text of a record counts like one in a line of text",
        arguments: ["msg", "message", "log", "MESSAGE", "textPayload", "error", "err", "event"]
    )
    func texts(name: String) {
        let record = #"{"time":"2026-03-24T12:00:00Z","\#(name)":"POST /v3/chats failed: HTTP 503\n"}"#
        #expect(Self.found(record).map(\.attribution.failure.status) == [503])
        #expect(Self.found(record).first?.time == 1_774_353_600)
        // The record's own status says more than its words.
        #expect(Self.found(record.replacing("{\"time", with: "{\"status\":200,\"time")).isEmpty)
    }

    @Test("attributes in pairs are read by their keys, and the record's own time counts")
    func openTelemetry() {
        let input = """
            {"resourceLogs":[{"scopeLogs":[{"logRecords":[
            {"observedTimeUnixNano":"1774353700000000000","timeUnixNano":"1774353600000000000",
            "attributes":[{"key":"http.response.status_code","value":{"intValue":"429"}}]},
            {"timeUnixNano":"1774353601000000000","body":{"stringValue":"HTTP 503"}}]}]}]}
            """
        #expect(Self.found(input).map(\.attribution.failure.status) == [429, 503])
        #expect(Self.found(input).map(\.time) == [1_774_353_600, 1_774_353_601])
    }

    @Test("Google's httpRequest has the status of the response and the request's texts")
    func httpRequest() {
        let input =
            #"{"httpRequest":{"requestMethod":"POST","requestUrl":"https://x","status":504},"severity":"ERROR"}"#
        #expect(Self.found(input).map(\.attribution.failure.status) == [504])
        #expect(Self.found(input).first?.origin == "POST https://x")
        #expect(Self.found(#"{"request":{"status":504},"severity":"ERROR"}"#).isEmpty)
    }

    @Test(
        "the status that the client got counts before that of a server behind",
        arguments: [
            #"{"OriginStatus":503,"DownstreamStatus":200,"time":"2026-03-24T12:00:00Z"}"#,
            #"{"upstream_status":"502","status":200,"time":"2026-03-24T12:00:00Z"}"#,
            #"{"elb_status_code":200,"target_status_code":500,"time":"2026-03-24T12:00:00Z"}"#,
        ]
    )
    func upstream(record: String) {
        #expect(Self.found(record).isEmpty)
    }

    @Test(
        "the time of the event counts before those of its parts and of its receipt",
        arguments: [
            #"{"receiveTimestamp":"2026-03-25T12:00:00Z","data":{"time":1},"timestamp":"2026-03-24T12:00:00Z","status":503}"#,
            #"{"__REALTIME_TIMESTAMP":"1774353600000000","MESSAGE":"HTTP 503"}"#,
            #"{"start_time":"2026-03-24T12:00:00.956Z","response_code":503}"#,
            #"Mar 24 13:57:17 host caddy[808]: {"level":"error","ts":1774353600.9056916,"status":502}"#,
        ]
    )
    func times(record: String) {
        #expect(Self.found(record).map(\.time) == [1_774_353_600])
    }

    @Test("a call of a HAR file that got no response is a failure where the browser says why")
    func lostCall() {
        let entry = #"{"startedDateTime":"2026-03-24T12:00:00.000Z","response":{"status":0,"_error":"ERROR"}}"#
        let archive = #"{"log":{"entries":[\#(entry)]}}"#
        let timedOut = archive.replacing("ERROR", with: "net::ERR_CONNECTION_TIMED_OUT")
        #expect(Self.found(timedOut).map(\.attribution.failure.transport) == [.connectTimedOut])
        #expect(Self.found(archive).isEmpty)
    }
}
