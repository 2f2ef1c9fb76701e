import Foundation
import Testing

@Suite("Exact codes")
struct ExactCodeTests {
    private static let oddCodes = [
        "E1", "E1*", "7", "#7", "2", "1.1 x", "error 7", "  ", "\t", "\"quoted\"", "[x]", "a/b", "linq", "linq/1007",
        "hostile", "w",
        "429 Too Many", "status", "HTTP/1.1 404", "-", "--", "-rf", "5xx", "E1:", "e1", " E1", "cafe\u{301}",
        "caf\u{E9}", "a\nb", "a\r\nb\r\n", "\u{1B}[2J", "`", "‘7’",
    ]

    /// The code of each answer, byte for byte.
    private func codes(_ words: [String], spec: String) throws -> [[UInt8]] {
        let result = try Command.run(["explain", "--spec", spec, "--format", "json", "--"] + words)
        #expect(result.status == 0)
        return try #require(result.objects).map { Array(($0["code"] as? String ?? "").utf8) }
    }

    @Test("a code finds itself, whatever punctuation, blanks and words it consists of", arguments: oddCodes)
    func odd(code: String) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(try spec(ofCodes: Self.oddCodes), to: "hostile.json").path
        #expect(try codes(["hostile", code], spec: path) == [Array(code.utf8)])
        #expect(try codes(["hostile/\(code)"], spec: path) == [Array(code.utf8)])
    }

    @Test(
        "each of the shared hostile strings finds itself as a code (needs ../shared)",
        .enabled(if: SharedCases.arePresent)
    )
    func shared() throws {
        // An argument ends at a NUL.
        let all = Set(try SharedCases.hostileTexts().map { Array($0.text.utf8) }.filter { !$0.contains(0) })
        #expect(all.count >= 112)
        let codes = all.sorted { $0.lexicographicallyPrecedes($1) }.map { String(decoding: $0, as: UTF8.self) }
        let folder = try TemporaryFolder()
        let path = try folder.write(try spec(ofCodes: codes), to: "hostile.json").path
        for words in [["hostile"] + codes, codes.map { "hostile/\($0)" }] {
            let found = try self.codes(words, spec: path)
            #expect(found.count == codes.count)
            for (code, found) in zip(codes, found) { #expect(Array(code.utf8) == found, "\(code.prefix(100))") }
        }
    }

    @Test("surrounding characters of a copied code are trimmed only where no code has them")
    func trimmed() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(try spec(id: "w", ofCodes: ["E1", "E1*", "7", "#7"]), to: "w.json").path
        for (query, code) in [
            ("E1*", "E1*"), ("**E1**", "E1"), ("#7", "#7"), ("(7)", "7"), ("w/#7", "#7"), ("w: #7", "#7"),
        ] {
            #expect(try codes([query], spec: path).map { String(decoding: $0, as: UTF8.self) } == [code], "\(query)")
        }
    }

    @Test("several exact codes are found in one call, and from standard input")
    func several() throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(try spec(id: "w", ofCodes: ["E1", "E1*", "error", "7"]), to: "w.json").path
        #expect(try codes(["w", "E1*", "E1", "error", "7"], spec: path).count == 4)
        let result = try Command.run("explain", "w", "-", "--spec", path, "--format", "json", input: "E1*\r\nE1\n")
        #expect(result.objects?.compactMap { $0["code"] as? String } == ["E1*", "E1"])
    }
}
