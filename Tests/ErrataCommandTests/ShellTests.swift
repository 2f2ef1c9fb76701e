import Foundation
import Testing

@Suite("The command in a shell")
struct ShellTests {
    /// Returns the completions of bash for the last of some words.
    private func offers(for words: String..., environment: [String: String] = [:]) throws -> [String] {
        let script = Golden.fixture("complete.bash")
        let path = "\(Command.path.deletingLastPathComponent().path):/usr/bin:/bin"
        let result = try Command.run(
            [script] + words,
            with: URL(fileURLWithPath: "/bin/bash"),
            environment: environment.merging(["PATH": path]) { $1 }
        )
        #expect(result.status == 0)
        #expect(result.talk.isEmpty)
        return result.text.split(separator: "\n").map(String.init)
    }

    private static let hasBash = FileManager.default.isExecutableFile(atPath: "/bin/bash")

    @Test("bash completes commands, options and their values", .enabled(if: hasBash))
    func options() throws {
        #expect(try offers(for: "errata", "expl") == ["explain"])
        #expect(try offers(for: "errata", "explain", "--form") == ["--format"])
        #expect(try offers(for: "errata", "list", "--format", "") == ["text", "json", "markdown"])
        #expect(try offers(for: "errata", "list", "--retry", "after") == ["afterFix", "afterDelay"])
        #expect(try offers(for: "errata", "spec", "rules", "duplicate-co") == ["duplicate-code"])
    }

    @Test("bash completes vendors, their codes and their categories", .enabled(if: hasBash))
    func facts() throws {
        #expect(try offers(for: "errata", "explain", "we-") == ["we-link"])
        #expect(try offers(for: "errata", "list", "--vendor", "linkup-") == ["linkup-v1", "linkup-v2"])
        #expect(try offers(for: "errata", "explain", "linq", "400") == ["4001", "4002", "4003", "4004"])
        #expect(try offers(for: "errata", "explain", "linq/100").contains("linq/1007"))
        #expect(try offers(for: "errata", "explain", "rateLimitEx") == ["rateLimitExceeded"])
        #expect(try offers(for: "errata", "list", "--vendor", "linq", "--category", "deli") == ["delivery"])
        #expect(try offers(for: "errata", "explain", "nothing-like-this").isEmpty)
    }

    @Test("bash completes the codes of added specs", .enabled(if: hasBash))
    func addedFacts() throws {
        let codes = try offers(for: "errata", "explain", "--spec", Golden.spec, "acme", "20")
        #expect(codes == ["201", "202", "203", "200"])
        let environment = ["ERRATA_SPECS": Golden.spec]
        #expect(try offers(for: "errata", "list", "--vendor", "ac", environment: environment) == ["acme-v1", "acme"])
    }

    @Test("a code that a shell would expand is not offered, so that it is never run", .enabled(if: hasBash))
    func hostileCodes() throws {
        let folder = try TemporaryFolder()
        let trap = folder.url.appendingPathComponent("trap").path
        let codes = ["HURT_$(touch \(trap))", "HURT_`touch \(trap)`", "HURT_;touch", "HURT_\u{1B}[2J", "HURT_NOT"]
        let spec = try spec(ofCodes: codes)
        let path = try folder.write(spec, to: "hostile.json").path
        #expect(try offers(for: "errata", "explain", "--spec", path, "HURT_") == ["HURT_NOT"])
        #expect(!FileManager.default.fileExists(atPath: trap))
    }

    @Test("there is a completion script for each of three shells", arguments: ["bash", "zsh", "fish"])
    func scripts(shell: String) throws {
        let result = try Command.run("--generate-completion-script", shell)
        #expect(result.status == 0)
        #expect(result.text.contains("explain"))
    }

    @Test("the manual has every command, option, exit status and variable")
    func manual() throws {
        let result = try Command.run("manual")
        #expect(result.status == 0)
        for name in [
            "explain", "list", "decode", "vendors", "spec check", "spec rules", "spec docs", "spec new", "manual",
        ] {
            #expect(result.text.contains(".SS \"errata \(name)\""))
        }
        for section in ["NAME", "SYNOPSIS", "DESCRIPTION", "EXIT STATUS", "ENVIRONMENT"] {
            #expect(result.text.contains(".SH \"\(section)\"\n"))
        }
        for words in ["\\-\\-format\\fR \\fIformat", "\\fB77\\fR\nnot permitted", "ERRATA_SPECS", "NO_COLOR"] {
            #expect(result.text.contains(words))
        }
    }

    @Test("no line of the manual is a request except those of its macros")
    func requests() throws {
        let lines = try Command.run("manual").text.split(separator: "\n")
        let macros: Set<Substring> = [".TH", ".SH", ".SS", ".PP", ".TP", ".nf", ".fi"]
        for line in lines where line.hasPrefix(".") || line.hasPrefix("'") {
            #expect(macros.contains(line.prefix { $0 != " " }))
        }
    }
}

/// A spec with errors with some codes.
private func spec(ofCodes codes: [String]) throws -> Data {
    let errors = codes.enumerated().map { place, code in
        [
            "code": code, "name": "case\(place)", "kind": "internal", "summary": "It hurts.",
            "resolution": "Do not do that.", "actor": "vendor", "source": "s",
        ]
    }
    let spec: [String: Any] = [
        "catalog": ["id": "hostile", "vendor": "hostile", "name": "Hostile", "type": "Hostile", "summary": "Codes."],
        "sources": [["id": "s", "title": "Codes", "retrieved": "2026-11-20"]],
        "errors": errors,
    ]
    return try JSONSerialization.data(withJSONObject: spec, options: [.sortedKeys])
}
