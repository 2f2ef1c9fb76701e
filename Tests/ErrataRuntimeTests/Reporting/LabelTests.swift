import ErrataRuntime
import Testing

@Suite("Labels and log fields")
struct LabelTests {
    private let secret = "<s3cret>"

    @Test("A known code is named by its catalog and its name")
    func known() {
        #expect(linq(429, linqBody(code: "1007"))?.label == "linq.rate_limit_exceeded")
        #expect(linq(400, linqBody(code: "\" 1002 \""))?.label == "linq.phone_number_must_be_in_e164_format")
        let entry = Catalogs.linkUpV2.entry(code: "INVALID_API_KEY")
        #expect(entry?.label == "linkup-v2.invalid_api_key")
        #expect(Catalogs.weLink.entry(code: "404_PROFILE_ID")?.label == "we-link.profile_id404")
        #expect(Catalogs.linkUpV1.status(429)?.label == "linkup-v1.status.429")
    }

    @Test("Every entry of every catalog has a label of its own, of lowercase letters, digits and separators")
    func unique() {
        let entries = (Catalogs.all + [HTTP.catalog]).flatMap { Array($0.entries) + Array($0.statuses) }
        #expect(Set(entries.map(\.label)).count == entries.count)
        for entry in entries {
            #expect(entry.label.utf8.allSatisfy { "abcdefghijklmnopqrstuvwxyz0123456789._-".utf8.contains($0) })
            #expect(!entry.label.contains("__"))
        }
    }

    @Test("Whatever a server sends, the number of labels of a catalog is bounded")
    func bounded() {
        var labels: Set<String> = []
        for number in 0..<2000 {
            for code in ["\(number * 7)", "\"NEW\(number)\"", "\(number).5", "null"] {
                for status in [number, nil] {
                    if let failure = linq(status, linqBody(code: code)) { labels.insert(failure.label) }
                }
            }
        }
        let own = Set(Catalogs.linq.entries.map(\.label))
        let others = labels.subtracting(own)
        #expect(others.contains("linq.code.unknown"))
        #expect(others.contains("linq.code.missing"))
        #expect(others.contains("linq.status.429"))
        #expect(others.count <= HTTP.catalog.statuses.count + 2)
    }

    @Test("Unknown codes share one label, in a category's range too")
    func unknown() {
        for code in ["1999", "9999", "\"\(secret)\"", "1e400"] {
            #expect(linq(429, linqBody(code: code))?.label == "linq.code.unknown")
        }
    }

    @Test("A failure without a code is named by its status, by the transport failure, or as a page")
    func uncoded() {
        #expect(linq(429, "")?.label == "linq.status.429")
        #expect(linq(456, "")?.label == "linq.status.4xx")
        #expect(linq(998, "")?.label == "linq.status.5xx")
        #expect(linq(522, "", ["CF-Ray": "1"])?.label == "linq.status.522")
        #expect(linq(200, "<html>")?.label == "linq.page.html")
        #expect(linq(nil, "{\"success\":false}")?.label == "linq.code.missing")
        #expect(Catalogs.linq.failure(transport: .connectionRefused).label == "linq.transport.connection_refused")
        #expect(Catalogs.linq.failure(transport: .redirectionFailed).label == "linq.transport.redirection_failed")
    }

    @Test("The log's fields are complete for a known code")
    func fields() {
        let failure = linq(429, linqBody(code: "1007", ",\"retry_after\":30"))
        #expect(
            failure?.logFields == [
                "error.type": "linq.rate_limit_exceeded", "error.catalog": "linq", "error.code": "1007",
                "error.name": "rateLimitExceeded", "error.kind": "rateLimited", "error.actor": "nobody",
                "error.origin": "vendor", "error.recognition": "code", "error.effect": "none",
                "error.retry": "afterDelay",
                "error.retry_because": "server", "error.retry_seconds": "30", "http.response.status_code": "429",
            ]
        )
        let odd = Catalogs.linkUpV2.failure(status: 500, body: "{\"error\":{\"code\":\"rate_limited\"}}")
        #expect(odd?.logFields["error.flags"] == "inexact-code status-mismatch")
        #expect(odd?.logFields["error.charged"] == "false")
    }

    @Test("The request id is logged on request, truncated and escaped")
    func requestID() throws {
        func logged(_ id: String) throws -> String? {
            let failure = try #require(sample(503, "{\"kind\":7}", ["X-Request-Id": id]))
            #expect(failure.logFields["error.request_id"] == nil)
            return failure.logFields(includingRequestID: true)["error.request_id"]
        }
        #expect(try logged("req-7") == "req-7")
        #expect(try logged("a\u{1B}[2J\"b\"") == "a\\u001b[2J\\\"b\\\"")
        #expect(try logged(String(repeating: "x", count: 500)) == String(repeating: "x", count: 128) + "…")
        #expect(linq(502, "")?.logFields(includingRequestID: true)["error.request_id"] == nil)
    }

    @Test("Label, fields and description contain no text that the server sent")
    func secrets() throws {
        let body = """
            {"kind":7,"errors":[{"code":"\(secret)","text":"\(secret)","detail":"\(secret)"},{"code":"\(secret)"}],
             "credits":"\(secret)"}
            """
        let headers: HeaderFields = [
            "X-Request-Id": secret, "X-Region": secret, "X-Wait": secret, "Retry-After": secret,
        ]
        let failure = try #require(sample(503, body, headers))
        #expect(failure.debugDescription.contains(secret))
        for text in [
            failure.label, failure.description, "\(failure.logFields)", "\(failure.retry)", failure.userMessage.text,
        ] {
            #expect(!text.contains("s3cret"))
        }
    }
}
