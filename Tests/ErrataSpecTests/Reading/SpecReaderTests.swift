import ErrataCore
import ErrataJSON
import Foundation
import Testing

@testable import ErrataSpec

@Suite("Reading specs")
struct SpecReaderTests {
    @Test("the project's own specs have no diagnostics", arguments: Places.specFiles)
    func readsOwnSpecs(_ name: String) throws {
        let bytes = try Places.bytes(of: Places.specs.appendingPathComponent(name))
        let reading = SpecReader.read(bytes)
        let lines = JSONLines(bytes)
        #expect(reading.diagnostics.map { $0.rendered(path: name, lines: lines) } == [])
        let spec = try #require(reading.spec)
        #expect(CanonicalForm.check(bytes, of: spec) == nil, "`errata spec format` makes \(name) canonical")
    }

    @Test("all six of the project's own specs exist")
    func findsOwnSpecs() {
        #expect(Places.specFiles.count == 6)
    }

    @Test("every fact of a full spec arrives in the model")
    func readsEverything() throws {
        let spec = try #require(SpecReader.read(try fullSpec()).spec)
        let first = try #require(spec.errors.first)
        #expect(first.code.value == .string("FIRST_CODE"))
        #expect(first.aliases.map(\.value) == [.string("first-code"), .integer(12)])
        #expect(first.http == [409, 410])
        #expect((first.kind, first.actor, first.effect) == (.conflict, .endUser, .possible))
        let condition = "Only when it helps."
        let retry = RetryHint(
            .conditional,
            initialMilliseconds: 1500,
            maximumMilliseconds: 30_500,
            condition: condition
        )
        #expect(first.retry == retry)
        #expect(first.limits.map(\.maximum) == [300, nil])
        #expect(first.limits.map(\.minimum) == [nil, 1_209_600])
        #expect(first.deprecation?.successor == .integer(7))
        #expect(first.examples.count == 5)
        #expect(spec.statuses.map(\.isEdge) == [true, false])
        #expect(spec.envelopes[0].fields.map(\.name) == ["zeta", "action"])
        let values: [Catalog.Envelope.Value] = [.boolean(false), .string("failed"), .integer(0)]
        #expect(spec.envelopes.map { $0.marks.map(\.test) } == values.map { [.equals($0)] })
        #expect(spec.policies?.credits?.exceptStatuses == [500])
        #expect(spec.policies?.rateLimits.first?.windowMilliseconds == 60_000)
        #expect(spec.categories[0].range?.value == -99...99)
    }

    @Test(
        "any value in any place gives an error in the file or a spec that keeps its form"
    )
    func survivesMutation() throws {
        let texts = ["null", "true", "-1.5", "1e400", "\"\"", "[[]]", "{\"x\": 1}"]
        let replacements = try texts.map { try JSONValue.parse(Array($0.utf8)) }
        for mutation in try JSONValue.parse(fullSpec()).mutations(with: replacements) {
            let bytes = Array(mutation.text(layout: .compact).utf8)
            let reading = SpecReader.read(bytes)
            #expect(reading.diagnostics.allSatisfy { (0...bytes.count).contains($0.offset) })
            let hasErrors = reading.diagnostics.contains { $0.severity == .error }
            #expect((reading.spec == nil) == hasErrors)
            guard let spec = reading.spec else { continue }
            let canonical = CanonicalForm.bytes(of: spec)
            #expect(SpecReader.read(canonical).spec.map(CanonicalForm.bytes) == canonical)
        }
    }

    @Test("a duplicate key is an error everywhere")
    func refusesRepetition() throws {
        let repetitions = try JSONValue.parse(fullSpec()).repetitions()
        #expect(repetitions.count > 150)
        for repetition in repetitions {
            let diagnostics = SpecReader.read(Array(repetition.text(layout: .compact).utf8)).diagnostics
            #expect(diagnostics.contains { $0.id == "duplicate-key" })
        }
    }

    @Test("the diagnostics of ten thousand invalid errors are all reported, in the order of the file")
    func tellsAll() {
        let errors = (0..<10_000).map { SpecText.error(code: "\($0 / 2)", "\"effect\": \($0)") }
        let diagnostics = SpecReader.read(SpecText.spec(errors: errors)).diagnostics
        #expect(diagnostics.count { $0.id == "wrong-type" } == 10_000)
        #expect(diagnostics.count { $0.id == "duplicate-code" } == 5000)
        #expect(zip(diagnostics, diagnostics.dropFirst()).allSatisfy { $0.offset <= $1.offset })
    }

    private func fullSpec() throws -> [UInt8] {
        try Places.bytes(of: Places.cases.appendingPathComponent("good-everything-out-of-order/spec.json"))
    }
}
