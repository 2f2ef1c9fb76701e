import ErrataCore
import ErrataJSON

/// What is found in a description of an API, part by part.
struct OpenAPISurvey {
    let document: SourceDocument
    let references: References
    let responses: ErrorResponses
    var codes = CodeTable()
    var envelopes = EnvelopeTable()
    var statuses = StatusTexts()
    var bodies: [SourceBody] = []
    var flags: [ImportFlag] = []
    /// The schemas that have been walked through, by their offsets.
    var walked: Set<Int> = []
    /// The number of objects that may still be visited.
    var budget = 50_000

    /// The maximum number of objects of a schema that the parts of an envelope are looked for in.
    static let siteLimit = 200

    /// Starts with nothing found.
    init(_ document: SourceDocument) {
        self.document = document
        references = References(document)
        responses = ErrorResponses(document.root, references)
    }

    /// The table of what has been found.
    var table: SourceTable {
        var table = APIProfile(document.root).table
        table.errors = codes.rows(responses.operations)
        table.envelopes = envelopes.envelopes
        table.statuses = statuses.rows
        table.bodies = bodies
        table.flags = (flags + references.flags).sorted { $0.line < $1.line }
        return table
    }

    /// Reads the schemas of the responses.
    mutating func readResponses() {
        var schemas: [ResponseSchema] = []
        var indices: [Int: Int] = [:]
        for response in responses.responses {
            for schema in Self.schemas(of: response.response) {
                guard let target = references.resolved(schema) else { continue }
                let index = indices[target.offset] ?? schemas.count
                if index == schemas.count { schemas.append(ResponseSchema(schema: schema)) }
                indices[target.offset] = index
                schemas[index].add(response)
            }
        }
        // A schema for failures alone first: it says more than one that only has a place for them.
        for schema in schemas.filter({ !$0.isSuccess }) + schemas.filter(\.isSuccess) { read(schema) }
    }

    /// The schemas of a response's bodies.
    private static func schemas(of response: JSONValue) -> [JSONValue] {
        let media = (response.value("content")?.object ?? []).compactMap { $0.value.value("schema") }
        return (response.value("schema").map { [$0] } ?? []) + media
    }

    private mutating func read(_ schema: ResponseSchema) {
        guard budget > 0 else { return }
        let walk = SchemaWalk(schema.schema, onlyErrors: schema.isSuccess, references)
        budget -= walk.sites.count
        if walk.isCut || budget <= 0 {
            let line = document.line(of: schema.schema)
            flags.append(ImportFlag(line: line, "this schema is too large, so only a part of it was read"))
        }
        for site in walk.sites { walked.formUnion(site.parts.map(\.offset)) }
        let finder = CodePlaceFinder(document: document, references: references)
        let places = walk.sites.flatMap { finder.places(in: $0) }
        add(places, schema)
        let outer = Array(walk.sites.prefix(Self.siteLimit))
        envelopes.add(places, EnvelopeFinder(sites: outer, references: references, headers: schema.headers))
    }

    private mutating func add(_ places: [CodePlace], _ schema: ResponseSchema) {
        let count = places.reduce(0) { $0 + $1.values.count }
        for place in places {
            for value in place.values {
                let relation: CodeTable.Relation = count == 1 ? .alone : schema.isOneStatus ? .listed : .shared
                codes.add(value, statuses: schema.statuses, relation, operations: schema.operations)
            }
            // What is only suggested is not known to stand under each of several statuses.
            let statuses = schema.isOneStatus ? schema.statuses : []
            for value in place.suggestions where !schema.isSuccess {
                codes.add(value, statuses: statuses, .alone, operations: schema.operations)
            }
        }
    }

    /// Reads the components that are named for codes of errors and that no response led to.
    mutating func readComponents() {
        let root = document.root
        let components = root.value("components")?.value("schemas") ?? root.value("definitions")
        let finder = CodePlaceFinder(document: document, references: references)
        for component in components?.object ?? [] where FieldName(component.name).isAboutErrors {
            guard let schema = references.resolved(component.value), !walked.contains(schema.offset) else { continue }
            let composition = Composition(schema, references)
            // The severity of an error is no code of it.
            let others = ["category", "severity", "level", "source", "location", "domain", "status", "format"]
            let isCode = !others.contains(FieldName(component.name).words.last ?? "")
            var values = isCode ? CodeValues(composition, document).values : []
            let site = ObjectSite(path: [], parts: composition.parts, isAboutErrors: true)
            values += finder.places(in: site).flatMap(\.values)
            guard !values.allSatisfy({ $0.isGeneric || $0.status != nil }) else { continue }
            for value in values { codes.add(value, statuses: [], .shared, operations: []) }
        }
    }
}

/// A schema of bodies with all the responses that have it.
private struct ResponseSchema {
    let schema: JSONValue
    var statuses: Set<Int> = []
    var operations: [Int] = []
    var headers: [String] = []
    var isSuccess = true
    var isOpen = false

    /// Whether all of its responses have the same status.
    var isOneStatus: Bool { statuses.count == 1 && !isOpen }

    init(schema: JSONValue) {
        self.schema = schema
    }

    mutating func add(_ response: ErrorResponse) {
        statuses.formUnion(response.statuses)
        operations += response.operations
        headers += response.isSuccess ? [] : response.headers.filter { !headers.contains($0) }
        isOpen = isOpen || response.isOpen
        isSuccess = isSuccess && response.isSuccess
    }
}
