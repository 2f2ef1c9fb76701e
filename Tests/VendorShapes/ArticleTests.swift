import ErrataRuntime
import ErrataSpec
import Testing

@Suite("The article on specs")
struct ArticleTests {
    @Test("has lines of a spec, answers and what they mean in every section on what APIs do")
    func isWhole() throws {
        let rules = try Article.sections.drop { $0.title != "A code and a message" }.filter { !$0.answers.isEmpty }
        #expect(rules.count >= 16)
        for section in rules {
            #expect(section.specs.count == 1, "\(section.title)")
            #expect(section.answers.count == section.meanings.count, "\(section.title)")
        }
    }

    @Test("has specs without diagnostics, by which its answers mean what it says", arguments: try Article.sections)
    func isRight(_ section: Article.Section) throws {
        let catalogs = try section.specs.map { try Folder.catalog(Array($0.utf8)) }
        guard let catalog = catalogs.last else { return }
        for (answer, meaning) in zip(section.answers.map(Answer.init), section.meanings) {
            let facts = Facts(
                failure: catalog.failure(status: answer.status, headers: answer.headers, body: answer.body)
            )
            for (name, value) in meaning { #expect(facts[name] == value, "\(section.title): \(name)") }
        }
    }

    @Test("has a section for each row of the table of what APIs do")
    func hasSections() throws {
        let titles = Set(try Article.sections.map { $0.title.replacing(" ", with: "-") })
        let links = try Article.text.matches(of: #/<doc:WritingASpec#([^>]+)>/#).map { String($0.output.1) }
        #expect(links.count >= 18)
        for link in links { #expect(titles.contains(link), "\(link)") }
    }
}
