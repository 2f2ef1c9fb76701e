import ErrataCatalog
import Testing

@testable import ErrataSite

@Suite("The pages of kinds")
struct KindPageTests {
    @Test("every kind has a page, with its meaning and its google.rpc.Code")
    func all() throws {
        let files = try SharedFixture.files()
        for kind in FailureKind.allCases {
            let text = try files.page("by/kind/\(kind.rawValue)/index.html").text
            #expect(text.contains(kind.rpcCode) && text.contains(kind.meaning.dropFirst()))
        }
        #expect(try files.page("by/kind/conflict/index.html").text.contains("No code here is of this kind."))
    }

    @Test("the page of a kind has its codes of every vendor, inherited ones in brackets, and rows of statuses")
    func page() throws {
        let rows = try SharedFixture.files().rows("by/kind/notFound/index.html")
        let head = ["Code", "Message", "HTTP", "Kind", "Retry"]
        #expect(
            rows == [
                head, ["7", "No <anvil>", "404", "notFound", "afterDelay"],
                ["8 (no longer sent)", "It is gone.", "404, 500", "(notFound)", "afterDelay, if twice does no harm"],
                ["HTTP 404", "Not Found", "", "notFound", ""], head, ["X", "Nope.", "404", "notFound", ""],
            ]
        )
    }

    @Test("the index counts the errors and the catalogs of each kind")
    func index() throws {
        let rows = try SharedFixture.files().rows("by/kind/index.html")
        let row = rows.first { $0[0] == "notFound" }
        #expect(row?.dropFirst(2) == ["NOT_FOUND", "4", "2"])
        #expect(rows.count == FailureKind.allCases.count + 1)
    }
}
