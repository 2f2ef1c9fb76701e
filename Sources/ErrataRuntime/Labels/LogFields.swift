extension APIFailure {
    /// What a log should have of the failure, as names and values for the metadata of swift-log or the like.
    ///
    /// Every text in it is the table's, and of what the server sent only numbers are there; what is not known is absent.
    /// The names are stable: `error.type` (the ``label``), `error.catalog`, `error.code` (the table's), `error.name`,
    /// `error.kind`, `error.origin`, `error.recognition`, `error.effect`, `error.charged`, `error.flags` (separated by
    /// blanks), `error.retry` (the verdict), `error.retry_because`, `error.retry_seconds` (the first wait) and
    /// `http.response.status_code`.
    public var logFields: [String: String] {
        var fields = [
            "error.type": label, "error.catalog": catalog.id, "error.kind": kind.rawValue,
            "error.origin": origin.rawValue, "error.recognition": recognition.rawValue,
        ]
        fields["error.code"] = entry?.codeText
        fields["error.name"] = entry?.name
        fields["error.effect"] = effect?.rawValue
        fields["error.charged"] = isCharged.map { $0 ? "true" : "false" }
        fields["error.flags"] = flags.isEmpty ? nil : flags.ids.joined(separator: " ")
        fields["http.response.status_code"] = status.map { String($0) }
        retry.log(into: &fields)
        return fields
    }
}

extension RetryDecision {
    fileprivate func log(into fields: inout [String: String]) {
        fields["error.retry"] = verdict.rawValue
        fields["error.retry_because"] = reason.rawValue
        fields["error.retry_seconds"] = delaySeconds.map { String($0) }
    }
}
