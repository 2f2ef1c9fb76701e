import Testing

@testable import ErrataSite

@Suite("Pages in parts")
struct PartTests {
    private func files(_ count: Int) throws -> [String: String] {
        SharedFixture.sharedFiles([try SharedFixture.large(count), try SharedFixture.second()])
    }

    @Test("a list of up to a thousand codes is one file, and a longer one several that lead to each other")
    func split() throws {
        #expect(try files(999)["by/kind/notFound/2/index.html"] == nil)
        let files = try files(2000)
        let paths = ["by/kind/notFound/", "by/kind/notFound/2/", "by/kind/notFound/3/"]
        let rows = try paths.map { try files.rows("\($0)index.html").map { $0[0] }.filter { $0 != "Code" } }
        // The one code of the other catalog comes first.
        #expect(rows.map(\.count) == [1000, 1000, 1])
        #expect(rows.flatMap { $0 } == ["X"] + (0..<2000).map(String.init))
        let second = try files.page("by/kind/notFound/2/index.html")
        let links = Set(second.values(of: "href"))
        let kind = "../../../../by/kind/notFound"
        #expect(links.isSuperset(of: ["\(kind)/index.html", "\(kind)/3/index.html"]))
        #expect(second.text.contains("notFound, part 2 of 3") && second.text.contains("Acme API, continued"))
        #expect(files["by/kind/notFound/4/index.html"] == nil)
    }

    @Test("statuses and retries are split, too, and what HTTP says is told once")
    func others() throws {
        let files = try files(1500)
        #expect(try files.rows("by/status/404/2/index.html").count == 502)
        #expect(try files.rows("by/retry/never/2/index.html").count == 501)
        #expect(try files.page("by/status/404/index.html").text.contains("HTTP’s own meaning"))
        #expect(try !files.page("by/status/404/2/index.html").text.contains("HTTP’s own meaning"))
    }

    @Test("a count leads to the part in which its errors begin")
    func anchors() throws {
        let errors = (0...1001).map { index in
            """
            {"code": \(index), "name": "c\(index)", "summary": "No.", "retry": {"verdict": "never"},
             "effect": "\(index == 1001 ? "done" : "none")", "source": "s"}
            """
        }
        let files = SharedFixture.sharedFiles([try acme(errors: errors.joined(separator: ","))])
        let links = try files.page("by/retry/index.html").values(of: "href")
        #expect(links.contains("../../by/retry/never/index.html#effect-none"))
        #expect(links.contains("../../by/retry/never/2/index.html#effect-done"))
    }
}
