import ErrataCatalog
import ErrataCore
import ErrataReference
import Testing

@Suite("Conditions on entries")
struct EntryFilterTests {
    private let all = Catalogs.all.flatMap(\.searched)

    @Test("a list of statuses has single ones and classes, in either case")
    func statuses() throws {
        let list = try #require(StatusList("429,5XX"))
        #expect([429, 500, 599].allSatisfy(list.contains) && ![428, 430, 499, 600].contains(where: list.contains))
    }

    @Test(
        "what is no status of three digits and no class makes no list",
        arguments: ["", "42", "4x", "429,", "1000", "xxx", "0xx"]
    )
    func noStatuses(text: String) {
        #expect(StatusList(text) == nil)
    }

    @Test("without conditions every entry is admitted")
    func none() {
        #expect(EntryFilter().admitsAll && all.allSatisfy(EntryFilter().admits))
    }

    @Test("of one list any value counts, of several lists all")
    func lists() throws {
        var filter = EntryFilter()
        filter.verdicts = [.afterDelay, .never]
        filter.effects = [.noEffect]
        let expected = all.filter {
            $0.effect == .noEffect && ($0.retry?.verdict == .afterDelay || $0.retry?.verdict == .never)
        }
        #expect(all.filter(filter.admits) == expected && !expected.isEmpty && !filter.admitsAll)
    }

    @Test("kind and actor are those that apply, the category's too where the entry has none")
    func effectiveFacts() {
        var filter = EntryFilter()
        filter.kinds = [.rateLimited]
        filter.actors = [.nobody]
        let found = all.filter(filter.admits)
        #expect(found.contains { $0.id == "linq/1007" })
        #expect(found.allSatisfy { $0.effectiveFacts.kind?.value == .rateLimited })
        #expect(found.allSatisfy { $0.effectiveFacts.actor?.value == .nobody })
    }
}
