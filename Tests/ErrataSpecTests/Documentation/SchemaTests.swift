import ErrataCore
import ErrataJSON
import Testing

@testable import ErrataSpec

@Suite("The schema's descriptions")
struct SchemaTests {
    private let schema: JSONValue

    init() throws {
        schema = try JSONValue.parse(Places.bytes(of: Places.schema))
    }

    @Test("every key is described in its place, in a sentence")
    func describesKeys() {
        let keys = schema.properties
        #expect(keys.count > 100)
        for (key, subschema) in keys {
            let description = subschema.member(named: "description")?.value.string ?? ""
            #expect(description.count >= 20 && description.last == ".", "\(key): \(description)")
        }
    }

    @Test("every word of a closed set is described")
    func describesWords() throws {
        let sets = schema.subschemas { $0.member(named: "enum") != nil }
        #expect(sets.count >= 8)
        for set in sets {
            let words = try #require(set.member(named: "enum")?.value.array)
            let descriptions = set.member(named: "enumDescriptions")?.value.array?.compactMap(\.string) ?? []
            #expect(descriptions.count == words.count, "\(words.map(\.string))")
            #expect(Set(descriptions).count == words.count && descriptions.allSatisfy { $0.hasSuffix(".") })
        }
    }

    @Test("every kind names its gRPC code as the library does")
    func namesRPCCodes() throws {
        let kinds = try #require(schema.value(at: ["$defs", "kind", "enumDescriptions"])?.array)
        for (kind, description) in zip(FailureKind.allCases, kinds) {
            #expect(description.string?.hasSuffix("(\(kind.rpcCode)).") == true, "\(kind)")
        }
    }

    @Test("definitions in both schemas are the same")
    func agreesWithOutput() throws {
        let file = Places.specs.appendingPathComponent("schema/errata-output.schema.json")
        let output = try JSONValue.parse(Places.bytes(of: file))
        for name in ["kind", "actor", "effect", "retry"] {
            let both = [schema, output].map { $0.value(at: ["$defs", name])?.text() }
            #expect(both[0] != nil && both[0] == both[1], "\(name)")
        }
    }

    @Test(
        "a spec of another package can name a schema anywhere, and keeps the path",
        arguments: [
            ".build/checkouts/errata/spec/schema/errata-spec.schema.json", "https://example.com/schema.json", "",
        ]
    )
    func canBeAnywhere(_ address: String) throws {
        let text = #"{"$schema": "\#(address)", \#(Shape.spec.example.dropFirst())"#
        let spec = try #require(SpecReader.read(Array(text.utf8)).spec)
        let canonical = try JSONValue.parse(CanonicalForm.bytes(of: spec))
        #expect(canonical.member(named: "$schema")?.value.string == address)
    }
}

extension JSONValue {
    /// Every key of every object in the schema, with its description.
    var properties: [(key: String, schema: JSONValue)] {
        subschemas { $0.member(named: "properties")?.value.object != nil }
            .flatMap { $0.member(named: "properties")?.value.object ?? [] }
            .map { ($0.name, $0.value) }
    }

    /// This value and all values in it that satisfy a condition.
    func subschemas(where isWanted: (JSONValue) -> Bool) -> [JSONValue] {
        let inner = (array ?? object?.map(\.value) ?? []).flatMap { $0.subschemas(where: isWanted) }
        return (object != nil && isWanted(self) ? [self] : []) + inner
    }
}
