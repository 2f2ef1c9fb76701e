import ErrataCatalog

/// Log lines in every form in which a status, a code or a client's error message can occur.
enum LineForms {
    /// All lines, without line feeds.
    static let all: [String] =
        plainStatuses + records + bodies + printedBodies + complaints
        + structured + messages

    private static let statuses = ["503", "429", "404", "200", "302"]
    private static let names = [
        "503": "Service Unavailable", "429": "Too Many Requests", "404": "Not Found", "200": "OK", "302": "Found",
    ]

    /// Statuses in plain text, in varying surroundings.
    static let plainStatuses: [String] = statuses.flatMap { status in
        leads.flatMap { lead in
            tails(of: status).flatMap { tail in
                ["", "level=error msg", "2026-03-24T12:00:00Z call"].map { "\($0)\(lead)\(status)\(tail)" }
            }
        }
    }

    private static let leads = [
        "", " ", "=", "=\"", ": ", ":", "\"", " \"", "(", " (", "\t", "|", "/", ",", "[", " status=", "\tstatus=",
        " (status=",
        " status_code=", " statusCode: ", " Status: ", " status ", " HTTP ", " HTTP/1.1 ", " HTTP/2 ",
        " \"GET /v1 HTTP/1.1\" ",
        " code=", " http error ", " returned error: ", " ?status=", " status:", " status=\"", " HTTP_STATUS=",
    ]

    private static func tails(of status: String) -> [String] {
        let name = names[status] ?? ""
        return [
            "", " \(name)", " (\(name))", " \(name.uppercased())", " Server Error", " Client Error", ")", ";", "\t",
            ",", "|", "\"", "}",
            "]", " x", ".", "-", "/", "&a=b", "…", "0", "x", "_",
        ]
    }

    /// Records with a status in a field.
    static let records: [String] = statuses.flatMap { status in
        keys.flatMap { key in
            values(of: status).flatMap { value in
                [
                    "{\"\(key)\":\(value)}", "{\"level\":\"error\",\"\(key)\": \(value),\"msg\":\"x\"}",
                    "{\"msg\":\"x\",\"\(key)\" :\t\(value)\t}",
                ]
            }
        }
    }

    private static let keys = [
        "status", "statusCode", "status_code", "http.response.status-code", "STATUS", "httpCode", "upstream_status",
        "status_",
        "_status", "st\\u0061tus", "code", "res.status", "message",
    ]

    private static func values(of status: String) -> [String] {
        let escaped = status.utf8.map { "\\u003\($0 - 0x30)" }.joined()
        return [
            status, "\"\(status)\"", "\"\(status) \(names[status] ?? "")\"", "\(status).0", "\"\(escaped)\"",
            "\"HTTP \(status)\"",
            "\"HTTP/1.1 \(status) \(names[status] ?? "")\"", "[\(status)]", "{\"status\":\(status)}",
        ]
    }

    /// Bodies of vendors with known and unknown codes: in records, in strings of records and in plain text.
    static let bodies: [String] = vendorBodies.flatMap { body in
        let escaped = body.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return [
            body, " \(body)", "ERROR body=\(body)", "ERROR body=\(body) status=200", "ERROR \(body) x", "[\(body)]",
            "[\(body),\(body)]",
            "\(body)\(body)", "{\"level\":\"error\",\"body\":\(body)}", "{\"level\":\"error\",\"body\":\"\(escaped)\"}",
            "{\"level\":\"error\",\"status\":429,\"response\":{\"body\":\"\(escaped)\"}}",
            "level=error body=\"\(escaped)\"",
            "{\"request\":{\"body\":\(body)},\"status\":200}", "{\"msg\":\"failed: \(escaped)\"}",
        ]
    }

    private static let vendorBodies: [String] =
        codes.map { "{\"success\":false,\"error\":{\"status\":429,\"code\":\($0)},\"trace_id\":\"t\"}" }
        + codes.map { "{\"success\": false, \"error\": {\"code\": \($0)}}" }
        + [
            "INSUFFICIENT_CREDITS", "insufficient_credits", " INSUFFICIENT_CREDITS ", "BRAND_NEW",
            "\\u0049NSUFFICIENT_CREDITS",
        ].flatMap {
            [
                "{\"status\":\"error\",\"error\":\"\($0)\",\"message\":\"m\"}",
                "{\"success\":false,\"error\":{\"code\":\"\($0)\"}}",
                "{\"code\":\"\($0)\",\"message\":\"m\",\"requestId\":\"r\"}",
                "{\"success\":true,\"error\":{\"code\":\"\($0)\"}}",
            ]
        }

    private static let codes = [
        "1007", "\"1007\"", "1007.0", "1.007e3", "\" 1007\"", "\"\\t1007\"", "1999", "9999", "null", "\"1007x\"",
    ]

    /// Bodies as printed by Python, Node and Ruby.
    static let printedBodies: [String] = [
        "ERROR got {'success': False, 'error': {'code': 1007}}",
        "ERROR got { success: false, error: { code: 1007 } } x",
        "ERROR got {\"success\"=>false, \"error\"=>{\"code\"=>1007}}",
        "ERROR got {:success=>false, :error=>{:code=>1007}}",
        "ERROR got { success : false, error : { code : 1007 } }", "{'success': False, 'error': {'code': 1007}}",
        "ERROR got {'success': True, 'error': {'code': 1007}}",
        "{\"msg\":\"got {'success': False, 'error': {'code': 1007}}\"}",
    ]

    /// The messages of curl about calls without a response.
    static let complaints: [String] = [6, 7, 22, 28, 35, 52, 56].flatMap { number in
        ["", "ERROR ", "2026-03-24T12:00:00Z "].flatMap {
            ["\($0)curl: (\(number)) Something failed", "\($0)xcurl: (\(number)) a", "\($0)curl:(\(number)) a"]
        }
    }

    /// Lines that are recognized by their beginning.
    static let structured: [String] = [
        "HTTP/1.1 503 Service Unavailable", "HTTP/2 429", " HTTP/1.1 503 x", ":status: 503",
        "< HTTP/1.1 503 Service Unavailable",
        "> status=503", "* status=503 curl: (28) x", "{ [93 bytes data]", "[503 Service Unavailable]", "[\"HTTP 503\"]",
        "[2026-03-24 12:00:00] status=503", "{\"a\":1} status=503", "{\"a\":1", "{\"status\":503",
        "\u{FEFF}{\"status\":503}",
        "  % Total    % Received", "[{\"status\":503},{\"status\":404}]", "{}", "[]", "null", "503",
    ]

    /// Texts that tell a status, or do not, as lines and in strings of records.
    static let messages: [String] = texts.flatMap { text in
        let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
            .replacing("\n", with: "\\n").replacing("\t", with: "\\t")
        return [
            text.replacing("\n", with: " "), "{\"log\":\"\(escaped)\\n\",\"stream\":\"stderr\"}",
            "{\"level\":\"error\",\"msg\":\"\(escaped)\",\"id\":\"a1\"}", "app_1  | {\"message\":\"\(escaped)\"}",
            "{\"body\":\"{\\\"message\\\":\\\"\(escaped.replacing("\\", with: "\\\\"))\\\"}\"}",
            "msg=\"\(escaped)\" x=1",
        ]
    }

    private static let texts: [String] = [
        "call failed: HTTP 503", "503 Service Unavailable", "a\n503 Service Unavailable\nb", "failed\tHTTP\t503\t",
        "Response code 429 (Too Many Requests)", "<Response [429]>", "(429) Too Many Requests", "429: You are blocked",
        "API error (529): slow", "Status(400)", "`429 Too Many Requests`", "Error: 529 {\"type\":\"error\"}",
        "1.2.3.4 - - [05/Jul/2024:09:00:22 +0000] \"POST /x HTTP/1.1\" 503 14184 \"-\" \"x\"",
        "POST /x 503 12.3 ms - 404", "GET /x: (9.7µs) 429 [[x] y]", "TCP_MISS/503 411 GET http://x", "| 503 | GET /x",
        "0/0/-1/-1/3 500 208 - - PR-- \"GET /x HTTP/1.1\"", "GET /x -> 503", "\"GET /x\" done in 1.2s: 500",
        "Sent 500 in 12ms", "took 503 ms", "sent 503 bytes", "\u{1B}[31m503\u{1B}[0m Service Unavailable",
        "GET /x 200 5 ms - 503", "expected status 200, got 503", "he said \"HTTP 503\": yes", "x HTTP 503, {\"a\":1}",
        "curl: (28) Operation timed out",
    ]
}
