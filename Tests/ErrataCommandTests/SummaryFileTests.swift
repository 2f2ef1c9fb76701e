import Foundation
import Testing

@Suite("errata summarize with earlier summaries")
struct SummaryFileTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func stored(_ log: String, as name: String, _ options: String...) throws -> String {
        let path = try folder.write(log, to: "\(name).log")
        let result = try Command.run(["summarize", path, "--format", "json"] + options)
        return try folder.write(result.output, to: "\(name).json").path
    }

    private static let log = """
        {"time":"2026-03-24T12:00:00Z","status":429,"body":{"success":false,"error":{"code":1007,"retry_after":30}}}
        {"status":200}
        {"time":"2026-03-26T12:00:00Z","status":500,"body":{"success":false,"error":{"code":9999}}}

        """
    private static let acme = """
        {"status":400,"body":{"ok":false,"error":{"code":102,"message":"Address not known yet"},"credits":2}}
        {"status":400,"body":{"ok":false,"error":{"code":102,"message":"Unknown address","wait":70}}}
        curl: (28) Operation timed out

        """

    @Test(
        "--merge gives the same as one run over all logs, in every format",
        arguments: ["code", "vendor", "actor", "hour"]
    )
    func merge(by grouping: String) throws {
        let options = ["--by", grouping, "--spec", Golden.spec]
        let first = try stored(Self.log, as: "a", "--by", grouping, "--spec", Golden.spec)
        let second = try stored(Self.acme, as: "b", "--by", grouping, "--spec", Golden.spec)
        for format in ["json", "text", "markdown"] {
            let logs = ["a.log", "b.log"].map { folder.url.appendingPathComponent($0).path }
            let whole = try Command.run(["summarize", "--format", format] + options + logs)
            let merged = try Command.run(["summarize", "--merge", "--format", format] + options + [first, second])
            #expect(merged.status == 0)
            #expect(merged.text == whole.text)
        }
        #expect(try Command.run("summarize", "--merge", first, "--spec", Golden.spec).status == 0)
    }

    @Test("summaries that cannot be added up are refused with the reason")
    func refusals() throws {
        let (code, vendor) = (try stored(Self.log, as: "a"), try stored(Self.log, as: "b", "--by", "vendor"))
        let mixed = try Command.run("summarize", "--merge", code, vendor)
        #expect(mixed.status == 64)
        #expect(mixed.talk.contains("b.json has errors by vendor, and not by code"))
        #expect(try Command.run("summarize", "--merge", code, "--since", "1h").status == 64)
        let broken = try folder.write("{\n  \"by\":", to: "c.json")
        let result = try Command.run("summarize", "--merge", code, broken)
        #expect(result.status == 65)
        #expect(result.talk == "\(broken):2:8: error: this is not JSON.\n")
        #expect(try Command.run("summarize", "--merge", code, broken + "x").status == 66)
        let foreign = try stored(Self.acme, as: "d", "--spec", Golden.spec)
        let lacking = try Command.run("summarize", "--merge", foreign)
        #expect(lacking.status == 65)
        #expect(lacking.talk.contains("error: the catalog acme-v1 is not known here; --spec FILE adds one."))
    }

    @Test("--baseline shows what is new, gone and grown, and new errors end with 1")
    func baseline() throws {
        let before = try stored(Self.log, as: "a")
        let same = try Command.run("summarize", "--baseline", before, input: Self.log)
        #expect(same.status == 0)
        #expect(same.text.contains("Nothing is new, gone or grown since the baseline."))
        let line = #"{"status":429,"body":{"success":false,"error":{"code":1007}}}"#
        let now = "\(line)\n\(line)\n\(line)\nstatus=503\n"
        let text = try Command.run("summarize", "--baseline", before, input: now)
        #expect(text.status == 1)
        #expect(text.text.contains("New           http/503 1 error\n"))
        #expect(text.text.contains("Gone          linkup-v2/9999, HTTP 500 1 error before\n"))
        #expect(text.text.contains("Grown         linq/1007 rateLimitExceeded 1 → 3, more than twice the share"))
        #expect(
            try Command.run("summarize", "--format", "markdown", "--baseline", before, input: now).text.contains(
                "| New |"
            )
        )
        let json = try Command.run("summarize", "--format", "json", "--baseline", before, input: now)
        #expect(try OutputSchema().faults(in: json.output, as: "summary") == [])
        let object = try JSONSerialization.jsonObject(with: json.output) as? [String: Any]
        let baseline = try #require(object?["baseline"] as? [String: Any])
        #expect((baseline["new"] as? [[String: Any]])?.first?["title"] as? String == "http/503")
        #expect((baseline["grown"] as? [[String: Any]])?.first?["now"] as? Int == 3)
        // The output can be a baseline itself.
        let after = try folder.write(json.output, to: "after.json").path
        #expect(try Command.run("summarize", "--baseline", before, "--merge", after).status == 1)
    }

    @Test("nothing is compared where one side tells nothing")
    func silence() throws {
        let (before, silent) = (try stored(Self.log, as: "a"), try stored("hello\n", as: "b"))
        let result = try Command.run("summarize", "--baseline", before, input: "hello\n")
        #expect(result.status == 1)
        #expect(!result.text.contains("Gone"))
        #expect(try Command.run("summarize", "--baseline", silent, input: Self.log).status == 65)
        #expect(try Command.run("summarize", "--baseline", before, "--by", "vendor", input: Self.log).status == 64)
        #expect(try Command.run("summarize", "--baseline", before, "--by", "hour", input: Self.log).status == 64)
    }
}
