@testable import ErrataLogs
import Testing

@Suite("Examples of lines")
struct LogExampleTests {
    private static func text(_ line: String, around words: [String] = []) -> String {
        Array(line.utf8).withUnsafeBufferPointer { LogExample($0, at: 1, around: words).text }
    }

    @Test(
        "ids, tokens, long numbers, addresses and phone numbers are masked",
        arguments: [
            ("id=550e8400-e29b-41d4-a716-446655440000 x", "id=… x"), ("id 2eff5df5c6f688733c007523c4d61cd9.", "id …."),
            ("commit 4f3a8b9c", "commit …"), ("user 123456, try 12345", "user …, try 12345"),
            ("key sk_live_51Habc2DEF3ghi4JKL5mno", "key …"), ("/users/a8f9e7d6c5b4/posts", "/users/…/posts"),
            ("jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.x", "jwt ….….x"),
            ("b64 YWJjZGVmZ2hpamtsbW5vcA1/bW9yZQ9+dGhhbjE=", "b64 …="),
            ("to jane.doe+x@example.co.uk failed", "to … failed"),
            ("https://bob:hunter2@example.com/x", "https://…/x"),
            ("call +49 30 1234567 now", "call … now"), ("call (555) 123-4567.", "call …."), ("555-123-4567", "…"),
        ]
    )
    func identifiers(line: String, expected: String) {
        #expect(Self.text(line) == expected)
    }

    @Test(
        "the values of secret keys are masked, however they are written",
        arguments: [
            (#"{"api_key":"abc","a":1}"#, #"{"api_key":…,"a":1}"#),
            (#"{"Password": "p\"w", "b": 2}"#, #"{"Password": …, "b": 2}"#),
            (#"{"body":"{\"token\":\"abc\",\"b\":2}"}"#, #"{"body":"{\"token\":…,\"b\":2}"}"#),
            ("Authorization: Basic abc def", "Authorization: …"),
            ("curl -H 'X-Api-Key: abc' url", "curl -H 'X-Api-Key: …' url"),
            ("Cookie: a=b; c=d", "Cookie: …"),
            ("GET /x?access_token=abc&b=2 HTTP/1.1", "GET /x?access_token=…&b=2 HTTP/1.1"),
            (#"{"name":"x-api-key","value":"abc"}"#, #"{"name":"x-api-key","value":…}"#),
            (#"["Authorization","Bearer abc"]"#, #"["Authorization",…]"#),
            (#""Set-Cookie":["a=b","c=d"]"#, #""Set-Cookie":…]"#),
            ("sent bearer abcdefgh1 ok", "sent bearer … ok"), (":password=>\"abc\"", ":password=>…"),
            ("secret=abc", "secret=…"),
        ]
    )
    func secrets(line: String, expected: String) {
        #expect(Self.text(line) == expected)
    }

    @Test(
        "what describes the error stays",
        arguments: [
            #"2026-03-24T12:00:00Z ERROR call failed status=503 took=1234"#,
            #"{"status":429,"body":{"success":false,"error":{"code":1007,"message":"Rate limit exceeded"}}}"#,
            #"[24/Mar/2026:12:00:00 +0000] "GET /v1/chats/2 HTTP/1.1" 503 1234"#,
            "INSUFFICIENT_CREDITS rateLimitExceeded",
            "2026-03-24 12:00:00 +0000 500 x", "the token expired", "bearer of bad news",
        ]
    )
    func ordinary(line: String) {
        #expect(Self.text(line) == line)
    }

    @Test("a code that looks like an id stays, except as the value of a secret key")
    func code() {
        #expect(Self.text("code 1234567 of 7654321", around: ["1234567"]) == "code 1234567 of …")
        #expect(Self.text("token=1234567", around: ["1234567"]) == "token=…")
    }

    @Test("a long line is cut around what tells the error, and no control character is left")
    func cut() {
        let filler = String(repeating: "ab ", count: 5000)
        let text = Self.text("\(filler)\u{1B}[31m\tstatus=503\u{0} \(filler)", around: ["9999", "503"])
        #expect(text.unicodeScalars.count <= 202)
        #expect(text.contains(" [31m status=503  ab"))
        #expect(text.first == "…" && text.last == "…")
        #expect(Self.text("5031 503") == "5031 503")
        #expect(Self.text("") == "")
    }

    @Test("any bytes make a text")
    func hostile() {
        var random = SplitMix(state: 5)
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 0...60, using: &random)).map { _ in
                Bool.random(using: &random)
                    ? UInt8.random(in: 0...255, using: &random)
                    : "token=\"'\\@+(-503:,[".utf8.randomElement(using: &random) ?? 0
            }
            let text = bytes.withUnsafeBufferPointer { LogExample($0, at: 1, around: ["503", "token"]).text }
            #expect(text.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control })
        }
    }
}
