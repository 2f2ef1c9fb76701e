import ErrataJSON

/// A schema with what it is composed of: what always holds, and the alternatives of which one does.
struct Composition {
    /// The schemas that hold together: itself and those of its `allOf`, in order.
    private(set) var parts: [JSONValue] = []
    /// The names of the components among them.
    private(set) var names: [String] = []
    /// Its alternatives, each with its own parts alone.
    private(set) var alternatives: [[JSONValue]] = []
    /// Whether something was left out because there was too much.
    private(set) var isCut = false

    /// The maximum number of schemas that a schema is composed of.
    private static let limit = 2_000

    /// The number of schemas so far.
    private var count = 0

    /// Expands a schema. No alternative counts twice, and no schema counts twice in one of them, so a cycle ends.
    init(_ schema: JSONValue, _ references: References) {
        var pending: [JSONValue] = []
        parts = expand(schema, &pending, references)
        var met: Set<Int> = Set(parts.map(\.offset))
        var next = 0
        while next < pending.count {
            if let target = references.resolved(pending[next]), met.insert(target.offset).inserted {
                alternatives.append(expand(pending[next], &pending, references))
            }
            next += 1
        }
        alternatives.removeAll(where: \.isEmpty)
    }

    /// Returns a schema and its `allOf`, and appends their alternatives to those that are pending.
    private mutating func expand(
        _ schema: JSONValue,
        _ pending: inout [JSONValue],
        _ references: References
    ) -> [JSONValue] {
        var parts: [JSONValue] = []
        var seen: Set<Int> = []
        var open = [schema]
        while let next = open.popLast() {
            guard count < Self.limit else {
                isCut = true
                break
            }
            if let name = References.name(of: next) { names.append(name) }
            guard let target = references.resolved(next), target.object != nil, seen.insert(target.offset).inserted
            else {
                continue
            }
            count += 1
            parts.append(target)
            open += (target.value("allOf")?.array ?? []).reversed()
            pending += (target.value("oneOf")?.array ?? []) + (target.value("anyOf")?.array ?? [])
            pending += Self.mapped(target)
        }
        return parts
    }

    /// The alternatives that a discriminator names, as references.
    private static func mapped(_ schema: JSONValue) -> [JSONValue] {
        (schema.value("discriminator")?.value("mapping")?.object ?? []).compactMap { member in
            guard let target = member.value.string else { return nil }
            // A bare name is that of a component.
            let reference = target.contains("/") ? target : "#/components/schemas/" + target
            let text = JSONValue(.string(reference), offset: member.value.offset)
            return JSONValue(.object([JSONMember("$ref", text)]), offset: member.value.offset)
        }
    }
}
