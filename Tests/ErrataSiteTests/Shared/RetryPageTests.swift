import ErrataCatalog
import Testing

@testable import ErrataSite

@Suite("The pages of retries")
struct RetryPageTests {
    @Test("the matrix counts failures by verdict and effect, and each count leads to them")
    func matrix() throws {
        let files = try SharedFixture.files()
        let rows = try files.rows("by/retry/index.html").prefix(6)
        #expect(
            rows.dropFirst() == [
                ["afterDelay", "1", "1", "1", "0"], ["conditional", "0", "0", "0", "0"],
                ["afterFix", "0", "0", "0", "0"], ["never", "0", "0", "0", "1"],
                ["not documented", "0", "0", "4", "0"],
            ]
        )
        let links = try files.page("by/retry/index.html").values(of: "href")
        #expect(links.contains("../../by/retry/afterDelay/index.html#effect-none"))
        #expect(!links.contains { $0.contains("conditional") && $0.contains("#") })
    }

    @Test("what is safe to repeat comes first, and only that is called safe")
    func order() throws {
        let page = try SharedFixture.files().page("by/retry/afterDelay/index.html")
        let anchors = page.values(of: "id").filter { $0.hasPrefix("effect-") }
        #expect(anchors == ["effect-none", "effect-possible", "effect-unknown"])
        let parts = page.text.split(separator: "Effect ").dropFirst().map(String.init)
        #expect(parts.map { $0.contains("is safe") } == [true, false, false])
        #expect(parts[1].contains("could do it twice") && parts[2].contains("might do it twice"))
        #expect(parts.map { $0.contains("if twice does no harm") } == [false, true, true])
    }

    @Test("the retry is in words where these are short, else the verdict")
    func words() throws {
        let rows = try SharedFixture.files().rows("by/retry/afterDelay/index.html")
        #expect(rows[1] == ["7", "No <anvil>", "notFound", "yes, after 2 seconds"])
        #expect(rows[3].last == "afterDelay, if twice does no harm")
    }

    @Test("what the documents do not say has a page of its own")
    func undocumented() throws {
        let page = try SharedFixture.files().page("by/retry/undocumented/index.html")
        #expect(page.text.contains("nothing is retried automatically"))
        #expect(page.rows.map { $0[0] } == ["Code", "10", "HTTP 5xx", "HTTP 404", "Code", "X"])
    }
}
