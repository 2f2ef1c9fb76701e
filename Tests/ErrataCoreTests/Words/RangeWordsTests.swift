import ErrataCore
import Testing

@Suite("Words for ranges of codes")
struct RangeWordsTests {
    @Test(
        "a dash joins numbers, and a word those with a minus sign",
        arguments: [("[3000, 3999]", "3000–3999"), ("[-1099, -1000]", "-1099 to -1000"), ("[-5, 5]", "-5 to 5")]
    )
    func joins(range: String, words: String) throws {
        let parts = #""categories": [{"id": "c", "title": "C", "range": \#(range), "source": "doc"}],"#
        #expect(try SpecFixture.catalog(errors: [], parts: parts).categories[0].rangeWords == words)
    }

    @Test("without a range there are none")
    func none() throws {
        let parts = #""categories": [{"id": "c", "title": "C", "source": "doc"}],"#
        #expect(try SpecFixture.catalog(errors: [], parts: parts).categories[0].rangeWords == nil)
    }
}
