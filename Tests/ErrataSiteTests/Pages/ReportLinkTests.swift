import ErrataCatalog
import Testing

@testable import ErrataSite

@Suite("Report of a wrong fact")
struct ReportLinkTests {
    private let entry = Catalogs.all[0].entries.first ?? Catalogs.all[0].statuses[0]

    private func address(_ repository: String?, place: SpecPlace? = nil) -> String? {
        ReportLink(entry, Site.Options(repository: repository, places: place.map { [entry.id: $0] } ?? [:]))?.url
    }

    @Test("the form has the code, the file and the line filled in")
    func place() throws {
        let place = SpecPlace(path: "spec/a&b.json", line: 12)
        let url = try #require(address("https://github.com/acme/errata", place: place))
        #expect(url.hasPrefix("https://github.com/acme/errata/issues/new?title="))
        #expect(url.contains("%0Aspec%2Fa%26b.json%2C%20line%2012%0A"))
        #expect(url.contains("&body="))
    }

    @Test("GitLab's form has other parameters, on any host that is called so")
    func gitLab() throws {
        for host in ["gitlab.com", "gitlab.acme.example", "git.gitlab-acme.example"] {
            let url = try #require(address("https://\(host)/acme/errata"))
            #expect(url.hasPrefix("https://\(host)/acme/errata/-/issues/new?issue[title]="))
        }
        #expect(address("https://github.com/gitlab/errata")?.contains("/-/") == false)
    }

    @Test("what a clone's address ends with is left out")
    func clone() {
        let url = address("https://github.com/acme/errata.git/")
        #expect(url?.hasPrefix("https://github.com/acme/errata/issues") == true)
    }

    @Test("there is no link without a repository on the web")
    func none() {
        #expect(address(nil) == nil)
        #expect(address("javascript:alert(1)") == nil)
        #expect(address("git@github.com:acme/errata") == nil)
    }
}
