import Foundation
import Testing

@Suite("errata search")
struct SearchTests {
    private func ids(_ words: String...) throws -> [String] {
        let result = try Command.run(["search", "--format", "json"] + words)
        let objects = try #require(result.objects)
        #expect(result.status == (objects.isEmpty ? 1 : 0))
        return objects.map { "\($0["catalog"] ?? "")/\($0["code"] ?? "")" }
    }

    @Test("the best answer comes first, and the words may come one by one or as one")
    func best() throws {
        #expect(try ids("proxy", "down").first == "we-link/PROXY_ERROR")
        #expect(try ids("proxy down") == ids("proxy", "down"))
    }

    @Test("filters combine with the question and with each other")
    func filters() throws {
        #expect(
            try ids("try again", "--http", "500").allSatisfy {
                $0.hasPrefix("linq/") || $0 == "linkup-v2/INTERNAL_ERROR" || $0 == "http/500"
            }
        )
        #expect(try ids("invite", "--vendor", "linq").isEmpty)
        #expect(try ids("file", "--vendor", "linq", "--http", "400", "--kind", "invalidRequest").contains("linq/5005"))
        #expect(try ids("limit", "--actor", "endUser", "--retry", "afterFix").first?.hasPrefix("we-link/") == true)
    }

    @Test("of the statuses only those of HTTP are searched")
    func statuses() throws {
        let found = try ids("Too Many Requests", "--http", "429")
        #expect(found.contains("http/429"))
        #expect(!found.contains("we-link/429"))
    }

    @Test("nothing found exits with 1 and says so, and what is not shown is told")
    func exits() throws {
        let nothing = try Command.run("search", "zyzzyva")
        #expect(nothing.status == 1)
        #expect(nothing.output.isEmpty)
        #expect(nothing.talk.hasPrefix("errata: Nothing was found"))
        #expect(try Command.run("search", "zyzzyva", "--format", "json").text == "[]\n")
        let cut = try Command.run("search", "invite", "--limit", "2", "--format", "json")
        #expect(cut.objects?.count == 2)
        #expect(cut.talk.contains("--limit 0"))
        #expect(try Command.run("search", "invite", "--limit", "-1").status == 64)
        #expect(try Command.run("search").status == 64)
    }

    @Test("the answers are as on file at 80 columns and at 140, and as Markdown", arguments: [80, 140])
    func pages(columns: Int) throws {
        let words = ["search", "big depot adress", "--vendor", "acme", "--spec", Golden.spec]
        let result = try Command.run(words, environment: ["COLUMNS": String(columns)])
        #expect(result.status == 0)
        try Golden.expect(result.output, "search-\(columns).txt")
        #expect(result.text.split(separator: "\n").allSatisfy { $0.count <= columns })
        try Golden.expect(try Command.run(words + ["--format", "markdown"]).output, "search.md")
    }

    @Test("a question reaches no terminal raw")
    func hostile() throws {
        let result = try Command.run("search", "proxy \u{1B}[2J\u{202E}", "\u{9B}31m")
        #expect(isHarmless(result.text))
        #expect(isHarmless(result.talk))
        #expect(isHarmless(try Command.run("search", "\u{1B}]0;x\u{7}").talk))
    }
}
