import Foundation
import Testing

@Suite("errata search")
struct SearchTests {
    private func ids(_ words: String...) throws -> [String] {
        let result = try Command.run(["search", "--format", "json"] + words)
        let objects = try #require(result.objects)
        #expect(result.status == (objects.isEmpty ? 1 : 0))
        return objects.map { "\($0["catalog"] ?? "")/\($0["code"] ?? $0["fact"] ?? "")" }
    }

    @Test("the best answer comes first, and the words can be one argument or several")
    func best() throws {
        #expect(try ids("proxy", "down").first == "we-link/PROXY_ERROR")
        #expect(try ids("proxy down") == ids("proxy", "down"))
    }

    @Test("filters combine with the query and with each other")
    func filters() throws {
        #expect(
            try ids("try again", "--http", "500").allSatisfy {
                $0.hasPrefix("linq/") || $0 == "linkup-v2/INTERNAL_ERROR" || $0.hasSuffix("/500")
            }
        )
        #expect(try ids("invite", "--vendor", "linq").isEmpty)
        #expect(try ids("file", "--vendor", "linq", "--http", "400", "--kind", "invalidRequest").contains("linq/5005"))
        #expect(try ids("limit", "--actor", "endUser", "--retry", "afterFix").first?.hasPrefix("we-link/") == true)
    }

    @Test("vendors' status rows are found like those of HTTP, and classes of statuses are a filter")
    func statuses() throws {
        let found = try ids("Too Many Requests", "--http", "429")
        #expect(Set(found).isSuperset(of: ["http/429", "we-link/429", "linkup-v1/429"]))
        #expect(try ids("Too Many Requests", "--http", "4xx", "--kind", "rateLimited").contains("we-link/429"))
        #expect(try ids("300 requests a minute").first == "linkup-v1/429")
    }

    @Test("facts about an API as a whole are found, but not with options that only codes can satisfy")
    func facts() throws {
        #expect(try ids("official SDKs") == ["linq/category"])
        #expect(try ids("login_token", "--vendor", "linkup-v1").contains("linkup-v1/authentication"))
        #expect(try ids("login_token", "--vendor", "linq").allSatisfy { $0.hasPrefix("linq/") })
        for option in [["--http", "4xx"], ["--kind", "internal"], ["--retry", "afterDelay"], ["--actor", "nobody"]] {
            #expect(try Command.run(["search", "official SDKs"] + option).status == 1)
        }
        #expect(try Command.run("search", "official SDKs", "--category", "server").status == 1)
    }

    @Test("a fact is shown with its catalog, topic, source and the command for more, in each format")
    func factForms() throws {
        let words = ["search", "official SDKs"]
        let page = try Command.run(words).text
        #expect(page.hasPrefix("linq  category\n  server: Server Errors (3000–3999); retry: yes"))
        #expect(page.contains("\n  → errata vendors linq\n  “official” in the category; “sdks” in the category\n"))
        let object = try #require(try Command.run(words + ["--format", "json"]).objects?.first)
        #expect(Set(object.keys) == ["catalog", "fact", "text", "inferred", "source"])
        #expect(object["source"] as? String == "errors")
        let markdown = try Command.run(words + ["--format", "markdown"]).text
        #expect(markdown.hasPrefix("| Catalog | About | Fact | More |\n| --- | --- | --- | --- |\n| `linq` | cat"))
        #expect(markdown.hasSuffix(" | `errata vendors linq` |\n"))
    }

    @Test("inferred parts are marked on the page of a fact")
    func readings() throws {
        let page = try Command.run("search", "x-stamp", "--vendor", "acme", "--spec", Golden.spec).text
        #expect(page.contains("acme-v1  sign-in\n  header X-Stamp: Send the stamp. (inferred: in)\n"))
    }

    @Test("an empty result exits with 1 and says so, and the number of results not shown is given")
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

    @Test("the answers match their golden files at 80 columns, at 140, and as Markdown", arguments: [80, 140])
    func pages(columns: Int) throws {
        let words = ["search", "big depot adress", "--vendor", "acme", "--spec", Golden.spec]
        let result = try Command.run(words, environment: ["COLUMNS": String(columns)])
        #expect(result.status == 0)
        try Golden.expect(result.output, "search-\(columns).txt")
        #expect(result.text.split(separator: "\n").allSatisfy { $0.count <= columns })
        try Golden.expect(try Command.run(words + ["--format", "markdown"]).output, "search.md")
    }

    @Test("a query is escaped for a terminal")
    func hostile() throws {
        let result = try Command.run("search", "proxy \u{1B}[2J\u{202E}", "\u{9B}31m")
        #expect(isHarmless(result.text))
        #expect(isHarmless(result.talk))
        #expect(isHarmless(try Command.run("search", "\u{1B}]0;x\u{7}").talk))
    }
}
