import Foundation
import Testing

@Suite("errata spec import")
struct ImportTests {
    private let folder: TemporaryFolder
    private static let page = Golden.fixture("import/parcels.md")

    init() throws {
        folder = try TemporaryFolder()
    }

    /// A copy of the spec on which somebody has worked.
    private func spec() throws -> String {
        let text = try String(contentsOfFile: Golden.fixture("import/parcels.json"), encoding: .utf8)
        return try folder.write(text, to: "parcels.json")
    }

    private func json(_ data: Data) throws -> [String: Any] {
        try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    }

    @Test("a first spec goes to standard output, passes the check, and nothing is written")
    func first() throws {
        let result = try Command.run("spec", "import", Self.page, "--retrieved", "2026-01-31")
        #expect(result.status == 0)
        #expect(result.talk.contains("parcels: 5 codes, 2 categories, 1 envelope"))
        let path = try folder.write(result.text, to: "made.json")
        let check = try Command.run("spec", "check", path)
        #expect(check.status == 0)
        #expect(check.text == "")
        #expect(try json(result.output)["errors"] as? [Any] != nil)
    }

    @Test("the same content has the same spec, whether it comes from a file or from standard input")
    func standardInput() throws {
        let words = ["spec", "import", "--id", "parcels", "--title", "Parcels", "--retrieved", "2026-01-31"]
        let file = try Command.run(words + [Self.page])
        let input = try Command.run(words + ["-"], input: try Data(contentsOf: URL(fileURLWithPath: Self.page)))
        #expect(input.status == 0)
        let sources = { (data: Data) in (try json(data)["errors"] as? [[String: Any]])?.map { $0["name"] as? String } }
        #expect(try sources(file.output) == (try sources(input.output)))
    }

    @Test("a merge adds what is new and keeps every byte of what stands; a second one changes nothing")
    func merge() throws {
        let path = try spec()
        let before = try json(try folder.read("parcels.json"))
        let result = try Command.run("spec", "import", Self.page, "--into", path, "--format", "json")
        #expect(result.status == 0)
        let report = try json(result.output)
        #expect(report["added"] as? [String] == ["ADDRESS_LOCKED", "TOO_MANY_REQUESTS"])
        #expect(report["gone"] as? [String] == ["ADDRESS_FOREIGN"])
        #expect(report["addedCategories"] as? [String] == [])
        let after = try folder.read("parcels.json")
        let errors = try #require(try json(after)["errors"] as? [[String: Any]])
        let old = try #require(before["errors"] as? [[String: Any]])
        for error in old
        where error["code"] as? String != "PARCEL_TOO_HEAVY" && error["code"] as? String != "CARRIER_DOWN" {
            #expect(errors.contains { NSDictionary(dictionary: $0).isEqual(to: error) }, "\(error)")
        }
        let again = try Command.run("spec", "import", Self.page, "--into", path, "--format", "json")
        #expect(try json(again.output)["changed"] as? Bool == false)
        #expect(try folder.read("parcels.json") == after)
    }

    @Test("with --dry-run a merge is reported and not written, and its mode stays when it is")
    func dryRun() throws {
        let path = try spec()
        let before = try folder.read("parcels.json")
        #expect(
            try Command.run("spec", "import", Self.page, "--into", path, "--dry-run").text.contains("ADDRESS_LOCKED")
        )
        #expect(try folder.read("parcels.json") == before)
        try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
        #expect(try Command.run("spec", "import", Self.page, "--into", path).status == 0)
        #expect(try folder.read("parcels.json") != before)
        #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o640)
    }

    @Test("YAML and JSON of the same records give the same spec")
    func yaml() throws {
        let records =
            #"[{"code": "E-1", "status": 404, "text": "Gone: NO"}, {"code": "E-2", "status": 500, "text": "0x1F"}]"#
        let yaml = """
            # Errors of the machine
            - &first
              code: E-1
              status: 404
              text: 'Gone: NO'
            - <<: *first
              code: E-2
              status: 500
              text: 0x1F
            """
        let words = ["spec", "import", "--id", "machine", "--title", "t", "--retrieved", "2026-01-31"]
        let fromYAML = try Command.run(words + [try folder.write(yaml, to: "errors.yaml")])
        let fromJSON = try Command.run(words + [try folder.write(records, to: "errors.json")])
        #expect(fromYAML.status == 0)
        #expect(fromYAML.text == fromJSON.text)
    }

    @Test(
        "a hostile or broken YAML document ends in a sentence with its line",
        arguments: [
            ("a: [1, 2", "is not YAML"), (String(repeating: "[", count: 100_000), "nested more than"),
            (String(repeating: "- ", count: 100_000) + "a", "nested more than"), ("a: &a [x]\nb: *c", "is not YAML"),
            (bomb, "expand without end"),
        ]
    )
    func hostileYAML(text: String, words: String) throws {
        let result = try Command.run("spec", "import", try folder.write(text, to: "bad.yaml"))
        #expect(result.status == 65)
        #expect(result.text == "")
        #expect(result.talk.contains(words), "\(result.talk)")
        #expect(result.talk.contains("bad.yaml:"))
    }

    /// Ten levels of nine aliases each.
    private static let bomb =
        "a: &a [x,x,x,x,x,x,x,x,x]\n"
        + zip("abcdefghi", "bcdefghij").map { from, to in
            "\(to): &\(to) [\(Array(repeating: "*\(from)", count: 9).joined(separator: ","))]\n"
        }.joined()

    @Test("columns that are named wrong, other formats and files without errors are told, each with its exit status")
    func refusals() throws {
        let csv = try folder.write("Key;Why\nA_B;Bad\nC_D;Worse\n", to: "a.csv")
        #expect(try Command.run("spec", "import", csv, "--map", "Why=reason").status == 64)
        #expect(try Command.run("spec", "import", csv, "--map", "Why").status == 64)
        #expect(
            try Command.run("spec", "import", csv, "--map", "Key=code,Why=message").text.contains(
                #""message": "Worse""#
            )
        )
        #expect(try Command.run("spec", "import", csv, "--id", "Not An Id").status == 64)
        #expect(try Command.run("spec", "import", csv, "--into", csv, "--output", csv).status == 64)
        #expect(try Command.run("spec", "import", csv, "--from", "har").status != 0)
        let prose = try folder.write("Nothing to see here.\n", to: "a.txt")
        let none = try Command.run("spec", "import", prose)
        #expect(none.status == 1)
        #expect(none.text == "")
        #expect(none.talk.contains("no error found"))
        #expect(try Command.run("spec", "import", folder.url.path + "/none.md").status == 66)
    }

    @Test("--output writes a first spec and never over a file that exists")
    func output() throws {
        let path = folder.url.appendingPathComponent("new.json").path
        #expect(try Command.run("spec", "import", Self.page, "--output", path).status == 0)
        let made = try folder.read("new.json")
        #expect(try Command.run("spec", "check", path).status == 0)
        let other = try folder.write("code,message\nA_B,Bad\n", to: "a.csv")
        let refused = try Command.run("spec", "import", other, "--output", path)
        #expect(refused.status == 74)
        #expect(try folder.read("new.json") == made)
    }
}
