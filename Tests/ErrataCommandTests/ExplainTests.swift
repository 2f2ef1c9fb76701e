import Foundation
import Testing

@Suite("errata explain")
struct ExplainTests {
    @Test("the page of a code matches its golden file", arguments: [101, 102, 103, 201, 202, 203, 503, 522])
    func pages(code: Int) throws {
        let result = try Command.run("explain", "acme", String(code), "--spec", Golden.spec)
        #expect(result.status == 0)
        #expect(result.talk.isEmpty)
        try Golden.expect(result.output, "explain-\(code).txt")
    }

    @Test(
        "pages are as wide as COLUMNS says, between 40 and 100",
        arguments: [(20, 40), (60, 60), (100, 100), (140, 100)]
    )
    func width(columns: Int, limit: Int) throws {
        let result = try Command.run(
            ["explain", "acme-v1/101", "--spec", Golden.spec],
            environment: ["COLUMNS": String(columns)]
        )
        // A JSON body and a URL have no blank at which they can be wrapped.
        let lines = result.text.split(separator: "\n").filter { !$0.contains("\"") && !$0.contains("https:") }
        #expect(lines.map(\.count).max() ?? 0 <= limit)
        #expect(lines.map(\.count).max() ?? 0 > limit - 20)
    }

    @Test("a code shows its limit and when to retry")
    func firstMinute() throws {
        let result = try Command.run("explain", "linq", "1007")
        #expect(result.status == 0)
        #expect(result.text.hasPrefix("linq/1007  Rate limit exceeded\n"))
        for part in ["rateLimitExceeded", "HTTP 429", "window has reset", "/error/retry_after", "Source"] {
            #expect(result.text.contains(part))
        }
    }

    @Test(
        "a code, a name, a former name, an alias, an id and a status find their entry",
        arguments: [
            (["acme", "102"], "acme-v1/102"), (["acme-v1", "102"], "acme-v1/102"), (["acme-v1/102"], "acme-v1/102"),
            (["acme/addressUnknown"], "acme-v1/102"), (["addressInvalid"], "acme-v1/102"),
            (["ADDRESS_UNKNOWN"], "acme-v1/102"), (["address_unknown"], "acme-v1/102"),
            (["ACME", "503"], "acme-v1/503"),
            (["http", "504"], "http/504"), (["504"], "http/504"), (["linkup-v1", "429"], "linkup-v1/429"),
            (["DEPOTFULL"], "acme-v1/201"),
        ]
    )
    func spellings(words: [String], id: String) throws {
        let result = try Command.run(["explain"] + words + ["--spec", Golden.spec])
        #expect(result.status == 0)
        #expect(result.text.hasPrefix(id + " "))
    }

    @Test(
        "case, separators between words and after the vendor, and labels do not count",
        arguments: [
            (["1007"], "linq/1007"), (["LINQ-1007"], "linq/1007"), (["linq:1007"], "linq/1007"),
            (["linq 1007"], "linq/1007"), (["Linq.rateLimitExceeded"], "linq/1007"), (["#1007:"], "linq/1007"),
            (["error 1007"], "linq/1007"), (["Rate-Limit-Exceeded"], "linq/1007"),
            (["rate_limited"], "linkup-v2/RATE_LIMITED"), (["STATUS_429"], "we-link/STATUS_429"),
            (["we-link-PROXY_ERROR"], "we-link/PROXY_ERROR"), (["HTTP504"], "http/504"),
            (["01007"], "linq/1007"), (["1007.0"], "linq/1007"), (["HTTP 504"], "http/504"),
            (["[1007]"], "linq/1007"), (["**(1007)**"], "linq/1007"), (["“1007”"], "linq/1007"),
            (["linq error 1007"], "linq/1007"), (["Linq.Code.rateLimitExceeded"], "linq/1007"),
            ([#""code": "RATE_LIMITED","#], "linkup-v2/RATE_LIMITED"), (["http statusCode=504"], "http/504"),
        ]
    )
    func looseSpellings(words: [String], id: String) throws {
        let result = try Command.run("explain", words[0])
        #expect(result.status == 0)
        #expect(result.text.hasPrefix(id + " ") || result.text.hasPrefix(id + "\n"))
        #expect(!result.text.contains("────"))
    }

    @Test(
        "a whole message finds its code and shows its parameters",
        arguments: [
            "Unknown action 'foo_bar' for category 'profiles'", "  unknown Action 'foo_bar' for category 'profiles'.",
            #"{"message":"Unknown action 'foo_bar' for category 'profiles'","trace":"x"}"#,
            "2026-11-20 ERROR api: Unknown action 'foo_bar' for category 'profiles' (attempt 2)",
        ]
    )
    func messages(message: String) throws {
        let result = try Command.run("explain", message)
        #expect(result.status == 0)
        #expect(result.text.hasPrefix("linkup-v2/INVALID_ACTION "))
        #expect(result.text.contains("- action = foo_bar\n"))
        #expect(result.text.contains("- category = profiles\n"))
    }

    @Test(
        "the quotes in a message can be different, or removed by the shell",
        arguments: [
            ["unknown action ‘foo_bar’ for category ‘profiles’"],
            [#"Error: Unknown action "foo_bar" for category "profiles""#],
            ["Unknown", "action", "foo_bar", "for", "category", "profiles"],
        ]
    )
    func otherQuotes(words: [String]) throws {
        let result = try Command.run(["explain"] + words)
        #expect(result.status == 0)
        #expect(result.text.hasPrefix("linkup-v2/INVALID_ACTION "))
        #expect(result.text.contains("- action = foo_bar\n"))
        #expect(result.text.contains("- category = profiles\n"))
    }

    @Test(
        "a label is neither a code nor a vendor",
        arguments: [["status", "504"], ["linq", "error", "1007"], ["status", "9999"], ["error"]]
    )
    func labels(words: [String]) throws {
        let result = try Command.run(["explain"] + words)
        let unknown = ["9999", "error"].contains(words.last) ? 1 : 0
        #expect(result.status == Int32(unknown))
        #expect(result.talk.components(separatedBy: "is not known").count == unknown + 1)
    }

    @Test("an unknown code is reported without the vendor and the labels before it")
    func unknownAlone() throws {
        for (query, code, vendor) in [("linkup-v2 NOPE", "NOPE", "linkup-v2"), ("linq error 9999", "9999", "linq")] {
            let talk = try Command.run("explain", query).talk
            #expect(talk.hasPrefix("errata: \(code) is not known in \(vendor).\n"))
        }
    }

    @Test("a message needs no quotes, and one of several catalogs is shown for each")
    func unquotedMessage() throws {
        #expect(try Command.run("explain", "Rate", "limit", "exceeded").text.hasPrefix("linq/1007 "))
        let catalogs = try Command.run("explain", "Too Many Requests", "--format", "json").objects
        #expect(catalogs?.compactMap { $0["catalog"] as? String } == ["linkup-v1", "we-link", "http"])
    }

    @Test("several codes are explained in one call, those after a vendor in its catalogs")
    func several() throws {
        func ids(_ words: String...) throws -> [String]? {
            try Command.run(["explain"] + words + ["--format", "json"]).objects?
                .map { "\($0["catalog"] ?? "")/\($0["code"] ?? "")" }
        }
        #expect(try ids("1007", "linkup-v2/RATE_LIMITED") == ["linq/1007", "linkup-v2/RATE_LIMITED"])
        #expect(try ids("linq", "1007", "3004") == ["linq/1007", "linq/3004"])
        #expect(try ids("linq", "1007", "http", "504") == ["linq/1007", "http/504"])
        #expect(try ids("1007", "1007") == ["linq/1007"])
    }

    @Test("one unknown code of several exits with 1, and the others are explained")
    func oneUnknown() throws {
        for words in [["1007", "NO_SUCH_CODE"], ["NO_SUCH_CODE", "1007"]] {
            let result = try Command.run(["explain"] + words)
            #expect(result.status == 1)
            #expect(result.text.hasPrefix("linq/1007 "))
            #expect(result.talk.hasPrefix("errata: NO_SUCH_CODE is not known"))
        }
    }

    @Test("codes are read from standard input, one per line")
    func standardInput() throws {
        let input = "linq 1007\r\n\nhttp/504\nUnknown action 'a' for category 'b'\n"
        let result = try Command.run("explain", "-", "--format", "json", input: input)
        #expect(result.status == 0)
        #expect(result.objects?.map { "\($0["code"] ?? "")" } == ["1007", "504", "INVALID_ACTION"])
        #expect(try Command.run("explain", "linq", "-", input: "1007\n9999\n").status == 1)
        #expect(try Command.run("explain", "-", "--format", "json", input: "").text == "[]\n")
    }

    @Test("a status of HTTP names the vendors' codes that come with it")
    func carriers() throws {
        let result = try Command.run("explain", "429")
        #expect(result.text.contains("linq/1007 Rate limit exceeded"))
        #expect(!(try Command.run("explain", "http", "429").text.contains("linq/1007")))
    }

    @Test(
        "the nearest codes have reasons",
        arguments: [
            ("1o07", "linq/1007  Rate limit exceeded (one letter differs)"), ("1107", "(one digit differs)"),
            ("LINQ-3999", "linq/4001  Delivery failed (2 above)"), ("VIEWER_BANNED", "“viewer” in the code"),
        ]
    )
    func reasons(code: String, reason: String) throws {
        let result = try Command.run(["explain", code], environment: ["COLUMNS": "100"])
        #expect(result.status == 1)
        #expect(result.talk.contains(reason))
    }

    @Test("a code that two vendors have is shown for each, apart")
    func twoVendors() throws {
        let result = try Command.run("explain", "INSUFFICIENT_CREDITS")
        let heads = result.text.split(separator: "\n").filter { $0.contains("/INSUFFICIENT_CREDITS") }
        #expect(heads.count == 2)
        #expect(heads.first?.hasPrefix("linkup-v2/") == true)
        #expect(heads.last?.hasPrefix("we-link/") == true)
        #expect(result.text.contains("\n────"))
    }

    @Test("an unknown code exits with 1 and shows the nearest codes, the range and its rule")
    func unknownNumber() throws {
        let result = try Command.run("explain", "linq", "3999")
        #expect(result.status == 1)
        #expect(result.output.isEmpty)
        #expect(result.talk.hasPrefix("errata: 3999 is not known in linq."))
        for part in ["Server Errors (3000–3999)", "backoff from 1 to 30 seconds", "linq/4001"] {
            #expect(result.talk.contains(part))
        }
    }

    @Test(
        "for a misspelled code the intended one is suggested",
        arguments: [
            ("INSUFFICENT_CREDITS", "INSUFFICIENT_CREDITS"), ("rateLimitExeeded", "linq/1007"),
            ("INVALID_API_KYE", "linkup-v2/INVALID_API_KEY"),
        ]
    )
    func misspelled(code: String, meant: String) throws {
        let result = try Command.run("explain", code)
        #expect(result.status == 1)
        #expect(result.talk.contains(meant))
    }

    @Test("a code that only shares a word with an example has no nearest code")
    func wordOfExample() throws {
        let result = try Command.run("explain", "foo")
        #expect(result.status == 1)
        #expect(result.talk == "errata: foo is not known in any of the 6 catalogs.\n")
    }

    @Test("an unknown vendor is a usage error that names the known ones")
    func unknownVendor() throws {
        let result = try Command.run("explain", "nobody", "1007")
        #expect(result.status == 64)
        for name in ["linkup", "linkup-v2", "linq", "we-link", "linked-api", "http"] {
            #expect(result.talk.contains(name))
        }
    }

    @Test("a vendor without a code is told to add one")
    func vendorAlone() throws {
        let result = try Command.run("explain", "linq")
        #expect(result.status == 1)
        #expect(result.talk.contains("errata explain linq CODE"))
    }

    @Test("as Markdown an entry is a section for a ticket")
    func markdown() throws {
        let result = try Command.run("explain", "acme", "101", "--spec", Golden.spec, "--format", "markdown")
        try Golden.expect(result.output, "explain-101.md")
    }

    @Test(
        "a text that cannot be a code is unknown, however long or unusual it is",
        arguments: [
            "", " ", "/", "linq/", "'", "-1", "\u{1B}[2J", "é\u{300}", String(repeating: "x y/z-", count: 5000),
        ]
    )
    func oddities(code: String) throws {
        for command in ["explain", "search"] {
            let result = try Command.run(command, "--", code)
            #expect(result.status == 0 || result.status == 1)
            #expect(isHarmless(result.text) && isHarmless(result.talk))
            #expect(result.talk.utf8.count < 3000)
        }
    }
}
