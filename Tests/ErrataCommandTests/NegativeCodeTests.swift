import Foundation
import Testing

@Suite("Negative codes")
struct NegativeCodeTests {
    private static let numbers = [-32601, -1003, -1002, 7]

    /// Runs the command with a spec of negative codes, named by the environment.
    private func run(_ arguments: String...) throws -> Command.Result {
        let folder = try TemporaryFolder()
        let path = try folder.write(try spec(id: "w", ofNumbers: Self.numbers), to: "w.json").path
        return try Command.run(arguments, environment: ["ERRATA_SPECS": path])
    }

    private func codes(_ result: Command.Result) -> [Int]? { result.objects?.compactMap { $0["code"] as? Int } }

    @Test("are codes and no options, wherever they stand")
    func areCodes() throws {
        #expect(try run("explain", "w", "-1003").text.hasPrefix("w/-1003 "))
        #expect(try run("explain", "-32601").text.hasPrefix("w/-32601 "))
        #expect(try run("explain", "--", "-32601").text.hasPrefix("w/-32601 "))
        #expect(codes(try run("explain", "-1003", "--format", "json", "7", "-1002")) == [-1003, 7, -1002])
        #expect(codes(try run("explain", "--format=json", "-1003", "--", "7")) == [-1003, 7])
        #expect(codes(try run("explain", "--format", "json", "-1003", "7")) == [-1003, 7])
    }

    @Test("that are unknown are quoted as they were given, beside the nearest ones")
    func unknown() throws {
        let result = try run("explain", "--format", "json", "-1005")
        #expect(result.status == 1)
        #expect(result.talk.contains("-1005 is not known"))
        #expect(result.talk.contains("w/-1003"))
        #expect(isHarmless(result.talk))
        #expect(!(try run("explain", "1004")).talk.contains("w/-1003"))
    }

    @Test(
        "leave wrong options wrong",
        arguments: [["-x"], ["--jsno"], ["--format=jsno"], ["--format", "-5"], ["-x5"]]
    )
    func wrongOptions(options: [String]) throws {
        let result = try Command.run(["explain", "-1003"] + options)
        #expect(result.status == 64)
        #expect(result.talk.contains(options[0].prefix { $0 != "=" }))
        #expect(isHarmless(result.talk))
    }
}
