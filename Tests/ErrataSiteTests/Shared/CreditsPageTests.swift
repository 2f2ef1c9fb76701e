import Testing

@testable import ErrataSite

@Suite("The page of credits")
struct CreditsPageTests {
    @Test("a policy is told in words, by status, and by code where codes differ from it")
    func policy() throws {
        let page = try SharedFixture.files().page("by/credits/index.html")
        #expect(page.text.contains("Errors are charged, except with HTTP 404. Errors cost."))
        #expect(
            page.rows.prefix(8) == [
                ["An error is", "HTTP", "Codes"], ["charged", "402, 500, 503", "2"], ["free", "404", "1"],
                ["not documented", "", "2"], ["Code", "Message", "HTTP", "An error is"],
                ["7", "No <anvil>", "404", "free"],
                ["8 (no longer sent)", "It is gone.", "404, 500", "not documented"],
                ["10", "Nothing is said.", "", "not documented"],
            ]
        )
    }

    @Test("vendors without a policy are listed, and errors about quotas are")
    func others() throws {
        let page = try SharedFixture.files().page("by/credits/index.html")
        #expect(page.text.contains("Whether errors cost any credits is not documented for Acme API."))
        #expect(page.values(of: "href").contains("../../bolt/index.html"))
        #expect(page.text.contains("1 error is of the kind quotaExhausted."))
        #expect(page.rows.last == ["9", "All is spent.", "402", "no"])
    }
}
