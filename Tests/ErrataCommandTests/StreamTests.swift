import Foundation
import Testing

@Suite("Streams and exit statuses")
struct StreamTests {
    @Test("the version is one line on standard output")
    func version() throws {
        let result = try Command.run("--version")
        #expect(result.status == 0)
        #expect(result.text.wholeMatch(of: #/\d+\.\d+\.\d+\n/#) != nil)
    }

    @Test("help goes to standard output, wrong usage to standard error with exit status 64")
    func usage() throws {
        let help = try Command.run("--help")
        #expect(help.status == 0)
        #expect(help.text.contains("Exit status"))
        #expect(help.talk.isEmpty)
        for words in [
            ["explain"], ["explain", "a", "b", "c"], ["nonsense"], ["list", "--nonsense"], ["spec", "check"],
        ] {
            let result = try Command.run(words)
            #expect(result.status == 64)
            #expect(result.output.isEmpty)
            #expect(!result.talk.isEmpty)
        }
    }

    @Test(
        "the help of every command has its exit statuses and its usage, in lines of at most 80 columns",
        arguments: [
            "explain", "search", "list", "decode", "summarize", "vendors", "spec check", "spec format",
            "spec generate", "spec docs", "spec rules", "spec new",
        ]
    )
    func help(command: String) throws {
        let text = try Command.run(command.split(separator: " ").map(String.init) + ["--help"]).text
        for word in ["Exit status: 0 ", "; 64 ", "; 65 ", "; 66 ", "; 74 ", "; 77 "] {
            #expect(text.replacing("\n", with: " ").contains(word))
        }
        #expect(text.contains("USAGE: errata \(command) "))
        #expect(text.split(separator: "\n").filter { $0.count > 80 }.isEmpty)
    }

    @Test(
        "a user at a terminal is told what input is expected",
        arguments: [
            (["explain", "-"], "linq/1007", "codes, a line each,"), (["decode"], "{\"success\":true}", "a response"),
            (["summarize"], "status=200", "a log"),
        ]
    )
    func typed(words: [String], input: String, awaited: String) throws {
        let result = try Command.run(words, typed: TypedInput(input))
        #expect(result.status == 0)
        #expect(result.talk.hasPrefix("errata: reading \(awaited) from standard input; Ctrl-D ends it\n"))
        let piped = try Command.run(words, input: Data(input.utf8))
        #expect(!piped.talk.contains("reading"))
    }

    @Test("an added spec must exist and be valid")
    func addedSpecs() throws {
        let folder = try TemporaryFolder()
        #expect(try Command.run("vendors", "--spec", folder.url.path + "/none.json").status == 66)
        #expect(try Command.run("vendors", "--spec", folder.url.path).status == 66)
        let path = try folder.write("{", to: "bad.json")
        let result = try Command.run("vendors", "--spec", path)
        #expect(result.status == 65)
        #expect(result.talk.hasPrefix("\(path):1:"))
        #expect(result.output.isEmpty)
    }

    /// Runs a shell's command line, in which `errata` is the command.
    private func shell(_ line: String) throws -> Command.Result {
        try Command.run(
            ["-c", "errata() { \"$0\" \"$@\"; }; \(line)", Command.path.path],
            with: URL(fileURLWithPath: "/bin/bash"),
            environment: ["PATH": "/usr/bin:/bin"]
        )
    }

    @Test("a reader that closes the pipe is not an error")
    func goneReader() throws {
        let result = try shell("set -o pipefail; for _ in 1 2 3; do errata list --format json | head -n 1; done")
        #expect(result.status == 0)
        #expect(result.text == "[\n[\n[\n")
        #expect(result.talk.isEmpty)
        // Where the caller ignores the signal, the write fails instead.
        #expect(try shell("trap '' PIPE; set -o pipefail; errata list | head -n 1").talk.isEmpty)
    }

    @Test("a closed standard output exits with 74 and a message, and no file receives the output")
    func closedOutput() throws {
        for line in ["explain linq 1007", "list", "vendors --format json", "--version", "manual", "--help"] {
            let result = try shell("errata \(line) >&-")
            #expect(result.status == 74)
            #expect(result.talk == "errata: Standard output cannot be written: it is closed.\n")
        }
        let folder = try TemporaryFolder()
        let path = try folder.write("HTTP/1.1 500 X\n\n{}", to: "answer")
        #expect(try shell("errata decode '\(path)' >&-").status == 74)
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "HTTP/1.1 500 X\n\n{}")
        #expect(try shell("errata explain linq 1007 2>&-").text.hasPrefix("linq/1007"))
        #expect(try shell("errata explain linq 3999 >&- 2>&-").status == 1)
    }

    @Test("a closed standard input exits with 74 and a message")
    func closedInput() throws {
        let result = try shell("errata decode <&-")
        #expect(result.status == 74)
        #expect(result.talk == "errata: standard input cannot be read: it is closed.\n")
    }

    @Test("a named pipe and /dev/stdin are read like a file")
    func namedPipe() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write("HTTP/1.1 429 X\n\n{\"success\":false,\"error\":{\"code\":1007}}", to: "answer")
        let expected = try Command.run("decode", path)
        #expect(expected.text.hasPrefix("linq/1007"))
        let pipe = "mkfifo '\(path).pipe' && { cat '\(path)' > '\(path).pipe' & errata decode '\(path).pipe'; }"
        for line in [pipe, "errata decode /dev/stdin < '\(path)'", "cat '\(path)' | errata decode /dev/stdin"] {
            let result = try shell(line)
            #expect(result.status == 0, "\(line)")
            #expect(result.output == expected.output, "\(line)")
        }
    }

    @Test("CLICOLOR_FORCE enables styles in a pipe, unless NO_COLOR is set, and never in JSON or Markdown")
    func forcedColor() throws {
        func output(_ environment: [String: String], _ format: String = "text") throws -> String {
            try Command.run(["explain", "linq", "1007", "--format", format], environment: environment).text
        }
        #expect(try output(["CLICOLOR_FORCE": "1"]).hasPrefix("\u{1B}[1mlinq/1007\u{1B}[0m"))
        #expect(try output(["CLICOLOR_FORCE": "1", "TERM": "dumb"]).contains("\u{1B}"))
        for environment in [["CLICOLOR_FORCE": "0"], ["CLICOLOR_FORCE": ""], ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]] {
            #expect(try !output(environment).contains("\u{1B}"))
        }
        for format in ["json", "markdown"] {
            #expect(try !output(["CLICOLOR_FORCE": "1"], format).contains("\u{1B}"))
        }
    }

    @Test("pages use 100 columns of a wide terminal, tables all of them", arguments: [80, 140])
    func widths(columns: Int) throws {
        let environment = ["COLUMNS": String(columns)]
        let list = try Command.run(["list"], environment: environment).text.split(separator: "\n").map(\.count)
        #expect(list.allSatisfy { $0 <= columns })
        #expect(list.contains { $0 == columns })
        let page = try Command.run(["explain", "linq", "1007"], environment: environment).text
        #expect(page.split(separator: "\n").allSatisfy { $0.count <= min(columns, 100) })
    }

    #if os(Linux)
    @Test("styles are for terminals only, and never with NO_COLOR or on a dumb terminal")
    func color() throws {
        let terminal = try Terminal()
        #expect(try terminal.output(of: ["explain", "linq", "1007"], [:]).contains("\u{1B}[1mlinq/1007\u{1B}[0m"))
        for environment in [["NO_COLOR": "1"], ["TERM": "dumb"], ["CLICOLOR": "0"]] {
            #expect(try !Terminal().output(of: ["explain", "linq", "1007"], environment).contains("\u{1B}"))
        }
        #expect(try Terminal().output(of: ["explain", "linq", "1007"], ["NO_COLOR": ""]).contains("\u{1B}[1m"))
        #expect(try !Command.run("explain", "linq", "1007").text.contains("\u{1B}"))
    }
    #endif
}
