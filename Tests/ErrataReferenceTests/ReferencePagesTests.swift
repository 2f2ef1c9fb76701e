import ErrataCatalog
import ErrataReference
import Testing

@Suite("The pages of the reference")
struct ReferencePagesTests {
    @Test("every catalog has a page beside the index")
    func pages() {
        let paths = ReferencePages.pages(for: Catalogs.all).map(\.path)
        #expect(Set(paths) == Set(Catalogs.all.map { "\($0.id).md" } + ["README.md"]))
    }
}
