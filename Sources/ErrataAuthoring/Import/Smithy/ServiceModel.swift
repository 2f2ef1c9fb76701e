import ErrataCore

/// What a file says about a service and its errors, whatever the format.
struct ServiceModel {
    /// The title.
    var title: String?
    /// The version of the API.
    var version: String?
    /// The description, with its markup.
    var documentation: String?
    /// The name of the host that answers.
    var host: String?
    /// The address of the documentation.
    var url: String?
    /// The protocols by which it can be called.
    var protocols: [ServiceProtocol] = []
    /// The line that names the protocols, from 1.
    var protocolLine = 1
    /// The response header that has the request id.
    var requestIDHeader: String?
    /// The number of its operations.
    var operationCount = 0
    /// The errors, in the order of the document.
    var errors: [ServiceError] = []

    /// The table of the errors.
    var table: SourceTable {
        var table = SourceTable()
        table.title = title
        table.version = version
        table.summary = Prose.firstSentence(documentation)
        table.url = url
        table.hosts = host.map { [$0] } ?? []
        table.errors = rows
        table.envelopes = errors.isEmpty ? [] : envelopes
        if table.envelopes.isEmpty, !errors.isEmpty { table.flags.append(ImportFlag(line: protocolLine, unreadable)) }
        return table
    }

    /// The rows of the errors. A code for query clients that another error has too is no spelling of this one alone.
    private var rows: [SourceRow] {
        var rows = errors.map { $0.row(protocols: protocols, operationCount: operationCount) }
        var taken = Set(rows.compactMap { $0[.code] })
        for index in rows.indices {
            guard let alias = rows[index][.alias], !taken.insert(alias).inserted else { continue }
            rows[index].facts[.alias] = nil
            rows[index].notes.append(SourceText("Query clients get the code \(alias)."))
        }
        return rows
    }

    private var unreadable: String {
        protocols.contains(.cbor)
            ? "the bodies are CBOR, which no envelope reads"
            : "the protocol is unknown, so the place of the code is too"
    }

    private var envelopes: [SourceEnvelope] {
        let messages = messageMembers
        var envelopes = protocols.flatMap { $0.envelopes(messages: messages) }
        for index in envelopes.indices {
            envelopes[index].requestID = envelopes[index].requestID ?? requestIDHeader
            if envelopes[index].body == .json { envelopes[index].retryAfter = retryMember.map { "/" + $0 } }
        }
        return envelopes.reduce(into: []) { kept, envelope in
            if !kept.contains(envelope) { kept.append(envelope) }
        }
    }

    /// The spellings of the member that has the message, the most frequent first; the usual one where no shape has any.
    private var messageMembers: [String] {
        let names = memberNames { ["message", "errormessage"].contains($0) }
        let plain = names.filter { $0.lowercased() == "message" }
        return plain.isEmpty ? names.first.map { [$0] } ?? ["message"] : plain
    }

    /// The member of the body that has the seconds to wait.
    private var retryMember: String? { memberNames { ["retryafterseconds", "retryafter"].contains($0) }.first }

    /// The names of members in bodies whose lower-case form is wanted, the most frequent first.
    private func memberNames(where isWanted: (String) -> Bool) -> [String] {
        var counts: [String: Int] = [:]
        for member in errors.flatMap(\.members) where member.header == nil && isWanted(member.name.lowercased()) {
            counts[member.name, default: 0] += 1
        }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    }
}
