import ErrataJSON

/// A response that an API documents for failures, with all the places where it does.
struct ErrorResponse {
    /// The response.
    let response: JSONValue
    /// The statuses under which it stands.
    var statuses: Set<Int> = []
    /// The operations that can answer with it, as indices of ``ErrorResponses/operations``, ascending.
    var operations: [Int] = []
    /// Whether it stands under `default` or a range of statuses too.
    var isOpen = false
    /// Whether it stands under one status alone.
    var isOneStatus: Bool { statuses.count == 1 && !isOpen }
    /// The names of the headers that it documents.
    var headers: [String] { (response.value("headers")?.object ?? []).map(\.name) }
    /// Whether it stands under a status that is no failure: the schema may have a part for one.
    var isSuccess = false
}

/// The responses of an API for failures, each once.
struct ErrorResponses {
    /// The operations of the API, such as `GET /orders`.
    private(set) var operations: [String] = []
    /// The descriptions of these operations.
    private(set) var operationValues: [JSONValue] = []
    /// The responses, in the order of the document.
    private(set) var responses: [ErrorResponse] = []
    private var indices: [Int: Int] = [:]

    private static let methods: Set<String> = [
        "get", "put", "post", "delete", "options", "head", "patch", "trace", "query",
    ]

    /// Finds the responses of a document.
    init(_ root: JSONValue, _ references: References) {
        for path in root.value("paths")?.object ?? [] {
            guard let item = references.resolved(path.value) else { continue }
            for operation in item.object ?? [] where Self.methods.contains(operation.name) {
                operations.append(operation.name.uppercased() + " " + path.name)
                operationValues.append(operation.value)
                for response in operation.value.value("responses")?.object ?? [] {
                    add(response, operation: operations.count - 1, references)
                }
            }
        }
        // Responses that no operation uses are documented all the same, such as those of a document for several APIs.
        let shared = root.value("components")?.value("responses") ?? root.value("responses")
        for response in shared?.object ?? [] where !isUsed(response.value, references) {
            add(response, operation: nil, references)
        }
    }

    private func isUsed(_ response: JSONValue, _ references: References) -> Bool {
        references.resolved(response).map { indices[$0.offset] != nil } ?? true
    }

    private mutating func add(_ member: JSONMember, operation: Int?, _ references: References) {
        let status = JSONValue(.string(member.name)).httpStatus
        let range = member.name.lowercased()
        guard !range.hasPrefix("x-") else { return }
        let isFailure = status.map { $0 >= 400 } ?? (range == "default" || range == "4xx" || range == "5xx")
        // The name of a shared response is free.
        guard isFailure || operation != nil || status == nil else { return }
        guard let response = references.resolved(member.value) else { return }
        let index = indices[response.offset] ?? responses.count
        if index == responses.count {
            responses.append(ErrorResponse(response: response, isSuccess: !isFailure && operation != nil))
            indices[response.offset] = index
        }
        if isFailure { responses[index].isSuccess = false }
        if let status, isFailure { responses[index].statuses.insert(status) }
        if status == nil, isFailure { responses[index].isOpen = true }
        if let operation, responses[index].operations.last != operation {
            responses[index].operations.append(operation)
        }
    }
}
