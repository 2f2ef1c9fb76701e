import ErrataCore
import ErrataSpec
import Foundation
import Testing

@testable import ErrataEmit

@Suite("Quick help")
struct QuickHelpTests {
    private static func entries(of name: String) throws -> [Catalog.Entry] {
        let file = Compiler.root.appending(path: "spec/\(name).json")
        let spec = try #require(SpecReader.read(Array(try Data(contentsOf: file))).spec)
        return Array(try spec.packedCatalog().entries)
    }

    @Test(
        "only inferred facts are marked",
        arguments: ["linkup-v2", "linked-api", "linq", "we-link"]
    )
    func marks(name: String) throws {
        for entry in try Self.entries(of: name) {
            let marks = entry.inferred
            for (label, field) in [("What to do", "resolution"), ("Effect", "effect")] {
                let line = CaseDocumentation(entry).line(label)
                #expect(line?.hasSuffix("(inferred).") == marks.contains(field), "\(entry.id): \(line ?? "")")
            }
            let retry = CaseDocumentation(entry).line("Retry")
            #expect(retry?.contains("(inferred") == marks.contains { $0.hasPrefix("retry") }, "\(entry.id)")
        }
    }

    @Test("another text of a code is there with its own remedy and rule, and only inferred parts of it are marked")
    func variants() throws {
        let spec = """
            {"catalog": {"id": "acme", "vendor": "acme", "name": "Acme", "type": "Acme", "summary": "Goods."},
             "sources": [{"id": "doc", "title": "Handbook", "retrieved": "2026-11-20"}],
             "errors": [{"code": "A", "kind": "internal", "message": "Gone", "summary": "It failed.",
               "variants": [{"message": "Gone too"},
                 {"message": "Gone late", "resolution": "Ask earlier.", "retry": {"verdict": "never"}},
                 {"message": "Gone early", "resolution": "Ask later.", "retry": {"verdict": "afterFix"}}],
               "resolution": "Mend it.", "actor": "vendor",
               "inferred": ["resolution", "variants.2.resolution", "variants.2.retry.verdict"], "source": "doc"}]}
            """
        let entry = try #require(SpecReader.read(Array(spec.utf8)).spec?.packedCatalog().entries.first)
        let texts = CaseDocumentation(entry).paragraphs.map(\.text).filter { $0.hasPrefix("**Other text:**") }
        #expect(
            texts == [
                "**Other text:** “Gone late” Ask earlier. Retry: no.",
                "**Other text:** “Gone early” Ask later. (inferred) Retry: only after a fix: unchanged, the same request "
                    + "fails again (inferred).",
            ]
        )
    }

    @Test("it has the same facts as the terminal", arguments: ["linkup-v2", "linked-api", "linq", "we-link"])
    func words(name: String) throws {
        for entry in try Self.entries(of: name) {
            let words = try #require(entry.retryWords)
            let line = try #require(CaseDocumentation(entry).line("Retry"))
            let open = words.hasSuffix(".") ? String(words.dropLast()) : words
            #expect(line.hasPrefix("**Retry:** \(SwiftComment(open).text)"), "\(entry.id)")
        }
    }
}

extension CaseDocumentation {
    fileprivate func line(_ label: String) -> String? {
        paragraphs.map(\.text).first { $0.hasPrefix("**\(label):** ") }
    }
}
