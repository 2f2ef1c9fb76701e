import ErrataAuthoring
import ErrataSpec
import Testing

@Suite("Import of the documents that the specs were written from", .enabled(if: SeedDocuments.arePresent))
struct SeedTests {
    private func score(_ seed: SeedDocuments.Seed) throws -> ImportScore {
        let spec = try #require(try SeedDocuments.spec(seed))
        let score = ImportScore(try SeedDocuments.table(seed), spec, document: try SeedDocuments.bytes(seed))
        print("import of \(seed): \(score)")
        return score
    }

    @Test(
        "codes, statuses, messages and categories are those of the spec, and texts are the document's (needs ../shared)",
        arguments: SeedDocuments.all
    )
    func isWhole(_ seed: SeedDocuments.Seed) throws {
        let score = try score(seed)
        for fact in ["codes", "statuses", "messages", "categories"] {
            #expect(score[fact].precision == 1 && score[fact].recall == 1, "\(fact) of \(seed): \(score.faults)")
        }
        for fact in ["summaries", "resolutions"] {
            #expect(score[fact].precision == 1, "\(fact) of \(seed): \(score.faults)")
        }
    }

    @Test("every code whose columns were joined has its texts, and what is doubtful is flagged with its line")
    func isParted() throws {
        let table = try SeedDocuments.table(SeedDocuments.all[1])
        let rows = Dictionary(grouping: table.errors) { $0[.code] ?? "" }
        let parted = rows.values.filter { rows in
            rows.contains { $0[.summary] != nil } && rows.contains { $0[.resolution] != nil }
        }
        #expect(rows.count == 56 && parted.count == 56)
        #expect(table.flags.map(\.line) == [74])
        #expect(table.statuses.compactMap { $0[.status] } == ["200", "400", "401", "404", "429", "500"])
    }

    @Test("an introduction that documents no error gives none, but its rate limit (needs ../shared)")
    func isIntroduction() throws {
        let table = try SeedDocuments.table(SeedDocuments.all[4])
        #expect(table.errors.isEmpty && table.statuses.isEmpty && table.categories.isEmpty)
        #expect(table.rateLimits.map(\.text) == ["300 requests per minute per API key"])
    }

    @Test("no change of a document makes the reader trap (needs ../shared)", arguments: SeedDocuments.all)
    func survives(_ seed: SeedDocuments.Seed) throws {
        var mutator = DocumentMutator(seed: 3)
        let bytes = try SeedDocuments.bytes(seed)
        for _ in 0..<60 {
            let file = SourceFile(path: seed.file, bytes: mutator.mutated(mutator.mutated(bytes)))
            _ = try? SourceTable(reading: file, as: .text)
        }
    }
}
