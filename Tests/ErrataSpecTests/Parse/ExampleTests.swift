import ErrataJSON
import Testing

@testable import ErrataSpec

@Suite("The examples in sentences about wrong types")
struct ExampleTests {
    private static let spec =
        #"{"catalog": \#(Shape.catalog.example), "sources": [\#(Shape.source.example)], "#
        + #""envelopes": [\#(Shape.envelope.example)], "http": [\#(Shape.statusRow.example)], "#
        + #""policies": {"rateLimits": [\#(Shape.rateLimit.example)], "credits": \#(Shape.credits.example), "#
        + #""authentication": [\#(Shape.authentication.example)]}, "categories": [\#(Shape.category.example)], "#
        + #""errors": [\#(Shape.error.example)]}"#

    @Test("together form a spec without diagnostics")
    func areValid() {
        #expect(SpecReader.read(Array(Self.spec.utf8)).diagnostics == [])
        #expect(SpecReader.read(Array(Shape.spec.example.utf8)).diagnostics == [])
        #expect(SpecReader.read(wrapped("policies", Shape.policies.example)).diagnostics == [])
    }

    @Test("of the parts of an error form an error without diagnostics")
    func arePartsOfErrors() {
        let parts = [
            ("retry", Shape.retry.example), ("variants", "[\(Shape.variant.example)]"),
            ("limits", "[\(Shape.limit.example)]"), ("deprecated", Shape.deprecation.example),
        ]
        for (key, example) in parts {
            let error = SpecText.error(code: "1", "\"\(key)\": \(example)")
            #expect(SpecReader.read(SpecText.spec(errors: [error])).diagnostics == [], "\(key)")
        }
    }

    @Test("have every required key and no unknown one")
    func areMinimal() throws {
        for (_, shape) in ShapeTests.shapes {
            let keys = try #require(try JSONValue.parse(Array(shape.example.utf8)).object).map(\.name)
            #expect(Set(shape.required).isSubset(of: keys), "\(shape.owner)")
            #expect(Set(keys).isSubset(of: shape.keys), "\(shape.owner)")
            #expect(keys == shape.keys.filter(keys.contains), "\(shape.owner)")
        }
    }

    @Test(
        "use the existing value where possible",
        arguments: [
            (#""http": 401"#, "[401]"), (#""http": "401""#, "[401]"), (#""notes": "one""#, #"["one"]"#),
            (#""aliases": 7"#, "[7]"), (#""summary": 12"#, #""12""#), (#""summary": ["one"]"#, #""one""#),
            (#""http": {}"#, "[404]"), (#""notes": true"#, #"["…"]"#),
        ]
    )
    func useTheValue(_ member: String, _ expected: String) throws {
        let spec = SpecText.spec(errors: ["{\(member)}"])
        let texts = SpecReader.read(spec).diagnostics.map { $0.text(lines: JSONLines(spec)) }
        #expect(texts.contains { $0.hasSuffix("; for example `\(expected)`") }, "\(texts)")
    }

    @Test("show nothing that is long or could control a terminal")
    func areHarmless() {
        for text in ["\u{1B}[2J", String(repeating: "x", count: 10_000)] {
            let spec = SpecText.spec(errors: [SpecText.error(code: "1", "\"notes\": \(SpecText.literal(text))")])
            let texts = SpecReader.read(spec).diagnostics.map { $0.text(lines: JSONLines(spec)) }
            #expect(texts.count == 1 && texts[0].utf8.count < 120 && !texts[0].utf8.contains(0x1B))
        }
    }

    private func wrapped(_ key: String, _ value: String) -> [UInt8] {
        Array(
            #"{"catalog": \#(Shape.catalog.example), "sources": [\#(Shape.source.example)], "\#(key)": \#(value)}"#.utf8
        )
    }
}
