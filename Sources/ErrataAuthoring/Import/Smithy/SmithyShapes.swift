import ErrataJSON

/// The shapes of a Smithy model by their ids, with what they take from mixins.
struct SmithyShapes {
    private let shapes: [String: JSONValue]

    /// The maximum number of mixins that one shape takes from, directly or through others.
    private static let mixinLimit = 100

    init(_ members: [JSONMember]) {
        shapes = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
    }

    /// Returns the name of a shape without its namespace.
    static func localName(_ id: String) -> String { String(id.split(separator: "#").last ?? "") }

    /// Returns the traits of a shape by their ids: its own, then those of its mixins.
    func traits(of id: String) -> [String: JSONValue] {
        var traits: [String: JSONValue] = [:]
        for (index, shape) in lineage(of: id).enumerated() {
            for trait in shape.value("traits")?.object ?? [] where traits[trait.name] == nil {
                // That a mixin is one, and what stays with it, is not passed on.
                if index > 0, trait.name == "smithy.api#mixin" { continue }
                traits[trait.name] = trait.value
            }
        }
        return traits
    }

    /// Returns the members of a shape: its own, then those of its mixins.
    func members(of id: String) -> [JSONMember] {
        var names: Set<String> = []
        return lineage(of: id).flatMap { $0.value("members")?.object ?? [] }.filter { names.insert($0.name).inserted }
    }

    /// Returns the values of an enumeration: a shape of its own, or a string with the trait of version 1.
    func enumValues(of id: String) -> [String] {
        guard let shape = shapes[id] else { return [] }
        if shape.text("type") == "enum" {
            return members(of: id).map { $0.value.value("traits")?.text("smithy.api#enumValue") ?? $0.name }
        }
        return shape.value("traits")?.value("smithy.api#enum")?.array?.compactMap { $0.text("value") } ?? []
    }

    /// Returns a shape and its mixins, the nearest first, each once.
    private func lineage(of id: String) -> [JSONValue] {
        var ids = [id]
        var next = 0
        while next < ids.count, next < Self.mixinLimit {
            let mixins = shapes[ids[next]]?.value("mixins")?.array?.compactMap { $0.text("target") } ?? []
            for mixin in mixins where !ids.contains(mixin) { ids.append(mixin) }
            next += 1
        }
        return ids.prefix(next).compactMap { shapes[$0] }
    }
}
