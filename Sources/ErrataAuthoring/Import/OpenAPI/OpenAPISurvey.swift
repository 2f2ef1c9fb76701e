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
    var budget = 300_000

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
        envelopes.add(places, EnvelopeFinder(sites: walk.sites, references: references, headers: schema.headers))
    }

    private mutating func add(_ places: [CodePlace], _ schema: ResponseSchema) {
        let count = places.reduce(0) { $0 + $1.values.count }
        for place in places {
            for value in place.values {
                codes.add(value, statuses: schema.statuses, isAlone: count == 1, operations: schema.operations)
            }
            // What is only suggested is not known to stand under each of several statuses.
            let statuses = schema.statuses.count == 1 ? schema.statuses : []
            for value in place.suggestions where !schema.isSuccess {
                codes.add(value, statuses: statuses, isAlone: true, operations: schema.operations)
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
            for value in values { codes.add(value, statuses: [], isAlone: false, operations: []) }
        }
    }
}

extension OpenAPISurvey {
    /// The maximum number of bodies from which the envelope is read.
    private static let bodyLimit = 500

    /// Reads the tables and sections about errors in the descriptions of the document and its tags.
    mutating func readDescriptions() {
        let tags = (document.root.value("tags")?.array ?? []).map { $0.value("description") }
        for description in ([document.root.value("info")?.value("description")] + tags).compactMap({ $0 }) {
            let line = document.line(of: description)
            for value in DescribedTables.values(in: description, line: line) {
                codes.add(value, statuses: [], isAlone: true, operations: [])
            }
        }
    }

    /// Reads the extensions of the document, its operations and their responses that are about errors.
    mutating func readExtensions() {
        for (index, operation) in responses.operationValues.enumerated() {
            for value in ExtensionCodes(operation, document).values {
                codes.add(value, statuses: [], isAlone: true, operations: [index])
            }
        }
        for response in responses.responses {
            for value in ExtensionCodes(response.response, document).values { add(value, response) }
        }
        for holder in [document.root, document.root.value("info"), document.root.value("components")].compactMap({ $0 })
        {
            for value in ExtensionCodes(holder, document).values {
                codes.add(value, statuses: [], isAlone: true, operations: [])
            }
        }
    }

    /// Reads the descriptions and the examples of the responses for failures.
    mutating func readExamples() {
        for response in responses.responses where !response.isSuccess {
            if let description = response.response.value("description"), let text = description.string {
                let values = LabelledCodes.values(in: text, line: document.line(of: description))
                for value in values { add(value, response) }
                // A description of codes is not about the status.
                if values.isEmpty { statuses.add(response, document) }
            }
            let found = ResponseExamples(response.response, references)
            for example in found.examples { add(example, response) }
            for address in found.external {
                let text = "the example \(Prose.quoted(address.string ?? "")) is another document, which is not opened"
                flags.append(ImportFlag(line: document.line(of: address), text))
            }
        }
    }

    private mutating func add(_ example: ResponseExample, _ response: ErrorResponse) {
        let found = BodyCodes(example.body, statuses: response.statuses) { value in
            // The values of a body in a text have no place in the file.
            document.line(of: value.offset < example.offset ? JSONValue(.null, offset: example.offset) : value)
        }
        for (index, var value) in found.values.enumerated() {
            if found.values.count == 1, let summary = Prose.text(example.summary) { value.facts[.summary] = summary }
            value.statuses = found.status.map { [$0] } ?? []
            add(value, response)
            if index == 0 { codes.add(example: example.body, of: value.code) }
        }
        guard bodies.count < Self.bodyLimit else { return }
        let status = found.status ?? (response.statuses.count == 1 ? response.statuses.first : nil)
        bodies.append(SourceBody(example.body, status: status, isReal: !found.values.isEmpty))
    }

    /// Adds a code that a response shows. Where it stands under several statuses, it is not known which is meant.
    private mutating func add(_ value: CodeValue, _ response: ErrorResponse) {
        let statuses = response.statuses.count == 1 ? response.statuses : []
        codes.add(value, statuses: statuses, isAlone: true, operations: response.operations)
    }
}

/// A schema of bodies with all the responses that have it.
private struct ResponseSchema {
    let schema: JSONValue
    var statuses: Set<Int> = []
    var operations: [Int] = []
    var headers: [String] = []
    var isSuccess = true

    init(schema: JSONValue) {
        self.schema = schema
    }

    mutating func add(_ response: ErrorResponse) {
        statuses.formUnion(response.statuses)
        operations += response.operations
        headers += response.isSuccess ? [] : response.headers.filter { !headers.contains($0) }
        isSuccess = isSuccess && response.isSuccess
    }
}
