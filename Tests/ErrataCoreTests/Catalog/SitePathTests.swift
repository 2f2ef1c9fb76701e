import ErrataCore
import Testing

@Suite("The folders of entries on a reference site")
struct SitePathTests {
    /// The folders of errors with these codes, as JSON, without the catalog's.
    private func paths(_ errors: [String], parts: String = "") throws -> [String] {
        let catalog = try SpecFixture.catalog(errors: errors, parts: parts)
        let (paths, table) = (catalog.entries.map(\.sitePath), SitePaths(catalog))
        #expect(catalog.entries.map { table[$0] } == paths)
        #expect(paths.allSatisfy { $0.hasPrefix("acme/") && $0.hasSuffix("/") })
        return paths.map { String($0.dropFirst(5).dropLast()) }
    }

    private func paths(ofCodes codes: String...) throws -> [String] {
        try paths(codes.enumerated().map { SpecFixture.error($1, #""name": "case\#($0)","#) })
    }

    @Test("letters, digits, hyphens and underscores stay, and any other byte is an escape")
    func escapes() throws {
        #expect(try paths(ofCodes: "1007", #""E_NOT-found""#) == ["1007", "E_NOT-found"])
        #expect(try paths(ofCodes: #""a/b.c""#, #""~""#, #""é""#, "-7") == ["a~2fb~2ec", "~7e", "~c3~a9", "-7"])
    }

    @Test("a code within a coarser one follows it")
    func within() throws {
        let levels = """
            "envelopes": [{"id": "e", "code": ["/type", "/code"], "source": "doc"}],
            """
        let errors = [
            SpecFixture.error(#""b""#, #""name": "one", "within": "a","#),
            SpecFixture.error(#""b""#, #""name": "two", "within": "c","#),
            SpecFixture.error(#""a/b""#, #""name": "three","#),
            SpecFixture.error(#""a""#, #""name": "four","#),
            SpecFixture.error(#""c""#, #""name": "five","#),
            SpecFixture.error(#""B""#, #""name": "six", "within": "A","#),
            SpecFixture.error(#""A""#, #""name": "seven","#),
        ]
        #expect(try paths(errors, parts: levels) == ["a~~b", "c~~b", "a~2fb", "a", "c", "A~~B~=9", "A~=8"])
    }

    @Test("of codes that differ only in case all but the first have their capitals as a suffix")
    func caseClashes() throws {
        let found = try paths(ofCodes: #""Ab""#, #""aB""#, #""AB""#, #""ab""#, #""abcdE""#, #""abcde""#)
        #expect(found == ["Ab", "aB~=4", "AB~=c", "ab~=0", "abcdE", "abcde~=0"])
        #expect(Set(found.map { $0.lowercased() }).count == found.count)
    }

    @Test("an alias that differs only in case is no clash")
    func aliases() throws {
        let errors = [
            SpecFixture.error(#""A""#, #""name": "one", "aliases": ["b"],"#),
            SpecFixture.error(#""B""#, #""name": "two","#),
        ]
        #expect(try paths(errors) == ["A", "B"])
    }

    @Test("an entry without a code has its name, and a suffix of its own where that is an earlier code")
    func uncoded() throws {
        let condition = #""when": {"http": [404]},"#
        let errors = [
            SpecFixture.error(#""lost""#, #""name": "first","#),
            #"{"name": "lost", \#(condition) "kind": "internal", "summary": "S.", "source": "doc"}"#,
            #"{"name": "gone", \#(condition) "kind": "internal", "summary": "S.", "source": "doc"}"#,
            SpecFixture.error(#""Gone""#, #""name": "last","#),
        ]
        #expect(try paths(errors) == ["lost", "lost~=~0", "gone", "Gone~=8"])
    }

    @Test("a long code is cut and followed by a hash that tells it from others, whatever their case")
    func longCodes() throws {
        let long = String(repeating: "é", count: 100)
        let found = try paths(ofCodes: "\"\(long)a\"", "\"\(long)b\"", "\"\(long)B\"")
        #expect(found.allSatisfy { $0.utf8.count == 196 && $0.hasPrefix("~c3~a9~c3~a9") })
        #expect(Set(found).count == 3 && found[0].hasSuffix("~-a57a36902971c54c"))
        let longest = String(repeating: "A", count: 196)
        #expect(try paths(ofCodes: "\"\(longest.lowercased())\"", "\"\(longest)\"").allSatisfy { $0.utf8.count <= 255 })
    }

    @Test("the row of a status has its own folder, in the catalog of HTTP as an entry")
    func statuses() throws {
        let row = { (status: String) in
            #"{"status": \#(status), "kind": "internal", "message": "M", "summary": "S.", "source": "doc"}"#
        }
        let catalog = try SpecFixture.catalog(errors: [], statuses: [row("429"), row(#""4xx""#)])
        #expect(catalog.statuses.map(\.sitePath) == ["acme/status/4xx/", "acme/status/429/"])
        #expect(catalog.statuses.map { SitePaths(catalog)[$0] } == catalog.statuses.map(\.sitePath))
        let http = try SpecFixture.catalog(id: "http", statuses: [row("504")])
        #expect(http.statuses.map(\.sitePath) == ["http/504/"])
    }

    @Test("a catalog whose id is a folder of the site has another", arguments: ["by", "assets", "decode", "changes"])
    func reservedIDs(_ id: String) throws {
        #expect(try SpecFixture.catalog(id: id, statuses: []).sitePath == "\(id)~/")
        #expect(try SpecFixture.catalog(id: "\(id)-api", statuses: []).sitePath == "\(id)-api/")
    }
}
