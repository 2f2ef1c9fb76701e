import ErrataAuthoring
import ErrataSpec
import Testing

@Suite("Import of the documents that the specs were written from")
struct SeedTests {
    @Test("dump", .enabled(if: SeedDocuments.arePresent), arguments: SeedDocuments.all)
    func dump(_ seed: SeedDocuments.Seed) throws {
        print("=====", seed.spec)
        print(try SeedDocuments.table(seed).dump)
    }
}
