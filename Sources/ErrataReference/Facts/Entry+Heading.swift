import ErrataCore

extension Catalog.Entry {
    /// The message, else the name, else the summary.
    package var title: String { message ?? name ?? summary }

    /// The entry's context, a line of a page's heading: its name, catalog, category and statuses.
    package var whereabouts: [String] {
        let within = within.map { "within \($0)" }
        let parts = [hasCode ? name : "no code", within, catalog.name, category?.heading].compactMap { $0 }
        guard !isStatus else { return parts + statusWhereabouts }
        let statuses = http.map(String.init).joined(separator: ", ")
        return parts + (statuses.isEmpty ? ["no HTTP status documented"] : ["HTTP \(statuses)"])
    }

    /// The context of a status: what it stands for and who sends it.
    package var statusWhereabouts: [String] {
        if statusClass != nil { return ["for every \(codeText) that has no row of its own"] }
        let edge = isEdge ? "an edge in front of the API" : nil
        guard let sender = details.sender else { return ["status code"] + (edge.map { ["sent only by \($0)"] } ?? []) }
        return ["status code", "not registered", "sent by \(sender)" + (edge.map { ", \($0)" } ?? "")]
    }

    /// Whether it is about a failure: the row of a success or of a redirection is not.
    package var isFailure: Bool { !isStatus || kind != nil }

    /// Whether the message is inferred and not in the document's own words.
    package var isMessageInferred: Bool { details.inferred.contains("message") }
}

extension Catalog.Category {
    /// The title, and the range or the value on the wire: `Server Errors (3000–3999)`, `Card error (card_error)`.
    package var heading: String {
        (rangeWords ?? code.map { "\($0)" }).map { "\(title) (\($0))" } ?? title
    }
}
