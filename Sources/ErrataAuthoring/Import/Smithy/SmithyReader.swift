import ErrataCore
import ErrataJSON

/// Reads a Smithy model in JSON (its abstract syntax tree, versions 1 and 2).
struct SmithyReader: SourceReader {
    private let file: SourceFile

    init(file: SourceFile, options: ImportOptions) {
        self.file = file
    }

    /// Whether a document is a Smithy model: it names the version of the language and has shapes.
    static func recognizes(_ root: JSONValue) -> Bool {
        root.value("smithy")?.string != nil && root.value("shapes")?.object != nil
    }

    func table() throws(ImportError) -> SourceTable {
        let document = try SourceDocument(file)
        guard Self.recognizes(document.root) else {
            throw ImportError("this is no Smithy model: `smithy` or `shapes` is missing")
        }
        return SmithyModel(document).model.table
    }
}

/// A Smithy model.
private struct SmithyModel {
    private let document: SourceDocument
    private let shapes: [JSONMember]
    private let traits: SmithyShapes

    init(_ document: SourceDocument) {
        self.document = document
        shapes = document.root.value("shapes")?.object ?? []
        traits = SmithyShapes(shapes)
    }

    var model: ServiceModel {
        var model = ServiceModel()
        // A model of several services describes none of them.
        let services = shapes.filter { $0.value.text("type") == "service" }
        if services.count == 1 { describe(services[0], in: &model) }
        model.protocols = services.reduce(into: []) { protocols, service in
            protocols += self.protocols(service).filter { !protocols.contains($0) }
        }
        model.protocolLine = services.first.map { document.line(of: $0.value) } ?? 1
        model.operationCount = shapes.count { $0.value.text("type") == "operation" }
        model.errors = errors
        return model
    }

    private func describe(_ service: JSONMember, in model: inout ServiceModel) {
        let facts = service.value.value("traits")
        let description = facts?.value("aws.api#service")
        model.title =
            facts?.text("smithy.api#title") ?? description?.text("sdkId") ?? SmithyShapes.localName(service.name)
        model.version = service.value.text("version")
        model.documentation = facts?.text("smithy.api#documentation")
        let addresses = facts?.value("smithy.api#externalDocumentation")?.object ?? []
        model.url = addresses.first { $0.value.string?.hasPrefix("http") == true }?.value.string
        model.requestIDHeader = description == nil ? nil : "x-amzn-RequestId"
    }

    private func protocols(_ service: JSONMember) -> [ServiceProtocol] {
        (service.value.value("traits")?.object ?? []).compactMap { trait in
            ServiceProtocol(trait: trait.name, isWrapped: trait.value.value("noErrorWrapping")?.bool != true)
        }
    }

    private var errors: [ServiceError] {
        let users = self.users
        return shapes.compactMap { shape in
            let facts = traits.traits(of: shape.name)
            guard let fault = facts["smithy.api#error"], shape.value.text("type") != "apply",
                facts["smithy.api#mixin"] == nil
            else { return nil }
            return error(shape, facts, fault: fault.string, operations: users[shape.name] ?? [])
        }
    }

    private func error(
        _ shape: JSONMember,
        _ facts: [String: JSONValue],
        fault: String?,
        operations: [String]
    ) -> ServiceError {
        var error = ServiceError(shape: SmithyShapes.localName(shape.name), line: document.line(of: shape.value))
        let query = facts["aws.protocols#awsQueryError"]
        error.documentation = facts["smithy.api#documentation"]?.string
        error.status = facts["smithy.api#httpError"]?.httpStatus ?? query?.status("httpResponseCode")
        // The defaults of the trait `httpError`.
        error.impliedStatus = fault == "client" ? 400 : fault == "server" ? 500 : nil
        error.queryCode = query?.text("code")
        error.isRetryable = facts["smithy.api#retryable"] != nil
        error.isThrottling = facts["smithy.api#retryable"]?.value("throttling")?.bool == true
        error.deprecation = facts["smithy.api#deprecated"].map { $0.text("message") ?? "" }
        error.members = traits.members(of: shape.name).map { member($0) }
        error.operations = operations
        return error
    }

    private func member(_ member: JSONMember) -> ServiceErrorMember {
        let facts = member.value.value("traits")
        let header = facts?.text("smithy.api#httpHeader")
        let wireName = facts?.text("smithy.api#jsonName") ?? facts?.text("smithy.api#xmlName")
        var result = ServiceErrorMember(name: header ?? wireName ?? member.name)
        result.header = header
        result.values = member.value.text("target").map { traits.enumValues(of: $0) } ?? []
        return result
    }

    /// The names of the operations that return each shape.
    private var users: [String: [String]] {
        var users: [String: [String]] = [:]
        for operation in shapes where operation.value.text("type") == "operation" {
            for shape in operation.value.value("errors")?.array?.compactMap({ $0.text("target") }) ?? [] {
                users[shape, default: []].append(SmithyShapes.localName(operation.name))
            }
        }
        return users
    }
}
