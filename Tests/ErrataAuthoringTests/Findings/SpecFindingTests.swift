import ErrataAuthoring
import ErrataSpec
import Testing

@Suite("Diagnostics as findings")
struct SpecFindingTests {
    private func findings(_ text: String, isFile: Bool = true) -> [Finding] {
        SpecCheck([SpecDocument(path: "a.json", bytes: Array(text.utf8), isFile: isFile)]).findings
    }

    @Test("a column counts Unicode scalars, several on one line too, and a byte order mark is none")
    func columns() {
        let text = #"{"日本": 1, "e\#u{301}⚡": 2,"# + "\n\t\"ü\": 3}"
        let places = findings(text).filter { $0.rule == "unknown-key" }.map(\.start)
        #expect(places.count == 3)
        let columns = [Finding.Position(line: 1, column: 2), .init(line: 1, column: 11), .init(line: 2, column: 2)]
        #expect(places == columns)
        #expect(findings("\u{FEFF}" + text).filter { $0.rule == "unknown-key" }.map(\.start) == columns)
    }

    @Test("what is in no file has its place in the sentence")
    func isNoFile() {
        let finding = findings("{,}", isFile: false).first
        #expect(finding?.path == nil)
        #expect(finding?.message.hasPrefix("a.json:1:2: ") == true)
    }

    @Test("every rule can be described, and all findings are of such rules")
    func rules() {
        #expect(SpecCheck.rules.map(\.id) == DiagnosticRule.all.map(\.id))
        for rule in SpecCheck.rules { #expect(!rule.help.isEmpty && !rule.summary.isEmpty) }
    }
}
