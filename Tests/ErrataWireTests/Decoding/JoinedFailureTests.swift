import Testing

@Suite("One failure told in several places")
struct JoinedFailureTests {
    @Test(
        "a status in words, headers and a body on lines of their own are parts of one response",
        arguments: [
            "resp.status_code: 429\nresp.headers: {'retry-after': '45', 'date': 'x'}\nresp.text: \(Found.linq)\n",
            "HTTP 429\nRetry-After: 45\n\(Found.linq)\n", "status code: 429\nbody:\nRetry-After: 45\n\n\(Found.linq)\n",
            "AxiosError: Request failed with status code 429\n    at settle (x.js:1:1) {\n  response: {\n    status: 429,\n"
                + "    headers: Object [AxiosHeaders] { 'retry-after': '45' },\n    data: \(Found.linq)\n  }\n}\n",
        ]
    )
    func parts(input: String) {
        #expect(Found.all(in: input) == ["linq/1007 429 after 45 at 1"])
    }

    @Test(
        "a client's last word on a response that was printed is not another failure",
        arguments: [
            "HTTP/1.1 429 X\n\n\(Found.linq)\ncurl: (22) The requested URL returned error: 429\n",
            "HTTP/1.1 429 X\n\n\(Found.linq)\nError: Request failed with status code 429\n    at x (HTTP 429)\n",
        ]
    )
    func echoes(input: String) {
        #expect(Found.all(in: input) == ["linq/1007 429 after 30 at 1"])
    }

    @Test("wget names a status twice")
    func wget() {
        let input =
            "HTTP request sent, awaiting response... 503 Service Unavailable\n"
            + "2026-03-24 12:00:00 ERROR 503: Service Unavailable.\n"
        #expect(Found.all(in: input) == ["http 503 after 0 at 1"])
    }

    @Test("the lines of a stack trace belong to the failure above them")
    func stack() {
        let input =
            "Error: Request failed with status code 503\n    at x (y.js:1:1)\n    cause: HTTP 503\n"
            + "Error: Request failed with status code 503\n"
        #expect(Found.all(in: input) == ["http 503 after 0 at 1", "http 503 after 0 at 4"])
    }

    @Test(
        "two failures stay two",
        arguments: [
            "ERROR HTTP 503 from A\nERROR HTTP 503 from B\n", "HTTP/1.1 503 A\n\nHTTP/1.1 503 B\n\n",
            "HTTP 503\nnothing to see\nHTTP 503\n", "HTTP 503\n{\"time\":\"2026-03-24T12:00:00Z\",\"status\":503}\n",
            "{\"time\":1774353600,\"status\":503} {\"time\":1774353601,\"status\":503}\n",
        ]
    )
    func two(input: String) {
        #expect(Found.all(in: input).map { $0.prefix(8) } == ["http 503", "http 503"])
    }

    @Test("a body with another status is another failure, and one without a sign of an error belongs to nothing")
    func others() {
        #expect(Found.all(in: "HTTP 503\n\(Found.linq)\n").map { $0.prefix(8) } == ["http 503", "linq/100"])
        #expect(Found.all(in: "HTTP 503\n{\"a\":1}\n") == ["http 503 after 0 at 1"])
    }
}
