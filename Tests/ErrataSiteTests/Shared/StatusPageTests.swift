import ErrataCatalog
import TestSupport
import Testing

@testable import ErrataSite

@Suite("The pages of statuses")
struct StatusPageTests {
    @Test("the index has every documented status with its phrase and the numbers of codes and of catalogs")
    func index() throws {
        let rows = try SharedFixture.files().rows("by/status/index.html")
        #expect(
            rows == [
                ["Status", "Reason phrase", "Codes", "Catalogs"], ["402", "Payment Required", "1", "1"],
                ["404", "Not Found", "3", "2"], ["500", "Internal Server Error", "1", "1"],
                ["503", "Service Unavailable", "1", "1"], ["5xx", "the whole class", "", ""],
            ]
        )
    }

    @Test("the page of a status has what HTTP says, what a vendor says, and the codes of each")
    func page() throws {
        let page = try SharedFixture.files().page("by/status/404/index.html")
        #expect(page.text.contains("HTTP 404 Not Found"))
        #expect(page.text.contains("The server has no current representation"))
        #expect(page.text.contains("HTTP 404 here: Acme has no such page."))
        #expect(page.text.contains("Look at the catalogue."))
        #expect(
            page.rows == [
                ["Code", "Message", "Kind", "Retry"], ["7", "No <anvil>", "notFound", "afterDelay"],
                ["8 (no longer sent)", "It is gone.", "(notFound)", "afterDelay, if twice does no harm"],
                ["Code", "Message", "Kind", "Retry"], ["X", "Nope.", "notFound", ""],
            ]
        )
    }

    @Test("a row of a class is told where a status has none of its own, and has a page")
    func classes() throws {
        let files = try SharedFixture.files()
        let covered = try files.page("by/status/503/index.html").text
        #expect(covered.contains("It has no row for 503; its row for 5xx covers it: Acme is down."))
        #expect(try files.page("by/status/5xx/index.html").text.contains("HTTP 5xx here: Acme is down."))
        #expect(files["by/status/4xx/index.html"] == nil)
    }

    @Test("an unregistered status says so")
    func unregistered() throws {
        let odd = try acme(errors: #"{"code": 1, "name": "a", "http": [456], "summary": "Odd.", "source": "s"}"#)
        let page = try files([odd]).page("by/status/456/index.html")
        #expect(page.text.contains("456 is not registered; it counts as 400 (RFC 9110 section 15)."))
    }

    @Test("what HTTP says comes from the site's own catalog of HTTP, and links to its page")
    func ownHTTP() throws {
        let http = try #require(Catalogs.all.first { $0.id == "http" })
        let files = files([http, try SharedFixture.first()])
        #expect(try files.page("by/status/404/index.html").values(of: "href").contains("../../../http/404/index.html"))
        let without = try SharedFixture.files().page("by/status/404/index.html").values(of: "href")
        #expect(!without.contains { $0.contains("http/404") })
    }
}
