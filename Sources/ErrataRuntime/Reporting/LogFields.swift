extension APIFailure {
    /// The fields of the failure for a log: ``logFields(includingRequestID:)`` without the request id, so that every
    /// text in it is the table's.
    public var logFields: [String: String] { logFields(includingRequestID: false) }

    /// Returns the fields of the failure for a log, as names and values for the metadata of swift-log or the like.
    ///
    /// Every text in it is the table's; of the server's response there are only numbers, and the request id where it is
    /// asked for; unknown fields are absent. The names are stable: `error.type` (the ``label``), `error.catalog`,
    /// `error.code` (the table's), `error.name`, `error.kind`, `error.actor`, `error.origin`, `error.recognition`,
    /// `error.effect`, `error.charged`, `error.flags` (separated by spaces), `error.retry` (the verdict),
    /// `error.retry_because`, `error.retry_seconds` (the first wait), `error.request_id` and
    /// `http.response.status_code`.
    ///
    /// - Parameter includesRequestID: whether to include the request id, which the vendor's support asks for. It is the
    ///   server's text: control characters and quotation marks are escaped as in JSON, and a text longer than 128
    ///   characters is truncated and ends in an ellipsis.
    public func logFields(includingRequestID includesRequestID: Bool) -> [String: String] {
        var fields = [
            "error.type": label, "error.catalog": catalog.id, "error.kind": kind.rawValue,
            "error.origin": origin.rawValue, "error.recognition": recognition.rawValue,
        ]
        fields["error.code"] = entry?.codeText
        fields["error.name"] = entry?.name
        fields["error.actor"] = actor?.rawValue
        fields["error.effect"] = effect.word
        fields["error.charged"] = isCharged.map { $0 ? "true" : "false" }
        fields["error.flags"] = flags.isEmpty ? nil : flags.ids.joined(separator: " ")
        fields["error.request_id"] = includesRequestID ? requestID.map { ForeignText.escaped($0, limit: 128) } : nil
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
