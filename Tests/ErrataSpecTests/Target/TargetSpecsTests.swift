import ErrataSpec
import Testing

@Suite("The specs of a target")
struct TargetSpecsTests {
    /// Files by path.
    private typealias Files = [String: String]
    private struct NoSuchFile: Error {}

    private static func spec(id: String = "acme", type: String = "Acme", name: String? = nil) -> String {
        let named = name.map { "\"name\": \"\($0)\", " } ?? ""
        return """
            {"catalog": {"id": "\(id)", "vendor": "acme", "name": "Acme", "type": "\(type)", "summary": "An API."},
             "sources": [{"id": "doc", "title": "Handbook", "retrieved": "2026-11-20"}],
             "errors": [{"code": 1, \(named)"kind": "internal", "message": "Chat not found", "summary": "S.",
                         "resolution": "R.", "actor": "vendor", "source": "doc"}],
             "envelopes": [{"id": "response", "code": "/code", "source": "doc"}]}
            """
    }

    private func target(
        _ files: Files,
        found: [String] = [],
        plan: TargetSpecs.Plan? = nil
    ) throws -> TargetSpecs {
        var request = TargetSpecs.Request()
        request.configuration = files["c"].map { _ in "c" }
        (request.root, request.found, request.plan) = ("/root", found, plan)
        return try TargetSpecs(request, exists: { files[$0] != nil }) { path throws(NoSuchFile) in
            guard let text = files[path] else { throw NoSuchFile() }
            return Array(text.utf8)
        }
    }

    private func plan(named: [String] = [], absent: [String] = [], near: [String] = []) -> TargetSpecs.Plan {
        var plan = TargetSpecs.Plan()
        (plan.folder, plan.named, plan.absent, plan.near) = ("/root/Sources/A", named, absent, near)
        return plan
    }

    @Test("those that the configuration names come first, by path from the package's root")
    func named() throws {
        let files = [
            "c": "{\"specs\": [\"spec/a.json\"]}", "/root/spec/a.json": Self.spec(),
            "b.errata.json": Self.spec(id: "b", type: "B"),
        ]
        let target = try target(files, found: ["b.errata.json"], plan: plan(named: ["spec/a.json"]))
        #expect(target.report.lines.isEmpty)
        #expect(target.specs.documents.map(\.path) == ["/root/spec/a.json", "b.errata.json"])
        #expect(target.specs.specs?.count == 2)
    }

    @Test("one that does not exist is reported where it is named, and the others are read")
    func missing() throws {
        let files = ["c": "{\"specs\": [\"no.json\", \"a.json\"]}", "/root/a.json": Self.spec()]
        let target = try target(files)
        #expect(target.report.hasErrors)
        #expect(target.report.lines.count == 1)
        #expect(target.report.lines[0].hasPrefix("c:1:12: error: the spec /root/no.json does not exist"))
        #expect(target.specs.documents.map(\.path) == ["/root/a.json"])
    }

    @Test("a target without any is reported, with the file that is probably meant")
    func none() throws {
        let bare = try target([:], plan: plan(near: ["acme.json"])).report
        #expect(bare.hasErrors)
        #expect(bare.lines.count == 1)
        #expect(bare.lines[0].hasPrefix("/root/Sources/A: error: "))
        for part in ["NAME.errata.json", "errata-plugin.json", "rename it to acme.errata.json", "[no-spec]"] {
            #expect(bare.lines[0].contains(part))
        }
        let empty = try target(["c": "{\"specs\": []}"], plan: plan()).report
        #expect(empty.lines.count == 1)
        #expect(empty.lines[0].hasPrefix("c:1:1: error: "))
        #expect(empty.lines[0].hasSuffix("[no-spec]"))
    }

    @Test("a configuration that cannot be parsed gives no further diagnostics")
    func unreadable() throws {
        let report = try target(["c": "{\"specs\": [}"], plan: plan(named: ["a.json"])).report
        #expect(report.lines.count == 1)
        #expect(report.lines[0].hasPrefix("c:1:"))
    }

    @Test("a plan that is older than the configuration is reported with a remedy")
    func stale() throws {
        let files = ["c": "{\"specs\": [\"a.json\"]}", "/root/a.json": Self.spec()]
        #expect(try target(files, plan: plan(named: ["a.json"])).report.lines.isEmpty)
        let added = try target(files, plan: plan()).report.lines
        #expect(added.count == 1)
        #expect(added.first?.hasPrefix("c:1:12: error: the build was planned without the spec \"a.json\"") == true)
        #expect(added.first?.contains("touch Package.swift") == true)
        let removed = try target(files, plan: plan(named: ["a.json", "b.json"])).report.lines
        #expect(removed.count == 1)
        #expect(removed.first?.contains("planned with the spec \"b.json\"") == true)
        let created = try target(files, plan: plan(named: ["a.json"], absent: ["a.json"])).report.lines
        #expect(created.count == 1)
        #expect(created.first?.contains("did not exist when the build was planned") == true)
    }

    @Test("two with the same source are reported with both names, whatever their case")
    func oneSource() throws {
        let files = [
            "c": "{\"specs\": [\"a.json\", \"x/A.json\"]}", "/root/a.json": Self.spec(),
            "/root/x/A.json": Self.spec(id: "b", type: "B"), "a.errata.json": Self.spec(id: "c", type: "C"),
        ]
        let lines = try target(files, found: ["a.errata.json"]).report.lines
        #expect(lines.count == 2)
        #expect(lines[0].hasPrefix("c:1:22: error: /root/a.json also becomes A.swift"))
        #expect(lines[1].hasPrefix("a.errata.json: error: /root/a.json also becomes a.swift"))
    }

    @Test("two with the same id or type are reported at the second with the name of the first")
    func clashes() throws {
        let files = ["a.json": Self.spec(), "b.json": Self.spec(type: "B"), "d.json": Self.spec(id: "d")]
        let target = try target(files, found: ["a.json", "b.json", "d.json"])
        #expect(target.specs.specs == nil)
        #expect(
            target.specs.report().lines == [
                "b.json:1:20: error: a.json has a catalog with the id \"acme\" already [duplicate-catalog]",
                "d.json:1:67: error: a.json has the Swift type `Acme` already [duplicate-type]",
            ]
        )
    }

    @Test("a derived name causes a warning at its code, where requested")
    func derivedName() throws {
        let set = try target(["a.json": Self.spec()], found: ["a.json"]).specs
        #expect(set.report().lines.isEmpty)
        let report = set.report(.pinnedNames)
        #expect(!report.hasErrors)
        #expect(report.lines.count == 1)
        #expect(report.lines[0].hasPrefix("a.json:3:22: warning: "))
        #expect(report.lines[0].hasSuffix("pin it: \"name\": \"chatNotFound\" [derived-name]"))
        let pinned = try target(["a.json": Self.spec(name: "chatNotFound")], found: ["a.json"]).specs
        #expect(pinned.report(.pinnedNames).lines.isEmpty)
    }

    @Test(
        "the source is named after the spec",
        arguments: [("spec/linq.json", "linq.swift"), ("a/b.errata.json", "b.swift"), ("c", "c.swift")]
    )
    func sourceName(path: String, name: String) {
        #expect(SourceName.of(path) == name)
    }
}
