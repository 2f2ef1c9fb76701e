import ErrataAuthoring
import Foundation
import Testing

@Suite("errata spec diff as an external diff command of git", .enabled(if: GitRepository.isPossible))
struct GitDriverTests {
    private let repository: GitRepository
    private let old: String
    private let new: String

    init() throws {
        repository = try GitRepository()
        try repository.git("config", "diff.errata.command", "'\(Command.path.path)' spec diff --git-driver --")
        try repository.write("*.json diff=errata\n", to: ".gitattributes")
        let example = try #require(ChangeRule.named("verdict-stricter")?.example)
        (old, new) = (try #require(example.old), try #require(example.new))
    }

    /// Writes a file, or deletes it, and commits everything.
    private func commit(_ name: String, _ text: String?) throws {
        if let text {
            try repository.write(text, to: name)
        } else {
            try FileManager.default.removeItem(at: repository.folder.url.appendingPathComponent(name))
        }
        try repository.commit()
    }

    @Test("git log and git diff show what a change means")
    func change() throws {
        try commit("acme.json", old)
        try commit("acme.json", new)
        let log = try repository.git("log", "--patch", "--ext-diff", "-1")
        #expect(log.contains("\nacme.json\nacme: 1 change: 1 breaks behavior\n"))
        #expect(log.contains("\n  7: retry yes, now never [verdict-stricter:"))
        try repository.write(old, to: "acme.json")
        #expect(try repository.git("diff").contains("\n  7: retry never, now yes [verdict-laxer:"))
    }

    @Test("a file that comes, goes or moves is shown as such")
    func files() throws {
        try commit("acme.json", old)
        #expect(try repository.git("log", "-p", "--ext-diff", "-1").contains("  acme: catalog added, with 1 code ["))
        try FileManager.default.moveItem(
            at: repository.folder.url.appendingPathComponent("acme.json"),
            to: repository.folder.url.appendingPathComponent("a name.json")
        )
        try commit("x.txt", "x")
        let renamed = try repository.git("log", "-p", "--ext-diff", "--find-renames", "-1", "--", "*.json")
        #expect(renamed.contains("\nacme.json → a name.json\nacme: Nothing changed.\n"))
        try commit("a name.json", nil)
        #expect(try repository.git("log", "-p", "--ext-diff", "-1").contains("  acme: catalog removed, with 1 code ["))
    }

    @Test("a version that is no valid spec is told, and git goes on", arguments: [true, false])
    func invalid(isOld: Bool) throws {
        let broken = "{\"catalog\": \"\u{1B}[2J\"}"
        try commit("acme.json", isOld ? broken : old)
        try commit("acme.json", isOld ? new : broken)
        let log = try repository.git("log", "--patch", "--ext-diff")
        #expect(log.contains("\n  The \(isOld ? "old" : "new") version is not a valid spec, with "))
        #expect(log.contains("git diff --no-ext-diff"))
        #expect(!log.contains("\u{1B}[2J"))
        #expect(log.components(separatedBy: "\nacme.json\n").count == 3, "both commits are shown")
    }

    @Test("an unmerged file is named")
    func unmerged() throws {
        let result = try Command.run("spec", "diff", "--git-driver", "--", "acme.json")
        #expect(result.status == 0 && result.text == "acme.json\n  Unmerged.\n")
    }

    @Test("a version that cannot be read is told")
    func unreadable() throws {
        let arguments = ["acme.json", "/nowhere/a", "0", "100644", "/dev/null", "0", "100644"]
        let result = try Command.run(["spec", "diff", "--git-driver", "--"] + arguments)
        #expect(result.status == 0)
        #expect(result.text.contains("The old version cannot be read: "))
    }
}
