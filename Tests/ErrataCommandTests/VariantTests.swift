import Foundation
import Testing

@Suite("Another message of a code")
struct VariantTests {
    private static let spec = """
        {"catalog": {"id": "w", "vendor": "w", "name": "W", "type": "W", "summary": "Goods."},
         "sources": [{"id": "doc", "title": "Handbook", "retrieved": "2026-11-20"}],
         "envelopes": [{"id": "e", "code": "/code", "message": "/message", "source": "doc"}],
         "errors": [{"code": "AB_C", "http": [400], "kind": "internal", "message": "Gone", "summary": "It failed.",
           "variants": [
             {"message": "Gone late", "resolution": "Ask earlier.", "retry": {"verdict": "never"}},
             {"message": "Gone early", "resolution": "Ask later.", "retry": {"verdict": "afterFix"}}],
           "resolution": "Mend it.", "actor": "vendor",
           "inferred": ["resolution", "variants.1.resolution", "variants.1.retry"], "source": "doc"}]}
        """

    private func run(_ arguments: [String], input: String = "") throws -> String {
        let folder = try TemporaryFolder()
        let path = try folder.write(Data(Self.spec.utf8), to: "w.json").path
        let environment = ["ERRATA_SPECS": path, "COLUMNS": "100"]
        return try Command.run(arguments, input: Data(input.utf8), environment: environment).text
    }

    @Test(
        "its own remedy is marked only where it is inferred itself",
        arguments: [
            ("Gone", "Mend it. (inferred)"), ("Gone late", "Ask earlier."), ("Gone early", "Ask later. (inferred)"),
        ]
    )
    func decode(message: String, remedy: String) throws {
        let body = #"{"code": "AB_C", "message": "\#(message)"}"#
        #expect(try run(["decode", "--vendor", "w", "--status", "400"], input: body).contains("  \(remedy)\n"))
    }

    @Test("its own remedy and rule are on the page of the code, each with its mark")
    func explain() throws {
        let page = try run(["explain", "w", "AB_C"]).split(separator: "\n").map { String($0.dropFirst(14)) }
        #expect(page.contains("- “Gone late” Ask earlier. Retry: no"))
        #expect(page.contains("- “Gone early” Ask later. (inferred) Retry: only after a fix: unchanged, the same"))
        #expect(page.contains("  request fails again (inferred)"))
        #expect(!page.contains { $0.contains("variants.1") })
        let section = try run(["explain", "w", "AB_C", "--format", "markdown"])
        #expect(section.contains("“Gone late” Ask earlier. Retry: no\n"))
    }
}
