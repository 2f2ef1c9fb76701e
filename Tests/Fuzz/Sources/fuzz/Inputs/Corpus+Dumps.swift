extension Corpus {
    /// Dumps of responses and lines of logs.
    static let dumps = Corpus(dumpTexts, words: dumpWords)

    private static let body =
        #"{"success":false,"error":{"status":429,"code":1007,"message":"Rate limit exceeded","retry_after":30}}"#

    private static let dumpTexts = [
        "HTTP/1.1 429 Too Many Requests\r\nRetry-After: 45\r\n\r\n\(body)",
        "HTTP/1.1 503 X\nTransfer-Encoding: chunked\n\n5\r\nhello\r\n0\r\nX-Sum: 1\r\n\r\n",
        "< HTTP/2 429\n< retry-after: 9\n< \n* left intact\n\(body)\n",
        "app_1  | HTTP/1.1 429 X\napp_1  | Retry-After: 45\napp_1  | \napp_1  | \(body)\napp_1  | next\n",
        "POST /v3/chats HTTP/1.1\nContent-Type: application/json\n\n{\"a\":1}\n\nHTTP/1.1 500 X\n\n<html>a</html>\n",
        "resp.status_code: 429\nresp.headers: {'retry-after': '12'}\nresp.text: \(body)\n",
        "AxiosError: Request failed with status code 429\n    at x (y.js:1:1) {\n  response: { status: 429 }\n}\n",
        "{\"level\":\"info\",\"n\":1,\n\(body)\n{\"time\":\"2026-03-24T12:00:00Z\",\"status\":503}\n",
        "{\"time\":\"2026-03-24T12:00:00Z\",\"level\":\"error\",\"msg\":\"HTTP 503\",\"body\":\(body)}\n",
        "2026-03-24T12:00:00Z ERROR call failed status=503 retry-after=4\n12 \"GET /a HTTP/1.1\" 502 157\n",
        "#Fields: date time cs-method sc-status\n2026-03-24 12:00:00 GET 503\n",
        "curl: (28) Operation timed out\nError: connect ECONNREFUSED 127.0.0.1:80\n",
        "<-- 503 Service Unavailable https://example.com (2ms)\nServer: x\n\nbody\n<-- END HTTP\n",
        "\u{1B}[31mHTTP/1.1\u{1B}[0m 429 X\n\n{\u{1B}[1m\"success\"\u{1B}[0m:false}\n",
        "\"a\",\"failed: {\"\"success\"\":false,\"\"error\"\":{\"\"code\"\":1007}}\"\n",
    ]

    /// Texts with a meaning for readers of dumps and logs.
    private static let dumpWords = [
        "HTTP/1.1 503 X\n", "HTTP/", "HTTP 429", "status=503", "\"status\":429", "\"code\":1007", "code=", "{", "}",
        "[",
        "]", "\"", "\\\"", "\\n", "\n", "\r\n", "\n\n", "\t", " ", ":", ": ", ",", "503", "429 Too Many Requests",
        "200",
        "{\"", "\":", "false", "null", "< ", "> ", "* ", "<-- 429 ", "--> POST /a\n", "<html>", "</html>", "```\n",
        "Retry-After: 9", "retry-after", "0\r\n\r\n", "\u{FEFF}", "\u{1B}[0m", "\u{0}", "é", "curl: (7) x", "x | ",
        "2026-03-24 12:00:00 ", "\"msg\":\"", "\"error\":", "    at ", "#Fields: sc-status time\n", "(status=503)",
        "\\u0034", "{'a': ", "=>", "&quot;", "%", "ECONNRESET", "timed out", "GET /a HTTP/1.1\n",
    ]
}
