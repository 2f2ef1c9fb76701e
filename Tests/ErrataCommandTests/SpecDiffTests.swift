import ErrataAuthoring
import Foundation
import Testing

@Suite("errata spec diff")
struct SpecDiffTests {
    private let folder: TemporaryFolder
    private let old: String
    private let new: String

    init() throws {
        folder = try TemporaryFolder()
        let example = try #require(ChangeRule.named("verdict-stricter")?.example)
        old = try folder.write(try #require(example.old), to: "old.json")
        new = try folder.write(try #require(example.new), to: "new.json")
    }

    private func diff(_ options: String..., from old: String? = nil, to new: String? = nil) throws -> Command.Result {
        try Command.run(["spec", "diff", old ?? self.old, new ?? self.new] + options)
    }

    private func fingerprint() throws -> String {
        let json = try JSONSerialization.jsonObject(with: try diff("--format", "json").output) as? [String: Any]
        let catalog = (json?["catalogs"] as? [[String: Any]])?.first
        return try #require((catalog?["changes"] as? [[String: Any]])?.first?["fingerprint"] as? String)
    }

    @Test("a breaking change is a line below its class, and exits with 1")
    func breaking() throws {
        let result = try diff()
        #expect(result.status == 1)
        #expect(
            result.text == """
                acme: 1 change: 1 breaks behavior

                Breaking for behavior
                  7: retry yes, now never [verdict-stricter:\(try fingerprint())]

                """
        )
        #expect(result.talk == "errata: 1 change that breaks source or behavior is not approved\n")
    }

    @Test("what fails can be chosen", arguments: [("source", 0), ("breaking", 1), ("any", 1), ("none", 0)])
    func gates(gate: String, status: Int32) throws {
        #expect(try diff("--fail-on", gate).status == status)
    }

    @Test("equal specs have no changes, and neither have those that differ in form")
    func equal() throws {
        let same = try diff(to: old)
        #expect(same.status == 0 && same.text == "acme: Nothing changed.\n")
        let text = try String(contentsOfFile: old, encoding: .utf8)
        let spaced = try folder.write(text + "\n", to: "spaced.json")
        #expect(try diff(to: spaced).text == "acme: Nothing changed but the form or the order of the file.\n")
    }

    @Test("an approved change passes with its reason, and an approval of nothing is told")
    func approvals() throws {
        let approvals = try folder.write(
            """
            [{"fingerprint": "\(try fingerprint())", "reason": "The vendor\\u001b[2J says so."},
            {"fingerprint": "0123456789ab", "reason": "Done.", "change": "8: gone"}]
            """,
            to: "approvals.json"
        )
        let result = try diff("--approvals", approvals)
        #expect(result.status == 0)
        #expect(result.text.hasSuffix("\n      approved: The vendor\\u{1B}[2J says so.\n"))
        #expect(result.talk == "\(approvals): 0123456789ab (8: gone) approves no change any more; remove it\n")
        #expect(try diff("--approvals", approvals, to: old).status == 0)
    }

    @Test("a file of approvals or a summary that is wrong is told with its place")
    func wrongFiles() throws {
        let file = try folder.write("\n {}", to: "wrong.json")
        let approvals = try diff("--approvals", file)
        #expect(approvals.status == 65 && approvals.output.isEmpty)
        #expect(approvals.talk == "\(file):2:2: error: this must be a list of approvals\n")
        let summary = try diff("--against", file)
        #expect(summary.status == 65)
        #expect(summary.talk.hasPrefix("\(file):2:2: error: this is no summary"))
        #expect(try diff("--against", "\(file).missing").status == 66)
    }

    @Test("a change tells how many failures of a summary it concerns")
    func against() throws {
        let log = #"{"status":409,"body":{"error":{"code":7}}}"# + "\n"
        let lines = String(repeating: log, count: 3) + #"{"status":500,"body":{"error":{"code":99}}}"# + "\n"
        let summary = try Command.run(
            ["summarize", "--spec", old, "--vendor", "acme", "--format", "json", "-"],
            input: Data(lines.utf8)
        )
        let path = try folder.write(summary.text, to: "summary.json")
        let result = try diff("--against", path)
        #expect(result.text.hasSuffix("\n      concerns 3 of the 4 failures\n"))
        #expect(result.talk.hasPrefix("errata: 1 change"))
        let other = try diff("--against", path, from: "spec/linq.json".inRepository, to: "spec/linq.json".inRepository)
        #expect(other.talk == "\(path): no failures of linq\n")
    }

    @Test("a spec with errors is told with its place, on either side")
    func invalid() throws {
        let broken = try folder.write(#"{"catalog": 7}"#, to: "broken.json")
        for result in [try diff(from: broken), try diff(to: broken)] {
            #expect(result.status == 65)
            #expect(result.output.isEmpty)
            #expect(result.talk.hasPrefix("\(broken):1:1: error: "))
        }
    }

    @Test("every format tells the change")
    func formats() throws {
        for format in ["text", "json", "markdown", "sarif", "annotations", "code-quality"] {
            let result = try diff("--format", format)
            #expect(result.status == 1)
            #expect(result.text.contains("retry yes, now never"), "\(format)")
        }
        #expect(
            try diff("--format", "markdown").text.hasPrefix(
                "## acme\n\n### Breaking for behavior\n\n- `7` (`soldOut`): "
            )
        )
        #expect(try diff("--format", "annotations").text.contains("title=verdict-stricter::7: retry yes, now never"))
    }

    @Test("the JSON matches its schema")
    func schema() throws {
        for rule in ChangeRule.all {
            let old = try rule.example.old.map { try folder.write($0, to: "a.json") } ?? "spec/linq.json".inRepository
            let new = try rule.example.new.map { try folder.write($0, to: "b.json") } ?? "spec/linq.json".inRepository
            let result = try diff("--format", "json", from: old, to: new)
            #expect(try OutputSchema().faults(in: result.output, as: "changes") == [], "\(rule)")
        }
    }

    @Test("folders are compared spec by spec")
    func folders() throws {
        let specs = "spec".inRepository
        let result = try diff(from: specs, to: "spec/linq.json".inRepository)
        #expect(result.status == 1)
        #expect(result.text.contains("linq: Nothing changed.\n"))
        #expect(result.text.contains("  we-link: catalog removed, with 56 codes [catalog-removed:"))
    }

    @Test("other than two arguments are a usage error")
    func usage() throws {
        #expect(try Command.run("spec", "diff", old).status == 64)
        #expect(try Command.run("spec", "diff", old, new, new).status == 64)
        #expect(try Command.run("spec", "diff", "--git-driver", old, new).status == 64)
    }
}

extension String {
    /// A path in the repository.
    fileprivate var inRepository: String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent(self).path
    }
}
