import Foundation
import Testing

@Suite("errata list")
struct ListTests {
    private func ids(_ options: String...) throws -> [String] {
        let result = try Command.run(["list", "--format", "json", "--spec", Golden.spec] + options)
        let objects = try #require(result.objects)
        #expect(result.status == (objects.isEmpty ? 1 : 0))
        return objects.map { "\($0["catalog"] ?? "")/\($0["code"] ?? "")" }
    }

    @Test("each filter admits what it says")
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

    @Test("the statuses of HTTP are listed, those of a vendor are not")
    func statuses() throws {
        let all = try ids()
        #expect(all.contains("http/504"))
        #expect(!all.contains("linkup-v1/429"))
        #expect(!all.contains("acme-v1/503"))
    }

    @Test("a vendor's id stands for all of its versions")
    func versions() throws {
        #expect(try ids("--vendor", "linkup") == ids("--vendor", "linkup-v1", "--vendor", "linkup-v2"))
    }

    @Test("nothing found exits with 1, an impossible filter with 64")
    func exits() throws {
        #expect(try Command.run("list", "--http", "888").status == 1)
        #expect(try Command.run("list", "--kind", "nonsense").status == 64)
        #expect(try Command.run("list", "--vendor", "nonsense").status == 64)
    }

    @Test("the table fits the width and is the one on file")
    func table() throws {
        let result = try Command.run("list", "--vendor", "acme", "--spec", Golden.spec)
        try Golden.expect(result.output, "list.txt")
        let markdown = try Command.run("list", "--vendor", "acme", "--spec", Golden.spec, "--format", "markdown")
        try Golden.expect(markdown.output, "list.md")
    }
}
