import ErrataJSON
import Foundation
import Testing

@testable import ErrataSpec

@Suite("The canonical form")
struct CanonicalFormTests {
    /// Every available valid spec.
    private static let usable: [String] =
        GoldenCase.all.filter { !$0.expected("canonical.json").isEmpty }.map { "Cases/\($0)/spec.json" }
        + Places.specFiles.map { "../../spec/\($0)" }

    @Test("has everything that the file has", arguments: usable)
    func losesNothing(_ path: String) throws {
        let bytes = try Places.bytes(of: Places.tests.appendingPathComponent(path))
        let spec = try #require(SpecReader.read(bytes).spec)
        let before = try JSONValue.parse(bytes).completed(withNames: spec.caseNames)
        let after = try JSONValue.parse(CanonicalForm.bytes(of: spec))
        #expect(sayTheSame(before, after))
        #expect(sayTheSame(after, before))
    }

    @Test("of the canonical form is itself, and has no diagnostics that the file did not have", arguments: usable)
    func isStable(_ path: String) throws {
        let reading = SpecReader.read(try Places.bytes(of: Places.tests.appendingPathComponent(path)))
        let canonical = CanonicalForm.bytes(of: try #require(reading.spec))
        let again = SpecReader.read(canonical)
        let spec = try #require(again.spec)
        #expect(CanonicalForm.bytes(of: spec) == canonical)
        #expect(CanonicalForm.check(canonical, of: spec) == nil)
        #expect(again.diagnostics.map(\.id).sorted() == reading.diagnostics.map(\.id).sorted())
    }

    @Test(
        "writes one form where several mean the same",
        arguments: [
            (#""code": ["/a"]"#, #""code": "/a""#), (#""code": {"at": "/a"}"#, #""code": "/a""#),
            (#""code": [{"at": "/a"}, "X-A"]"#, #""code": ["/a", "X-A"]"#),
            (#""code": "/a", "body": "json""#, #""code": "/a""#),
            (#""discriminator": [{"equals": 1, "at": "/a"}]"#, #""discriminator": {"at": "/a", "equals": 1}"#),
            (#""discriminator": {"at": "/a", "not": [0]}"#, #""discriminator": {"at": "/a", "not": 0}"#),
        ]
    )
    func normalizes(members: String, canonical: String) throws {
        let reading = SpecReader.read(Array(Self.spec(members).utf8))
        let spec = try #require(reading.spec, "\(reading.diagnostics)")
        let text = String(decoding: CanonicalForm.bytes(of: spec), as: UTF8.self)
        #expect(text.contains(#"{"id": "e", \#(canonical), "source": "docs"}"#), "\(text)")
    }

    private static func spec(_ members: String) -> String {
        """
        {"catalog": {"id": "a", "vendor": "a", "name": "A", "type": "A", "summary": "S."},
         "sources": [{"id": "docs", "title": "T", "retrieved": "2026-01-31"}],
         "envelopes": [{"id": "e", \(members), "source": "docs"}]}
        """
    }

    @Test("has the schema's key order, LF, one final newline and no line of a list or object beyond 100 columns")
    func keepsItsRules() throws {
        let golden = try #require(GoldenCase.all.first { "\($0)" == "good-everything-out-of-order" })
        let bytes = golden.expected("canonical.json")
        let root = try JSONValue.parse(bytes)
        #expect(root.object?.map(\.name) == Shape.spec.keys)
        let (errors, envelopes) = (root.member(named: "errors")?.value, root.member(named: "envelopes")?.value)
        // An error with a code has no condition; the format of a body is left out where it is JSON.
        let (barred, usual) = (["within", "when"], ["body", "noCode"])
        #expect(errors?.array?.first?.object?.map(\.name) == Shape.error.keys.filter { !barred.contains($0) })
        #expect(envelopes?.array?.first?.object?.map(\.name) == Shape.envelope.keys.filter { !usual.contains($0) })
        #expect(!bytes.contains(0x0D))
        #expect(bytes.suffix(2) == Array("}\n".utf8))
        let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
        #expect(lines.allSatisfy { $0.unicodeScalars.count <= 100 })
    }

    @Test("is reported as missing at the first line that differs")
    func findsTheFirstDifference() throws {
        let spec = try #require(SpecReader.read(SpecText.spec(errors: [SpecText.error(code: "1")])).spec)
        let canonical = CanonicalForm.bytes(of: spec)
        let lines = JSONLines(canonical)
        func line(of bytes: [UInt8]) -> Int? {
            CanonicalForm.check(bytes, of: spec).map { lines.position(of: $0.offset).line }
        }
        #expect(line(of: canonical) == nil)
        #expect(line(of: canonical + [0x0A]) == lines.position(of: canonical.count).line)
        #expect(line(of: [0x20] + canonical) == 1)
        let comma = try #require(canonical.lastIndex(of: UInt8(ascii: ",")))
        #expect(line(of: canonical[..<comma] + [0x20] + canonical[comma...]) == lines.position(of: comma).line)
    }

    @Test(
        "writes seconds in their shortest form",
        arguments: [("1.0", "1"), ("1.50", "1.5"), ("15e-1", "1.5"), ("0.001", "0.001"), ("-0", "0"), ("1e3", "1000")]
    )
    func shortensSeconds(written: String, canonical: String) throws {
        let retry = "\"retry\": {\"verdict\": \"afterDelay\", \"initialSeconds\": \(written)}"
        let spec = try #require(SpecReader.read(SpecText.spec(errors: [SpecText.error(code: "1", retry)])).spec)
        let text = String(decoding: CanonicalForm.bytes(of: spec), as: UTF8.self)
        #expect(text.contains("{\"verdict\": \"afterDelay\", \"initialSeconds\": \(canonical)}"))
    }

    @Test("writes an example of the maximum depth of a spec")
    func writesDeepExamples() throws {
        let depth = 512 - 4
        let example = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
        let bytes = SpecText.spec(errors: [SpecText.error(code: "1", "\"examples\": [\(example)]")])
        let spec = try #require(SpecReader.read(bytes).spec)
        let canonical = CanonicalForm.bytes(of: spec)
        #expect(SpecReader.read(canonical).spec.map(CanonicalForm.bytes) == canonical)
    }
}
