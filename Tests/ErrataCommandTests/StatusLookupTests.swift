import Foundation
import Testing

@Suite("Explanations of statuses")
struct StatusLookupTests {
    /// Returns the ids that a call explains; it must succeed without further output.
    private func ids(_ words: [String], options: [String] = []) throws -> [String] {
        let result = try Command.run(["explain"] + words + options + ["--format", "json"])
        #expect(result.status == 0, "\(words)")
        #expect(result.talk.isEmpty, "\(words): \(result.talk)")
        return (result.objects ?? []).map { "\($0["catalog"] ?? "")/\($0["code"] ?? "")" }
    }

    private func text(_ words: String..., options: [String] = []) throws -> String {
        let result = try Command.run(["explain"] + words + options, environment: ["COLUMNS": "100"])
        #expect(result.status == 0, "\(words)")
        #expect(result.talk.isEmpty, "\(words): \(result.talk)")
        return result.text
    }

    @Test(
        "a line that begins with a status is a query for the status, in one argument or in several",
        arguments: [
            ("504 Gateway Time-out", 504), ("503 Service Temporarily Unavailable", 503),
            ("413 Request Entity Too Large", 413), ("422 Unprocessable Entity", 422), ("418 I'm a teapot", 418),
            ("HTTP/1.1 502 Bad Gateway", 502), ("HTTP/2 504", 504), ("status code 503", 503), ("200 OK", 200),
            ("Error 504: Gateway Time-out", 504), ("HTTP/1.1 429 Too Many Requests", 429),
            ("HTTP/1.1 403 FORBIDDEN", 403), ("404 Not Found", 404),
        ]
    )
    func lines(line: String, status: Int) throws {
        #expect(try ids([line]).last == "http/\(status)")
        #expect(try ids(line.split(separator: " ").map(String.init)).last == "http/\(status)")
    }

    @Test(
        "a status with a known phrase, and one after a label, are found as such",
        arguments: [
            ["HTTP 429"], ["HTTP", "429"], [":status: 429"], ["429: Too Many Requests"],
            ["429:", "Too", "Many", "Requests"],
        ]
    )
    func known(words: [String]) throws {
        #expect(try ids(words).contains("http/429"))
    }

    @Test("a known code or message takes precedence over a status at the beginning")
    func messagesFirst() throws {
        #expect(try ids(["1007 Rate limit exceeded"]) == ["linq/1007"])
        #expect(try ids(["1007", "Rate", "limit", "exceeded"]) == ["linq/1007"])
        #expect(try ids(["404 Contact card not found"]) == ["linq/2012"])
        #expect(try ids(["404_PROFILE_ID"]) == ["we-link/404_PROFILE_ID"])
        #expect(try ids(["linkup-v1 Too Many Requests"]) == ["linkup-v1/429"])
        #expect(try Command.run("explain", "linkup-v1/Rate limit exceeded").status == 1)
    }

    @Test("a status among other codes does not change them")
    func amongOthers() throws {
        #expect(try ids(["http", "404", "503"]) == ["http/404", "http/503"])
        #expect(try ids(["linq", "error", "1007", "3004"]) == ["linq/1007", "linq/3004"])
        let result = try Command.run("explain", "429", "NO_SUCH_CODE")
        #expect(result.status == 1)
        #expect(result.talk.hasPrefix("errata: NO_SUCH_CODE is not known"))
    }

    @Test("a phrase alone finds the rows of its status, in any case")
    func phrases() throws {
        #expect(try ids(["Bad Gateway"]) == ["http/502"])
        #expect(try ids(["bad-gateway"]) == ["http/502"])
        #expect(try ids(["Gone"]) == ["http/410"])
        #expect(try ids(["Bad Request"]) == ["linkup-v1/400", "we-link/BAD_REQUEST", "we-link/400", "http/400"])
        #expect(try ids(["Service Unavailable"]) == ["linq/4004", "http/503"])
        #expect(try ids(["TOO_MANY_REQUESTS"]) == ["linkup-v1/429", "we-link/429", "http/429"])
        #expect(try ids(["not", "found"]) == ["linkup-v1/404", "we-link/404", "http/404"])
    }

    @Test("for a status without a vendor's row, HTTP's own row is shown and named as such")
    func ladder() throws {
        #expect(try ids(["we-link", "403"]) == ["http/403"])
        let text = try text("we-link", "403")
        #expect(text.hasPrefix("We-Link says nothing of 403; HTTP says:\n\nhttp/403  Forbidden\n"))
        #expect(try self.text("linkup-v1", "402").contains("says nothing of 402; HTTP says:"))
        #expect(try ids(["linkup-v1", "503"]) == ["http/503"])
        #expect(try ids(["linkup-v1/503"]) == ["http/503"])
        #expect(try ids(["we-link HTTP 403"]) == ["http/403"])
        #expect(try ids(["linq", "Bad", "Gateway"]) == ["http/502"])
        #expect(try self.text("linq bad gateway").hasPrefix("Linq says nothing of 502; HTTP says:\n"))
        let markdown = try Command.run("explain", "we-link", "403", "--format", "markdown").text
        #expect(markdown.hasPrefix("We-Link says nothing of 403; HTTP says:\n\n## `http/403`\n"))
        #expect(try ids(["acme", "404"], options: ["--spec", Golden.spec]) == ["http/404"])
    }

    @Test("a vendor's codes with a status are named, with its own row or with HTTP's")
    func codes() throws {
        let linq = try text("linq", "404")
        #expect(linq.contains("http/404  Not Found"))
        for code in ["linq/2001 Chat not found", "linq/2012 Contact card not found"] { #expect(linq.contains(code)) }
        #expect(!linq.contains("linkup-v2/"))
        #expect(try text("linkup-v2", "500").contains("linkup-v2/INTERNAL_ERROR"))
        let linkup = try text("linkup", "500")
        #expect(linkup.hasPrefix("linkup-v1/500 "))
        #expect(linkup.contains("linkup-v2/INTERNAL_ERROR"))
        #expect(!linkup.contains("http/500"))
    }

    @Test(
        "an unregistered status counts as the first of its class",
        arguments: [
            (["456"], "456", "400"), (["299"], "299", "200"), (["580"], "580", "500"), (["http/456"], "456", "400"),
            (["HTTP 456"], "456", "400"), (["status 456"], "456", "400"), (["we-link", "456"], "456", "400"),
            (["456 Whatever it is"], "456", "400"),
        ]
    )
    func unregistered(words: [String], status: String, counted: String) throws {
        let result = try Command.run(["explain"] + words, environment: ["COLUMNS": "100"])
        #expect(result.status == 0)
        #expect(result.talk.isEmpty)
        #expect(
            result.text.hasPrefix(
                "\(status) is not registered; it counts as \(counted) (RFC 9110 section 15).\n\nhttp/"
            )
        )
        #expect(!result.text.contains("digit differs"))
        #expect(try ids(words) == ["http/\(counted.prefix(1))xx"])
    }

    @Test(
        "an unregistered status in common use is known, with its sender",
        arguments: [
            ("499", "nginx"), ("460", "AWS"), ("529", "Anthropic"), ("530", "Cloudflare"), ("999", "LinkedIn"),
            ("420", "Twitter"), ("444", "nginx"), ("509", "Apache"), ("561", "AWS"), ("599", "libraries"),
        ]
    )
    func senders(status: String, sender: String) throws {
        let page = try text(status)
        #expect(page.contains("not registered"))
        #expect(page.contains(sender))
        #expect(try ids([status]) == ["http/\(status)"])
    }

    @Test(
        "phrases of other servers and of older standards are found, with and without their number",
        arguments: [
            ("504 Gateway Time-out", "504"), ("Gateway Time-out", "504"), ("Service Temporarily Unavailable", "503"),
            ("Request Entity Too Large", "413"), ("Payload Too Large", "413"), ("Unprocessable Entity", "422"),
            ("I'm a teapot", "418"), ("Moved Temporarily", "302"), ("Client Closed Request", "499"),
            ("Origin DNS Error", "530"),
        ]
    )
    func phrases(words: String, status: String) throws {
        #expect(try ids([words]) == ["http/\(status)"])
        #expect(try ids(words.split(separator: " ").map(String.init)) == ["http/\(status)"])
    }

    @Test("an invalid status is explained only where it is written as a status")
    func invalid() throws {
        for words in [["HTTP 777"], ["http/777"], ["http", "777"], ["status", "777"], ["HTTP/1.1 777 Whatever"]] {
            let result = try Command.run(["explain"] + words)
            #expect(result.status == 0)
            #expect(result.text.hasPrefix("777 is no valid status; it counts as 500 (RFC 9110 section 15).\n\nhttp/"))
        }
        for words in [["777"], ["we-link", "777"], ["error", "777"]] {
            let result = try Command.run(["explain"] + words)
            #expect(result.status == 1)
            #expect(result.talk.hasPrefix("errata: 777 is not known"))
            #expect(!result.talk.contains("http/"))
        }
    }

    @Test("every id that summarize prints for a status is explained")
    func summarized() throws {
        let log = [499, 503, 530, 600, 777].map { "{\"level\":\"error\",\"status\":\($0)}\n" }.joined()
        let summary = try Command.run("summarize", "-", "--format", "json", input: log)
        let object = try JSONSerialization.jsonObject(with: summary.output) as? [String: Any]
        let titles = (object?["groups"] as? [[String: Any]] ?? []).compactMap { $0["title"] as? String }
        #expect(Set(titles).isSuperset(of: ["http/499", "http/503", "http/777"]))
        for title in titles { #expect(try ids([title]).count == 1, "\(title)") }
    }

    @Test("a class is explained by its row, a range of numbers by its category")
    func ranges() throws {
        #expect(try ids(["5xx"]) == ["http/5xx"])
        #expect(try ids(["4XX"]) == ["http/4xx"])
        let linq = try text("3xxx")
        #expect(
            linq.hasPrefix(
                "Linq has the numbers in Server Errors (3000–3999). Retry: yes, if doing it twice does no harm, with"
            )
        )
        #expect(linq.contains("linq/3001 Server connection error"))
        #expect(try ids(["linq", "300x"]).first == "linq/3001")
        #expect(try Command.run("explain", "9xxx").status == 1)
        #expect(try Command.run("explain", "we-link", "3xxx").talk.hasPrefix("errata: 3xxx is not known in we-link.\n"))
    }

    @Test("a code that matches except for punctuation takes precedence over the number after a label")
    func codeBeforeLabel() throws {
        for words in [["STATUS429"], ["status_429"], ["STATUS_429"]] {
            #expect(try ids(words) == ["we-link/STATUS_429"])
        }
        for words in [["STATUS 429"], ["STATUS", "429"], ["status", "429"]] {
            #expect(try ids(words) == ["we-link/STATUS_429", "linkup-v1/429", "we-link/429", "http/429"])
        }
    }

    @Test("a number can follow the vendor directly, and a label that is part of a code stays with it")
    func vendorAndNumber() throws {
        #expect(try ids(["LINQ1007"]) == ["linq/1007"])
        #expect(try ids(["HTTP504"]) == ["http/504"])
        #expect(try ids(["linkup-v1429"]) == ["linkup-v1/429"])
        let result = try Command.run("explain", "E164")
        #expect(result.status == 1)
        #expect(result.talk.hasPrefix("errata: E164 is not known in any of the 6 catalogs.\n"))
        #expect(try Command.run("explain", "linq", "E9999").talk.hasPrefix("errata: E9999 is not known in linq.\n"))
    }
}
