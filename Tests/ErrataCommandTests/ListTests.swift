import Foundation
import Testing

@Suite("errata list")
struct ListTests {
    private func ids(_ options: String...) throws -> [String] { try ids(options) }

    private func ids(_ options: [String]) throws -> [String] {
        let result = try Command.run(["list", "--format", "json", "--spec", Golden.spec] + options)
        let objects = try #require(result.objects)
        #expect(result.status == (objects.isEmpty ? 1 : 0))
        return objects.map { "\($0["catalog"] ?? "")/\($0["code"] ?? "")" }
    }

    @Test("each filter admits the matching entries only")
    func filters() throws {
        #expect(try ids("--vendor", "acme").count == 6)
        #expect(try ids("--vendor", "acme", "--kind", "invalidRequest") == ["acme-v1/101", "acme-v1/102"])
        #expect(try ids("--vendor", "acme", "--http", "429") == ["acme-v1/202"])
        #expect(try ids("--vendor", "acme", "--retry", "conditional") == ["acme-v1/203"])
        #expect(try ids("--vendor", "acme", "--actor", "endUser") == ["acme-v1/102"])
        #expect(try ids("--vendor", "acme", "--category", "depot").count == 3)
    }

    @Test("filters combine, and the values of one are alternatives")
    func combination() throws {
        #expect(try ids("--vendor", "acme", "--kind", "invalidRequest", "--http", "422") == ["acme-v1/101"])
        #expect(try ids("--vendor", "acme", "--http", "422", "--http", "429") == ["acme-v1/101", "acme-v1/202"])
        #expect(try ids("--vendor", "acme", "--kind", "timeout").isEmpty)
    }

    @Test("statuses are listed for a catalog without codes, and only codes for any other")
    func statuses() throws {
        let all = try ids()
        #expect(all.contains("http/504"))
        #expect(all.contains("linkup-v1/429"))
        #expect(!all.contains("acme-v1/503"))
        #expect(try ids("--vendor", "linkup-v1") == [400, 401, 403, 404, 429, 500].map { "linkup-v1/\($0)" })
        #expect(try ids("--vendor", "linkup-v1", "--kind", "rateLimited") == ["linkup-v1/429"])
    }

    @Test("where only unlisted status rows match, a message says where they are")
    func rowsElsewhere() throws {
        let result = try Command.run("list", "--vendor", "we-link", "--http", "4xx")
        #expect(result.status == 1)
        #expect(result.text.isEmpty)
        for word in ["we-link/400", "we-link/429", "errata explain", "errata vendors"] {
            #expect(result.talk.contains(word), "\(word)")
        }
        #expect(try Command.run("list", "--vendor", "we-link", "--http", "888").talk.hasSuffix("all of the options.\n"))
    }

    @Test("statuses can be single, a class, or several separated by commas")
    func statusLists() throws {
        let acme = ["--vendor", "acme"]
        #expect(try ids(acme + ["--http", "422,429"]) == ["acme-v1/101", "acme-v1/202"])
        #expect(try ids(acme + ["--http", "5xx"]) == ids(acme + ["--http", "503"]))
        #expect(try ids(acme + ["--http", "5XX,429"]) == ids(acme + ["--http", "429", "--http", "5xx"]))
        for wrong in ["5x", "xxx", "0xx", "42", "429,", ",", "", "4290", "x5x"] {
            #expect(try Command.run("list", "--http", wrong).status == 64, "\(wrong)")
        }
    }

    @Test("a vendor's id stands for all of its versions")
    func versions() throws {
        #expect(try ids("--vendor", "linkup") == ids("--vendor", "linkup-v1", "--vendor", "linkup-v2"))
    }

    @Test("an empty list exits with 1, an impossible filter with 64")
    func exits() throws {
        #expect(try Command.run("list", "--http", "888").status == 1)
        #expect(try Command.run("list", "--kind", "nonsense").status == 64)
        #expect(try Command.run("list", "--vendor", "nonsense").status == 64)
    }

    @Test("the table fits the width and matches its golden file")
    func table() throws {
        let result = try Command.run("list", "--vendor", "acme", "--spec", Golden.spec)
        try Golden.expect(result.output, "list.txt")
        let markdown = try Command.run("list", "--vendor", "acme", "--spec", Golden.spec, "--format", "markdown")
        try Golden.expect(markdown.output, "list.md")
    }

    @Test("where a table is too wide, sentences and words are truncated before identifiers")
    func narrow() throws {
        let result = try Command.run(
            ["list", "--vendor", "linkup-v2", "--columns", "entry,http,kind,retry,actor,summary"],
            environment: ["COLUMNS": "80"]
        )
        let lines = result.text.split(separator: "\n")
        #expect(lines.allSatisfy { $0.count <= 80 })
        #expect(lines.contains { $0.hasPrefix("linkup-v2/INSUFFICIENT_CREDITS  402 ") })
    }

    @Test("entries are sorted by columns, numbers by value, missing values last, and in reverse")
    func sorting() throws {
        let codes = ["--vendor", "acme", "--format", "json"]
        func sorted(_ options: String...) throws -> [String] {
            try Command.run(["list", "--spec", Golden.spec] + codes + options).objects?.map { "\($0["code"] ?? "")" }
                ?? []
        }
        #expect(try sorted("--sort", "http") == ["101", "102", "203", "202", "201", "103"])
        #expect(try sorted("--sort", "kind", "--sort", "code").first == "203")
        #expect(try sorted("--sort", "code", "--reverse") == ["203", "202", "201", "103", "102", "101"])
        #expect(try Command.run("list", "--sort", "nonsense").status == 64)
        let all = try Command.run("list", "--sort", "entry", "--format", "json").objects?.map {
            "\($0["catalog"] ?? "")"
        }
        #expect(all == all?.sorted())
    }

    @Test("the selected columns are shown, in their order, as text and as Markdown")
    func columns() throws {
        let words = ["list", "--vendor", "acme", "--spec", Golden.spec, "--columns", "code,name,actor"]
        let lines = try Command.run(words).text.split(separator: "\n")
        #expect(lines.first == "CODE  NAME              ACTOR")
        #expect(lines.dropFirst().first == "101   addressMissing    developer")
        let markdown = try Command.run(words + ["--format", "markdown"]).text
        #expect(
            markdown.hasPrefix("| Code | Name | Actor |\n| --- | --- | --- |\n| `101` | addressMissing | developer |\n")
        )
        #expect(try Command.run("list", "--columns", "code,nonsense").status == 64)
        #expect(try Command.run("list", "--columns", "").status == 64)
    }

    @Test("no line is wider than the terminal, from 40 columns up", arguments: [40, 60, 80, 100, 140, 200])
    func fits(columns: Int) throws {
        for words in [["list", "--vendor", "linq"], ["list", "--columns", "code,name,kind,summary,resolution"]] {
            let result = try Command.run(words, environment: ["COLUMNS": String(columns)])
            #expect(result.text.split(separator: "\n").allSatisfy { $0.count <= columns })
        }
    }

    @Test("every entry of every vendor has its whole id at 80 columns")
    func wholeIDs() throws {
        let ids = try Command.run("list", "--format", "json").objects?.map {
            "\($0["catalog"] ?? "")/\($0["code"] ?? "")"
        }
        let lines = try Command.run("list").text.split(separator: "\n").dropFirst()
        #expect(lines.map { String($0.prefix { $0 != " " }) } == ids)
        #expect(lines.allSatisfy { $0.count <= 80 })
    }

    @Test("wide and combining characters line up")
    func wideCharacters() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(try spec(ofSummaries: ["配達済み", "cafe\u{301}", "plain"]), to: "wide.json").path
        let words = ["list", "--vendor", "hostile", "--spec", path, "--columns", "message,actor"]
        let lines = try Command.run(words).text.split(separator: "\n").map(String.init)
        #expect(lines == ["MESSAGE   ACTOR", "配達済み  vendor", "cafe\u{301}      vendor", "plain     vendor"])
    }
}
