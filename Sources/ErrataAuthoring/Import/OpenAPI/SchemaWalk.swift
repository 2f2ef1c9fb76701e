import ErrataJSON

/// An object in the bodies of a response, as a schema describes it.
struct ObjectSite {
    /// The tokens of the JSON Pointer to it; `*` for the elements of a list and the values of a map.
    let path: [String]
    /// The schemas that together describe it.
    let parts: [JSONValue]
    /// Whether a name on the way to it, or the response, is about errors.
    let isAboutErrors: Bool

    /// The properties with all the schemas that describe each, in order.
    var properties: [(name: String, schemas: [JSONValue])] {
        var indices: [String: Int] = [:]
        var properties: [(name: String, schemas: [JSONValue])] = []
        for member in parts.lazy.compactMap({ $0.value("properties")?.object }).joined() {
            if let index = indices[member.name] {
                properties[index].schemas.append(member.value)
            } else {
                indices[member.name] = properties.count
                properties.append((member.name, [member.value]))
            }
        }
        return properties
    }
}

/// Walks through the schema of a body, level by level, where a failure can be described.
struct SchemaWalk {
    /// The objects, the outermost first.
    private(set) var sites: [ObjectSite] = []
    /// Whether the schema has more than the walk visits.
    private(set) var isCut = false

    private let references: References
    /// The paths at which each schema was visited, by its offset.
    private var visits: [Int: [[String]]] = [:]
    private var pending: [Step] = []

    /// A schema that is still to be visited.
    private struct Step {
        let schema: JSONValue
        let path: [String]
        let isAboutErrors: Bool
    }

    /// The maximum number of objects in one schema.
    private static let limit = 3_000
    /// The maximum number of tokens of a path.
    private static let depth = 8
    /// The maximum number of places at which one schema is visited: it can be an element of a list here and alone there.
    private static let visitLimit = 3

    /// Walks through a schema.
    ///
    /// - Parameter onlyErrors: Whether only what is named for an error counts: the response is none.
    init(_ schema: JSONValue, onlyErrors: Bool, _ references: References) {
        self.references = references
        pending = [Step(schema: schema, path: [], isAboutErrors: !onlyErrors)]
        var next = 0
        while next < pending.count {
            guard sites.count < Self.limit else {
                isCut = true
                break
            }
            visit(pending[next])
            next += 1
        }
    }

    private mutating func visit(_ step: Step) {
        guard let target = references.resolved(step.schema) else { return }
        let visits = self.visits[target.offset] ?? []
        // A schema within itself says nothing new.
        guard visits.count < Self.visitLimit, !visits.contains(where: { step.path.starts(with: $0) }) else { return }
        self.visits[target.offset] = visits + [step.path]
        let composition = Composition(step.schema, references)
        isCut = isCut || composition.isCut
        let base = composition.parts
        add(base, isAlone: composition.alternatives.isEmpty, step)
        for alternative in composition.alternatives { add(base + alternative, isAlone: true, step) }
    }

    /// Adds an object, and what it holds to the schemas to be visited.
    private mutating func add(_ parts: [JSONValue], isAlone: Bool, _ step: Step) {
        let site = ObjectSite(path: step.path, parts: parts, isAboutErrors: step.isAboutErrors)
        let properties = site.properties
        if isAlone, !properties.isEmpty { sites.append(site) }
        guard step.path.count < Self.depth else { return }
        for part in parts {
            for name in ["items", "additionalProperties"] {
                if let element = part.value(name), element.object != nil { push(element, step, "*", isContainer: true) }
            }
        }
        for property in properties {
            let isOnly = properties.count == 1 && step.path.isEmpty
            for schema in property.schemas { push(schema, step, property.name, isContainer: isOnly) }
        }
    }

    private mutating func push(_ schema: JSONValue, _ step: Step, _ token: String, isContainer: Bool) {
        let name = FieldName(token)
        let component = References.name(of: schema).map { FieldName($0) }
        let isAboutErrors = name.isAboutErrors || component?.isAboutErrors == true
        // In a response that is no failure, a failure stands under a name that says so.
        guard isAboutErrors || (step.isAboutErrors && (isContainer || name.isContainer)) else { return }
        pending.append(Step(schema: schema, path: step.path + [token], isAboutErrors: true))
    }
}
