import ErrataCore
import ErrataJSON

/// Reads a service file of botocore: `service-2.json`.
struct BotocoreReader: SourceReader {
    private let file: SourceFile

    init(file: SourceFile, options: ImportOptions) {
        self.file = file
    }

    /// Whether a document is a service file: it has metadata with a protocol, and shapes.
    static func recognizes(_ root: JSONValue) -> Bool {
        root.value("metadata")?.value("protocol")?.string != nil && root.value("shapes")?.object != nil
    }

    func table() throws(ImportError) -> SourceTable {
        let document = try SourceDocument(file)
        guard Self.recognizes(document.root) else {
            throw ImportError(
                "this is no service file of botocore: `metadata` with a `protocol`, or `shapes`, is missing"
            )
        }
        return BotocoreService(document).model.table
    }
}

/// A service file of botocore.
private struct BotocoreService {
    private let document: SourceDocument
    private let shapes: [String: JSONValue]
    private let operations: [JSONMember]

    init(_ document: SourceDocument) {
        self.document = document
        let members = document.root.value("shapes")?.object ?? []
        shapes = Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
        operations = document.root.value("operations")?.object ?? []
    }

    var model: ServiceModel {
        var model = ServiceModel()
        let metadata = document.root.value("metadata") ?? document.root
        model.title = metadata.text("serviceFullName") ?? metadata.text("serviceId")
        model.version = metadata.text("apiVersion")
        model.documentation = document.root.text("documentation").map(Self.withoutTitle)
        model.host = metadata.text("globalEndpoint")
        model.protocols = protocols(metadata)
        model.protocolLine = document.line(of: metadata.value("protocol") ?? metadata)
        model.requestIDHeader = "x-amzn-RequestId"
        model.operationCount = operations.count
        model.errors = errors
        return model
    }

    /// Returns a description without the title of the service at its start.
    private static func withoutTitle(_ documentation: String) -> String {
        let (start, end) = ("<fullname>", "</fullname>")
        guard documentation.hasPrefix(start), let range = documentation.firstRange(of: end) else {
            return documentation
        }
        return String(documentation[range.upperBound...])
    }

    /// The protocols that the metadata lists. S3's errors lack the wrapper of restXml, which no metadata tells, so both
    /// forms of that protocol are assumed.
    private func protocols(_ metadata: JSONValue) -> [ServiceProtocol] {
        let listed = metadata.value("protocols")?.array?.compactMap(\.string) ?? []
        let names = listed.isEmpty ? metadata.text("protocol").map { [$0] } ?? [] : listed
        return names.compactMap { ServiceProtocol(botocore: $0) }.flatMap {
            $0 == .restXML(isWrapped: true) ? [$0, .restXML(isWrapped: false)] : [$0]
        }
    }

    private var errors: [ServiceError] {
        let users = self.users
        return (document.root.value("shapes")?.object ?? []).compactMap { member in
            guard member.value.value("exception")?.bool == true || member.value.value("error")?.object != nil else {
                return nil
            }
            return error(member.name, member.value, operations: users[member.name] ?? [])
        }
    }

    private func error(_ name: String, _ shape: JSONValue, operations: [String]) -> ServiceError {
        var error = ServiceError(shape: name, line: document.line(of: shape))
        let facts = shape.value("error")
        error.documentation = shape.text("documentation")
        error.status = facts?.status("httpStatusCode")
        error.queryCode = facts?.text("code")
        error.isRetryable = shape.value("retryable").map { $0.bool != false } ?? false
        error.isThrottling = shape.value("retryable")?.value("throttling")?.bool == true
        if shape.value("deprecated")?.bool == true { error.deprecation = shape.text("deprecatedMessage") ?? "" }
        error.members = (shape.value("members")?.object ?? []).map { member($0) }
        error.operations = operations
        return error
    }

    private func member(_ member: JSONMember) -> ServiceErrorMember {
        let wireName = member.value.text("locationName") ?? member.name
        var result = ServiceErrorMember(name: wireName)
        if member.value.text("location") == "header" { result.header = wireName }
        let target = member.value.text("shape").flatMap { shapes[$0] }
        result.values = target?.value("enum")?.array?.compactMap(\.string) ?? []
        return result
    }

    /// The names of the operations that return each shape.
    private var users: [String: [String]] {
        var users: [String: [String]] = [:]
        for operation in operations {
            for shape in operation.value.value("errors")?.array?.compactMap({ $0.text("shape") }) ?? [] {
                users[shape, default: []].append(operation.name)
            }
        }
        return users
    }
}
