import Foundation
import Testing

/// `explain` with words alone bypasses the argument parser; with a terminator after its options it does not.
@Suite("Calls without the argument parser")
struct PlainCallTests {
    @Test(
        "words alone give the same result with and without the parser",
        arguments: [
            ["linq", "1007"], ["1007"], ["504"], ["5xx"], ["RATE_LIMITED"], ["rate", "limit", "exceeded"],
            ["HTTP/1.1", "502"],
            ["nobody", "1"], ["none-such-code"], ["linq"], ["duplicate-code"], [""], [" "],
            ["linkup", "INVALID_API_KEY", "429"], ["-32601"], ["linq", "-1003", "1007"],
        ]
    )
    func sameAnswers(words: [String]) throws {
        let plain = try Command.run(["explain"] + words)
        let parsed = try Command.run(["explain", "--"] + words)
        #expect(plain.status == parsed.status)
        #expect(plain.output == parsed.output)
        #expect(plain.errors == parsed.errors)
    }

    @Test("every option has the same value with and without the parser")
    func sameOptions() throws {
        let plain = try Command.run(["explain", "linq", "1007"])
        let help = try Command.run(["explain", "--help"]).text
        let options = help.matches(of: /--([a-z-]+)/).map { String($0.1) }
        // A new option needs its default value in the plain call, and a line here that gives it that value.
        #expect(Set(options) == ["spec", "format", "docs", "version", "help"])
        #expect(try Command.run(["explain", "linq", "1007", "--format", "text"]).output == plain.output)
    }
}
