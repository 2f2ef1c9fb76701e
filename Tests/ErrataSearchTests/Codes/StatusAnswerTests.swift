import ErrataCatalog
import ErrataSearch
import Testing

@Suite("Looking up statuses")
struct StatusAnswerTests {
    private func ids(_ query: String) -> [String] {
        CodeQuery(query, in: [LinkedAPI.catalog]).answer().matches.map(\.entry.id)
    }

    @Test("a number of three digits is a status from 100 to 599, known or not")
    func range() {
        #expect(ids("598") == ["http/5xx"])
        #expect(ids("456") == ["http/4xx"])
        #expect(ids("600") == [])
        #expect(ids("650") == [])
    }

    @Test("a number beyond that is one where a label says so, or where it is known")
    func beyond() {
        #expect(ids("HTTP 650") == ["http/5xx"])
        #expect(ids("999") == ["http/999"])
    }
}
