import ErrataCore
import ErrataJSON
import Testing

@testable import ErrataSpec

@Suite("The schema and the parser")
struct ShapeTests {
    static let shapes: [(path: [String], shape: Shape)] = [
        ([], .spec),
        (["$defs", "catalog"], .catalog),
        (["$defs", "source"], .source),
        (["$defs", "envelope"], .envelope),
        (["$defs", "mark"], .mark),
        (["$defs", "place"], .place),
        (["$defs", "levels"], .levels),
        (["$defs", "condition"], .condition),
        (["$defs", "category"], .category),
        (["$defs", "statusRow"], .statusRow),
        (["$defs", "error"], .error),
        (["$defs", "error", "properties", "variants", "items"], .variant),
        (["$defs", "error", "properties", "deprecated"], .deprecation),
        (["$defs", "retry"], .retry),
        (["$defs", "limits", "items"], .limit),
        (["$defs", "policies"], .policies),
        (["$defs", "policies", "properties", "rateLimits", "items"], .rateLimit),
        (["$defs", "policies", "properties", "credits"], .credits),
        (["$defs", "policies", "properties", "authentication", "items"], .authentication),
    ]

    @Test("have the same objects, with the same keys in the same order and the same required ones")
    func agreeOnKeys() throws {
        let schema = try JSONValue.parse(Places.bytes(of: Places.schema))
        for (path, shape) in Self.shapes {
            let object = try #require(schema.value(at: path), "\(path)")
            #expect(object.member(named: "properties")?.value.object?.map(\.name) == shape.keys, "\(path)")
            let required = object.member(named: "required")?.value.array ?? []
            #expect(required.map(\.string) == shape.required, "\(path)")
        }
        #expect(schema.closedObjects == Self.shapes.count)
    }

    @Test("the schema of a target's configuration has the keys that are parsed, and their values")
    func agreeOnConfiguration() throws {
        let schema = try JSONValue.parse(Places.bytes(of: Places.configurationSchema))
        #expect(schema.member(named: "properties")?.value.object?.map(\.name) == Shape.configuration.keys)
        #expect(schema.choices(at: ["properties", "access"]) == AccessLevel.allCases.map(\.rawValue))
    }

    @Test("have the same values")
    func agreeOnValues() throws {
        let schema = try JSONValue.parse(Places.bytes(of: Places.schema))
        #expect(schema.choices(at: ["$defs", "kind"]) == FailureKind.allCases.map(\.rawValue))
        #expect(schema.choices(at: ["$defs", "actor"]) == FailureActor.allCases.map(\.rawValue))
        #expect(schema.choices(at: ["$defs", "effect"]) == RequestEffect.documentable.map(\.rawValue))
        let retry = ["$defs", "retry", "properties"]
        #expect(schema.choices(at: retry + ["verdict"]) == RetryVerdict.allCases.map(\.rawValue))
        #expect(schema.choices(at: retry + ["until"]) == RetryHint.Moment.allCases.map(\.rawValue))
    }
}

extension JSONValue {
    func value(at path: [String]) -> JSONValue? {
        path.reduce(self) { value, key in value?.member(named: key)?.value }
    }

    fileprivate func choices(at path: [String]) -> [String?]? {
        value(at: path)?.member(named: "enum")?.value.array?.map(\.string)
    }

    /// The number of objects with a fixed set of keys in a schema.
    fileprivate var closedObjects: Int {
        let inner = (object?.map(\.value) ?? array ?? []).map(\.closedObjects).reduce(0, +)
        return inner + (member(named: "additionalProperties")?.value.bool == false ? 1 : 0)
    }
}
