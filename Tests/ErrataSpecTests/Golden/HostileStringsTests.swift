import ErrataJSON
import Testing

@testable import ErrataSpec

@Suite("Hostile strings (these tests need ../shared)", .enabled(if: Places.hasHostileStrings))
struct HostileStringsTests {
    @Test("raw JSON is rejected with its location")
    func refusesRawJSON() throws {
        let expected = [
            "j02": "json-lone-surrogate", "j04": "duplicate-key", "j06": "unknown-key", "j08": "json-trailing-comma",
            "j10": "json-leading-zero", "j12": "unknown-key", "j14": "unknown-key", "j16": "json-trailing-text",
            "j18": "wrong-type", "j20": "json-bad-escape", "j22": "json-depth",
        ]
        let cases = try hostileStrings().filter { $0.surface == "raw_json" }
        #expect(cases.count == 11)
        for hostile in cases {
            let reading = SpecReader.read(Array(hostile.value.utf8))
            #expect(reading.spec == nil, "\(hostile.id)")
            let id = try #require(expected[hostile.id])
            let diagnostic = try #require(reading.diagnostics.first { $0.id == id }, "\(hostile.id)")
            #expect((0..<hostile.value.utf8.count).contains(diagnostic.offset), "\(hostile.id)")
        }
    }

    @Test("canonically equivalent keys are different keys")
    func tellsKeysApart() throws {
        let hostile = try #require(try hostileStrings().first { $0.id == "j06" })
        let diagnostics = SpecReader.read(Array(hostile.value.utf8)).diagnostics
        #expect(diagnostics.count { $0.id == "unknown-key" } == 2)
        #expect(!diagnostics.contains { $0.id == "duplicate-key" })
    }

    @Test("every value is valid as a text, and survives the canonical form byte by byte")
    func acceptsTexts() throws {
        for hostile in try hostileStrings() {
            let literal = SpecText.literal(hostile.value)
            let error = SpecText.error(code: "1", "\"userMessage\": \(literal)", "\"notes\": [\(literal)]")
            let spec = try #require(SpecReader.read(SpecText.spec(errors: [error])).spec, "\(hostile.id)")
            let canonical = CanonicalForm.bytes(of: spec)
            let again = try #require(SpecReader.read(canonical).spec, "\(hostile.id)")
            for text in [again.errors[0].userMessage, again.errors[0].notes.first] {
                #expect(text.map { Array($0.utf8) } == Array(hostile.value.utf8), "\(hostile.id)")
            }
            #expect(CanonicalForm.bytes(of: again) == canonical, "\(hostile.id)")
        }
    }

    @Test("every value is valid as a code, all of them in one spec, with distinct names")
    func acceptsCodes() throws {
        let values = try hostileStrings().map(\.value)
        let errors = values.map { SpecText.error(code: SpecText.literal($0)) }
        let spec = try #require(SpecReader.read(SpecText.spec(errors: errors)).spec)
        let names = spec.caseNames
        #expect(Set(names).count == values.count)
        #expect(names.allSatisfy { TextForms.isFieldName($0) && !ReservedNames.cases.contains($0) })
        let again = try #require(SpecReader.read(CanonicalForm.bytes(of: spec)).spec)
        #expect(again.caseNames == names)
        #expect(again.errors.map { Array($0.code.value.description.utf8) } == values.map { Array($0.utf8) })
    }

    private struct Hostile {
        let id: String
        let surface: String
        let value: String
    }

    private func hostileStrings() throws -> [Hostile] {
        let cases = try JSONValue.parse(Places.bytes(of: Places.hostileStrings)).array ?? []
        return try cases.map { hostile in
            let texts = try ["id", "surface", "value"].map { try #require(hostile.member(named: $0)?.value.string) }
            return Hostile(id: texts[0], surface: texts[1], value: texts[2])
        }
    }
}
