import Foundation
import Testing

@Suite("Errors of the system")
struct RefusalTests {
    /// Every command that reads files; the file's path comes last.
    private static let readers = [
        ["decode"], ["summarize"], ["spec", "check"], ["spec", "format"],
        ["spec", "generate", "--output", "/tmp/errata-none"], ["spec", "docs", "--output", "/tmp/errata-none"],
        ["explain", "linq", "1007", "--spec"], ["search", "limit", "--spec"], ["list", "--spec"],
        ["vendors", "--spec"], ["decode", "--spec"], ["summarize", "--spec"],
    ]

    /// Every command, with arguments for which it writes to standard output.
    private static let writers = [
        ["explain", "linq", "1007"], ["search", "limit"], ["list"], ["vendors"], ["decode"], ["summarize"],
        ["manual"], ["spec", "rules"], ["--version"], ["--help"], ["summarize", "--help"], ["spec", "--help"],
        ["--generate-completion-script", "bash"],
    ]

    private static let input = Data("HTTP/1.1 500 X\n\n{}".utf8)

    /// Runs a program as the user nobody, since root may read every file.
    private static let stepDown = URL(fileURLWithPath: "/usr/bin/setpriv")

    @Test(
        "an unreadable file exits with 77 and a message, in every command that reads",
        .enabled(if: geteuid() != 0 || FileManager.default.isExecutableFile(atPath: stepDown.path))
    )
    func permission() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("{}", to: "secret.json")
        try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
        // The user nobody may have no access to the build folder.
        let copy = folder.url.appendingPathComponent("errata")
        try FileManager.default.copyItem(at: Command.path, to: copy)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.url.path)
        let nobody = ["--reuid=65534", "--regid=65534", "--clear-groups", copy.path]
        for words in Self.readers {
            let result =
                geteuid() == 0
                ? try Command.run(nobody + words + [path], with: Self.stepDown) : try Command.run(words + [path])
            #expect(result.status == 77, "\(words)")
            #expect(result.talk.contains("secret.json"), "\(words)")
            #expect(result.talk.split(separator: "\n").count == 1, "\(words): \(result.talk)")
        }
    }

    @Test("a directory and a missing file exit with 66 and a message, in every command that reads")
    func noInput() throws {
        let folder = try TemporaryFolder()
        for words in Self.readers {
            let result = try Command.run(words + [folder.url.path])
            #expect(result.status == 66, "\(words)")
            // A directory stands for the specs in it, and this one is empty.
            let takesFolders = words == ["spec", "check"]
            #expect(result.talk.contains(takesFolders ? "has no specs" : "it is a directory"), "\(words)")
        }
        for words in Self.readers {
            let result = try Command.run(words + [folder.url.path + "/none"])
            #expect(result.status == 66, "\(words)")
            #expect(result.talk.contains("the file does not exist"), "\(words)")
            // The summary covers the logs that could be read.
            #expect(result.output.isEmpty || words == ["summarize"], "\(words)")
        }
    }

    #if os(Linux)
    @Test("a full disk exits with 74 and a message, in every command that writes", arguments: writers)
    func fullDisk(words: [String]) throws {
        let full = try #require(FileHandle(forWritingAtPath: "/dev/full"))
        let result = try Command.run(words, input: Self.input, output: full)
        #expect(result.status == 74)
        #expect(result.talk.contains("no space left"))
        #expect(result.talk.split(separator: "\n").count == 1)
    }
    #endif

    @Test("a closed standard output exits with 74 and a message, in every command that writes", arguments: writers)
    func closedOutput(words: [String]) throws {
        let result = try Command.run(
            ["-c", "exec \"$0\" \"$@\" >&-", Command.path.path] + words,
            with: URL(fileURLWithPath: "/bin/sh"),
            input: Self.input
        )
        #expect(result.status == 74)
        #expect(result.talk == "errata: Standard output cannot be written: it is closed.\n")
    }

    #if os(Linux)
    @Test("a terminal shows the progress of reading a long log, which is then erased; a dumb one and a pipe do not")
    func progress() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("{\"status\":503}\n", to: "long.log")
        // A sparse log, whose unwritten part is one long line.
        #expect(truncate(path, 70 << 20) == 0)
        let shown = try Terminal().output(of: ["summarize", path], ["TERM": "xterm"], isTalk: true)
        #expect(shown.hasPrefix("\r\u{1B}[Kerrata: 64 MiB read, 91 %, 1 error"))
        #expect(shown.hasSuffix("\r\u{1B}[K"))
        #expect(try Terminal().output(of: ["summarize", path], ["TERM": "dumb"], isTalk: true).isEmpty)
        #expect(try Command.run(["summarize", path], environment: ["TERM": "xterm"]).talk.isEmpty)
    }
    #endif
}
