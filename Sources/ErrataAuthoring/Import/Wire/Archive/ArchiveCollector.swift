import ErrataCore
import ErrataJSON

/// Gathers the failures of an archive by code.
struct ArchiveCollector {
    /// The maximum number of bodies that are kept, and of codes that are told apart.
    private static let limits = (bodies: 200, codes: 5000)

    private let lines: JSONLines
    private let host: String?
    private var errors: [(error: WireError, patterns: MessagePatterns)] = []
    private var indices: [[UInt8]: Int] = [:]
    private var bodies: [SourceBody] = []
    private var hosts: [String: Int] = [:]
    private var codeless = (line: 0, count: 0)

    /// Creates an empty collector.
    ///
    /// - Parameter host: a part of the name of the only host that counts; nil for all.
    init(_ lines: JSONLines, host: String?) {
        (self.lines, self.host) = (lines, host)
    }

    /// Adds a call, where it failed.
    mutating func add(_ call: ArchiveCall) {
        if let host, call.host?.contains(host) != true { return }
        guard let failure = ArchiveFailure(call) else { return }
        let line = lines.position(of: call.offset).line
        guard let code = failure.code else {
            if codeless.count == 0 { codeless.line = line }
            codeless.count += 1
            return keep(failure, of: call)
        }
        if let host = call.host { hosts[host, default: 0] += 1 }
        guard let index = index(of: code, line: line) else { return }
        if errors[index].error.count == 0 || errors[index].error.statuses[call.status] == nil {
            keep(failure, of: call)
        }
        errors[index].error.typedCode = errors[index].error.typedCode ?? failure.typedCode
        errors[index].error.count += 1
        errors[index].error.statuses[call.status, default: 0] += 1
        if let message = failure.message { errors[index].patterns.add(message) }
    }

    private mutating func index(of code: String, line: Int) -> Int? {
        let key = Array(code.utf8)
        if let index = indices[key] { return index }
        guard errors.count < Self.limits.codes else { return nil }
        indices[key] = errors.count
        errors.append((WireError(line: line, code: code), MessagePatterns()))
        return errors.count - 1
    }

    private mutating func keep(_ failure: ArchiveFailure, of call: ArchiveCall) {
        guard let body = failure.body, body.object != nil, bodies.count < Self.limits.bodies else { return }
        bodies.append(SourceBody(body, status: call.status))
    }

    /// What the archive says.
    var table: SourceTable {
        var table = SourceTable()
        table.errors = errors.flatMap { error, patterns in
            var error = error
            error.messages = patterns.templates
            return error.rows
        }
        table.bodies = bodies
        table.hosts = hosts.keys.sorted()
        if codeless.count > 0 {
            let count = codeless.count == 1 ? "1 response failed" : "\(codeless.count) responses failed"
            table.flags.append(ImportFlag(line: codeless.line, "\(count) without a code under a common name"))
        }
        if hosts.count > 1 {
            let list = hosts.sorted { $0.key < $1.key }.prefix(10).map { "\($0.key) (\($0.value))" }
            let text = "failures of several hosts: \(list.joined(separator: ", ")); --table NAME chooses one"
            table.flags.append(ImportFlag(line: 1, text))
        }
        return table
    }
}
