import ErrataCore
import ErrataJSON
import Foundation
import Testing

@testable import ErrataSpec

@Suite("The articles for authors of tables")
struct ArticleTests {
    private static let folder = Places.package.appendingPathComponent("Sources/ErrataRuntime/ErrataRuntime.docc")

    private func article(_ name: String) throws -> String {
        String(decoding: try Places.bytes(of: Self.folder.appendingPathComponent(name)), as: UTF8.self)
    }

    @Test("every key of the schema has a row under the heading of its object")
    func listsKeys() throws {
        let sections = try article("WritingASpec.md").components(separatedBy: "\n### ")
        for (_, shape) in ShapeTests.shapes {
            let title = "The \(shape.owner)"
            let section = try #require(sections.first { $0.hasPrefix("\(title)\n") }, "\(title)")
            for key in shape.keys { #expect(section.contains("\n| `\(key)` | "), "\(title): \(key)") }
            let rows = section.components(separatedBy: "\n| `").count - 1
            #expect(rows == shape.keys.count, "\(title) has a row for each key and no other")
        }
    }

    @Test("exactly the required keys are marked as required")
    func tellsWhatIsRequired() throws {
        let sections = try article("WritingASpec.md").components(separatedBy: "\n### ")
        for (_, shape) in ShapeTests.shapes {
            let section = try #require(sections.first { $0.hasPrefix("The \(shape.owner)\n") }, "\(shape.owner)")
            let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") && $0.contains("| required |") }
            let keys = rows.compactMap { $0.split(separator: "`").dropFirst().first.map(String.init) }
            #expect(keys == shape.required, "\(shape.owner)")
        }
    }

    @Test("every word of the vocabularies has a row, and that of a kind has its gRPC code")
    func listsWords() throws {
        let text = try article("Vocabulary.md")
        let words =
            FailureActor.allCases.map(\.rawValue) + RetryVerdict.allCases.map(\.rawValue)
            + RequestEffect.documentable.map(\.rawValue) + RetryHint.Moment.allCases.map(\.rawValue)
        for word in words { #expect(text.contains("\n| `\(word)` | "), "\(word)") }
        for kind in FailureKind.allCases {
            #expect(text.contains("\n| `\(kind.rawValue)` | \(kind.rpcCode) | "), "\(kind)")
        }
    }

    @Test("every code used as an example is in a table, with the word that it illustrates")
    func hasTrueExamples() throws {
        let entries = try Places.specFiles.flatMap { name in
            let bytes = try Places.bytes(of: Places.specs.appendingPathComponent(name))
            let spec = try #require(SpecReader.read(bytes).spec)
            return (spec.errors + spec.statuses).map { (id: "\(spec.catalog.id.value)/\($0.code.value)", entry: $0) }
        }
        var checked = 0
        for row in try article("Vocabulary.md").split(separator: "\n") where row.hasPrefix("| `") {
            let parts = row.split(separator: "`").map(String.init)
            let word = parts[1]
            for id in parts where id.split(separator: "/").count == 2 && !id.contains(" ") {
                let entry = try #require(entries.first { $0.id == id }, "\(id)").entry
                let words = [
                    entry.kind?.rawValue, entry.actor?.rawValue, entry.effect.rawValue, entry.retry?.verdict.rawValue,
                    entry.retry?.until?.rawValue,
                ]
                #expect(words.contains(word), "\(id) is no example of \(word)")
                checked += 1
            }
        }
        #expect(checked >= 20)
    }

    @Test("every member in the table of the command's JSON is one of a decoded response")
    func listsMembers() throws {
        let section = try #require(
            try article("DecodingResponses.md").components(separatedBy: "\n### ").first {
                $0.hasPrefix("The JSON of the command")
            }
        )
        let file = Places.specs.appendingPathComponent("schema/errata-output.schema.json")
        let members = Set(try JSONValue.parse(Places.bytes(of: file)).properties.map(\.key))
        let rows = section.split(separator: "\n").filter { $0.hasPrefix("| `") }
        #expect(rows.count >= 9)
        for row in rows {
            let names = row.split(separator: "|")[0].split(separator: "`").filter { $0.contains { $0.isLetter } }
            for name in names.flatMap({ $0.split(separator: ".") }) {
                #expect(members.contains(String(name)), "\(name)")
            }
        }
    }

    @Test("every complete spec in an article has no diagnostics")
    func hasValidSpecs() throws {
        let blocks = try article("WritingASpec.md").components(separatedBy: "```json\n").dropFirst()
        let specs = blocks.map { $0.components(separatedBy: "```")[0] }.filter { $0.contains("\"catalog\"") }
        #expect(!specs.isEmpty)
        for text in specs { #expect(SpecReader.read(Array(text.utf8)).diagnostics == []) }
    }
}
