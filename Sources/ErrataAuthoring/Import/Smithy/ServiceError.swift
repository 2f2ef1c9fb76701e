import ErrataCore

/// An error of a service, from the shape that describes it.
struct ServiceError {
    /// The name of the shape, without a namespace.
    var shape: String
    /// The line of the shape, from 1.
    var line: Int
    /// The description, with its markup.
    var documentation: String?
    /// The HTTP status that the shape states.
    var status: Int?
    /// The HTTP status that follows from whose fault the error is.
    var impliedStatus: Int?
    /// The code that clients of the query protocol get.
    var queryCode: String?
    /// Whether the shape says that the error can be retried.
    var isRetryable = false
    /// Whether the shape says that the error is about throttling.
    var isThrottling = false
    /// The reason why it is deprecated; empty where none is given, nil where it is not.
    var deprecation: String?
    /// The members that tell more.
    var members: [ServiceErrorMember] = []
    /// The names of the operations that return it.
    var operations: [String] = []

    /// Returns the row of the error.
    ///
    /// - Parameters:
    ///   - protocols: the protocols of the service.
    ///   - operationCount: the number of operations of the service.
    func row(protocols: [ServiceProtocol], operationCount: Int) -> SourceRow {
        let sendsQueryCode = !protocols.isEmpty && protocols.allSatisfy(\.sendsQueryCode)
        let code = sendsQueryCode ? queryCode ?? shape : shape
        let alias = [shape, queryCode].compactMap { $0 }.first { $0 != code }
        var row = SourceRow(line: line, code: .string(code), statuses: status.map { [$0] } ?? [])
        row.facts[.code] = SourceText(code)
        if code != shape { row.facts[.name] = SourceText(shape) }
        row.facts[.alias] = sendsQueryCode ? nil : alias.map { SourceText($0) }
        row.facts[.summary] = Prose.text(documentation)
        row.facts[.retry] = retry
        row.facts[.deprecated] = deprecation.map { Prose.text($0) ?? SourceText("true") }
        if status == nil { row.facts[.status] = impliedStatus.map { SourceText(String($0), isInferred: true) } }
        row.notes = members.compactMap(\.note) + usage(of: operationCount)
        return row
    }

    private var retry: SourceText? {
        guard isRetryable else { return nil }
        return SourceText(isThrottling ? "Retry with backoff: this is throttling." : "Retry with backoff.")
    }

    /// A sentence about the operations that return the error, unless all do.
    private func usage(of count: Int) -> [SourceText] {
        guard !operations.isEmpty, operations.count < count || count == 1 else { return [] }
        guard operations.count > 5 else { return [SourceText("Returned by \(Prose.list(operations, limit: 5)).")] }
        return [SourceText("Returned by \(operations.count) of \(count) operations.")]
    }
}

/// A member of an error's shape.
struct ServiceErrorMember {
    /// The name on the wire.
    var name: String
    /// The values, where they are enumerated.
    var values: [String] = []
    /// The response header that has it.
    var header: String?

    /// The most values that a note lists.
    private static let limit = 20

    /// A sentence about what the member tells.
    var note: SourceText? {
        if let header, header.lowercased() == "retry-after" {
            return SourceText("The header \(header) says how long to wait.")
        }
        guard !values.isEmpty else { return nil }
        guard values.count > 1 else { return SourceText("\(name) is \(values[0]).") }
        return SourceText("\(name) is one of \(Prose.list(values, limit: Self.limit)).")
    }
}
