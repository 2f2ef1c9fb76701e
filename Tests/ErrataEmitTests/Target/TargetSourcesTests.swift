import ErrataEmit
@testable import ErrataSpec
import Testing

@Suite("The sources of a target")
struct TargetSourcesTests {
    private static func document(_ path: String, id: String, type: String, kind: String = "internal") -> SpecDocument {
        let text = """
            {"catalog": {"id": "\(id)", "vendor": "acme", "name": "Acme", "type": "\(type)", "summary": "An API."},
             "sources": [{"id": "doc", "title": "Handbook", "retrieved": "2026-11-20"}],
             "envelopes": [{"id": "response", "code": "/code", "source": "doc"}],
             "errors": [{"code": "GONE", "kind": "\(kind)", "summary": "S.", "resolution": "R.", "actor": "vendor",
                         "source": "doc"}]}
            """
        return SpecDocument(path: path, bytes: Array(text.utf8))
    }

    @Test("each spec becomes a file with its name")
    func files() {
        let specs = SpecSet([
            Self.document("x/a.json", id: "a", type: "A"), Self.document("b.errata.json", id: "b", type: "B"),
        ])
        let sources = TargetSources(specs, options: .init(access: .internal))
        #expect(sources.files.map(\.name) == ["a.swift", "b.swift"])
        #expect(sources.files.allSatisfy { $0.text.contains("case gone") })
        #expect(sources.report.lines.isEmpty)
    }

    @Test("no file is generated where one spec has errors or two clash")
    func allOrNothing() {
        let good = Self.document("a.json", id: "a", type: "A")
        for other in [
            Self.document("b.json", id: "b", type: "B", kind: "odd"), Self.document("b.json", id: "a", type: "B"),
            Self.document("b.json", id: "b", type: "A"),
        ] {
            let sources = TargetSources(SpecSet([good, other]), options: .init())
            #expect(sources.files.isEmpty)
            #expect(sources.report.hasErrors)
        }
    }

    @Test("a derived name of a public case causes a warning; the source is generated", arguments: AccessLevel.allCases)
    func derivedNames(access: AccessLevel) {
        let specs = SpecSet([Self.document("a.json", id: "a", type: "A")])
        let sources = TargetSources(specs, options: .init(access: access))
        #expect(sources.files.count == 1)
        #expect(!sources.report.hasErrors)
        #expect(sources.report.lines.count == (access == .public ? 1 : 0))
        #expect(sources.report.lines.allSatisfy { $0.contains(": warning: ") && $0.hasSuffix("[derived-name]") })
    }

    @Test("an error in the configuration prevents the sources from being generated")
    func afterErrors() {
        var report = DiagnosticReport()
        report.add(.noSpec(near: []), about: "Sources/A")
        let specs = SpecSet([Self.document("a.json", id: "a", type: "A")])
        let sources = TargetSources(specs, options: .init(access: .internal), after: report)
        #expect(sources.files.isEmpty)
        #expect(sources.report.lines.count == 1)
    }
}
