import ErrataWire
import Testing

@Suite("Statuses in access logs")
struct AccessFormTests {
    @Test("a status counts in its place in the forms of servers and proxies", arguments: examples)
    func forms(status: Int, line: String) {
        #expect(statusInText(line) == status)
    }

    @Test("the same forms count behind a prefix, and in a string of JSON")
    func surroundings() {
        for (status, line) in Self.examples {
            let escaped = line.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            #expect(statusInText("app_1  | \(line)") == status, "\(line)")
            #expect(statusInText("{\"log\":\"\(escaped)\\n\"}") == status, "\(line)")
        }
    }

    @Test("the status of the form wins over the words in the line")
    func winner() {
        #expect(
            statusInText("1.2.3.4 - - [t] \"GET /?q=1 HTTP/1.1\" 200 12 \"-\" \"HTTP 503 Service Unavailable\"") == 200
        )
        #expect(statusInText("msg=\"status 200\" \"GET /x HTTP/1.1\" 503 12") == 503)
    }

    private static let examples: [(Int, String)] = [
        (503, #"203.0.113.25 - - [08/Mar/2023:16:02:45 +0000] "GET /x?status=200 HTTP/1.1" 503 562 "-" "Mozilla/5.0""#),
        (400, #"203.0.113.25 - - [08/Mar/2023:16:02:45 +0000] "-" 400 0 "-" "-""#),
        (400, #"203.0.113.25 - - [08/Mar/2023:16:02:45 +0000] "\x16\x03\x01" 400 150 "-" "-""#),
        (503, #"127.0.0.1 - - [08/Mar/2023 16:02:45] "GET /x HTTP/1.1" 503 -"#),
        (500, #"[08/Mar/2023 16:02:45] "GET /x HTTP/1.1" 500 145"#),
        (503, #"INFO:     127.0.0.1:51234 - "GET /x HTTP/1.1" 503 Service Unavailable"#),
        (429, #"INFO:     127.0.0.1:51234 - "GET /x HTTP/1.1" 429 "#),
        (
            503,
            #"79a5 mybucket [06/Feb/2019:00:00:38 +0000] 192.0.2.3 79a5 3E57427F REST.GET.OBJECT key "GET /mybucket/key HTTP/1.1" 503 SlowDown 113 - 7 - "-" "S3Console/0.4" -"#
        ),
        (503, #"https://x:443 "GET /x HTTP/1.1" 503 1234"#),
        (503, "POST /v3/chats 503 12.345 ms - 404"),
        (503, "GET /x 503 12 - 1.2 ms"),
        (503, "::1 - GET /x HTTP/1.1 503 12 - 1.2 ms"),
        (503, "  --> GET /x 503 12ms 1kb"),
        (503, #"2021/01/01 12:00:00 "GET http://localhost/x HTTP/1.1" from 127.0.0.1:5000 - 503 12B in 1.2ms"#),
        (503, #"[GIN] 2021/01/01 - 12:00:00 | 503 |     1.234ms |       127.0.0.1 | GET      "/x""#),
        (503, "12:00:00 | 503 |   12ms |  127.0.0.1 | GET     | /x       "),
        (503, "[12:00:00] 503 -   12ms GET     /x"),
        (503, "Completed 503 Service Unavailable in 12ms (ActiveRecord: 0.0ms)"),
        (529, "Completed 529 in 12ms"),
        (503, "12:00:00.123 [info] Sent 503 in 12ms"),
        (
            429,
            "I0603 20:32:02.537682    3507 handlers.go:135] GET /api/v1/x: (9.779µs) 429 [[e2e.test/v1.3.0] 203.0.113.36:48896]"
        ),
        (
            500,
            #"2026-05-21T11:43:00.382284+02:00 host haproxy[3132429] 2001:db8::5b:52826 [21/May/2026:11:43:00.377] lb~ lb/<NOSRV> -1/-1/-1/-1/3 500 208 - - PR-- 350/339/0/0/0 0/0 {sample.example.com||32|4} "POST https://sample.example.com/v3/chats HTTP/2.0""#
        ),
        (503, #"26848/   0/-1/-1/26849 503 212 - - SC-- 197/197/1/1/+3 0/0 {|203.0.113.80} {} "GET /hello HTTP/1.1""#),
        (
            503,
            #"2015-05-13T23:39:43.945958Z my-loadbalancer 192.168.131.39:2817 10.0.0.1:80 0.000073 0.001048 0.000057 503 503 0 29 "GET http://www.example.com:80/ HTTP/1.1" "curl/7.38.0" - -"#
        ),
        (
            503,
            #"http 2018-07-02T22:23:00.186641Z app/my-lb/50dc 192.168.131.39:2817 - -1 -1 -1 503 - 34 366 "GET http://www.example.com:80/ HTTP/1.1" "curl/7.46.0" - -"#
        ),
        (
            503,
            "1286536309.864    180 192.168.0.224 TCP_MISS/503 411 GET http://example.com/ - DIRECT/1.2.3.4 text/html"
        ),
        (
            504,
            #"[2016-04-15T20:17:00.310Z] "POST /api/v1/locations HTTP/2" 504 UT 154 0 226 100 "10.0.35.28" "nsq2http" "cc21d9b0""#
        ),
        (
            500,
            #"2023/08/30 14:47:41 INFO: wazuh 203.0.113.1 "GET /security/user/authenticate" with parameters {} and body {} done in 10.299s: 500"#
        ),
        (503, "GET https://api.example.com/x 503 12ms"),
        (503, "WARNING:tornado.access:503 GET /x (127.0.0.1) 1.20ms"),
        (503, "[Mon Mar 24 12:00:00 2026] 127.0.0.1:5000 [503]: GET /x"),
        (503, "2026-03-24 12:00:00 - (sanic.access)[INFO][127.0.0.1:5000]: GET http://localhost/x  503 12"),
        (
            503,
            "info: Microsoft.AspNetCore.Hosting.Diagnostics[2] Request finished HTTP/1.1 GET http://localhost/x - 503 0 - 12.3ms"
        ),
        (503, "Request finished HTTP/1.1 GET http://localhost:5000/ - - - 503 0 text/plain 12.3ms"),
        (503, "HTTP GET /x responded 503 in 12.3456 ms"),
        (503, "[response] http://host:8080: get /x {} 503 (12ms)"),
        (503, "GET /x 503 in 12ms"),
        (503, "GET /x -> 503"),
        (503, "POST /webhook → 503 (30ms)"),
        (503, "GET https://api.example.com/x failed: 503"),
        (200, "GET /x 200 5.500 ms - 503"),
        (
            200,
            #"lb/s1 0/0/404/3/503 200 208 - - ---- 350/339/0/0/0 0/0 "POST https://sample.example.com/v3/chats HTTP/2.0""#
        ),
        (
            200,
            #"203.0.113.25 - - [08/Mar/2023:16:02:45 +0000] "GET /x HTTP/1.1" 200 503 "-" "curl 500 Internal Server Error""#
        ),
        (
            200,
            #"2018-07-02T22:23:00.186641Z app/my-lb/50dc 192.168.131.39:2817 10.0.0.1:80 0.000 0.503 0.000 200 200 503 366 "GET http://www.example.com:80/ HTTP/1.1" "x""#
        ),
        (503, #"10.0.0.1 - - [08/Mar/2023:16:02:45 +0000] "GET /x HTTP/1.1" 503 12 0.123"#),
        (503, #"app_1  | 10.0.0.1 - - [08/Mar/2023:16:02:45 +0000] "GET /x HTTP/1.1" 503 12"#),
        (304, #"10.0.0.1 - - [08/Mar/2023:16:02:45 +0000] "GET /x HTTP/1.1" 304 0"#),
    ]
}
