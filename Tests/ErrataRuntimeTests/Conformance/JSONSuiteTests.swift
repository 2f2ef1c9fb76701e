import ErrataRuntime
import Foundation
import Testing

@Suite("The files of JSONTestSuite as bodies", .enabled(if: SharedCases.suiteExists))
struct JSONSuiteTests {
    /// The undefined files that are accepted, by the grammar of RFC 8259 and the limits: numbers of any size, escapes
    /// that are
    /// half of a surrogate pair, 500 levels, and one byte order mark. The others are not UTF-8.
    private let accepted = ["i_number", "i_object_key", "i_structure"]

    /// A body of only white space or a byte order mark counts as empty, which is not an anomaly.
    private let blank = ["n_single_space.json", "n_structure_no_data.json", "n_structure_UTF8_BOM_no_data.json"]

    private func isAccepted(_ name: String, _ body: Data) -> Bool {
        if name.hasPrefix("y_") || blank.contains(name) { return true }
        if name.hasPrefix("n_") { return false }
        return accepted.contains { name.hasPrefix($0) } || String(data: body, encoding: .utf8)?.contains("\\u") == true
    }

    @Test("Of ../shared/JSONTestSuite, what is JSON is read, the rest is flagged, and the status decides for all")
    func files() throws {
        let files = try SharedCases.suite()
        #expect(files.count == 318)
        for (name, body) in files {
            let failure = try #require(Catalogs.linq.failure(status: 429, body: body), "\(name)")
            #expect(failure.recognition == .generic)
            #expect(failure.rawCode == nil)
            #expect(failure.kind == .rateLimited)
            let isRead = failure.flags.isDisjoint(with: [.notJSON, .tooDeep])
            #expect(isRead == isAccepted(name, body), "\(name) \(failure.flags.ids)")
        }
    }

    @Test("Of ../shared/JSONTestSuite, each value beside a code lets the code be read, or is flagged")
    func beside() throws {
        for (name, value) in try SharedCases.suite() {
            let body = Data("{\"error\":{\"code\":1007},\"x\":".utf8) + value + Data("}".utf8)
            let failure = try #require(Catalogs.linq.failure(status: 429, body: body))
            if name.hasPrefix("y_") { #expect(failure.entry?.codeText == "1007", "\(name)") }
            #expect((failure.entry == nil) == !failure.flags.isDisjoint(with: [.notJSON, .tooDeep]), "\(name)")
        }
    }
}
