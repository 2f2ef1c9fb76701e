extension ErrorCode {
    /// A response with this code: the first of ``sampleResponses``.
    public var sampleResponse: ErrorResponse { entry.sampleResponse }

    /// The responses with this code: each body in which it can come, with each status that is documented for it.
    public var sampleResponses: [ErrorResponse] { entry.sampleResponses }
}

extension ErrorCatalog {
    /// A response with this status and without a body, for a vendor that documents statuses and no codes.
    public static func sampleResponse(status: Int) -> ErrorResponse {
        ErrorResponse(status: status, body: [])
    }
}

extension Catalog.Entry {
    /// A response with this error: the first of ``sampleResponses``.
    public var sampleResponse: ErrorResponse {
        sampleResponses.first ?? ErrorAnswer(self).response()
    }

    /// The responses with this error, as a client's tests want them: each body in which it can come, with each status that
    /// is documented for it, or else with the status that is usual for its kind.
    ///
    /// Bodies are the documented examples, or else one for each of the catalog's envelopes, in which a made-up value is in
    /// every place. For the row of a status it is one response without a body.
    public var sampleResponses: [ErrorResponse] {
        let answer = ErrorAnswer(self)
        if isStatus { return [answer.response()] }
        let statuses = http.isEmpty ? [answer.effectiveStatus] : http
        return sampleBodies.flatMap { sample in
            statuses.map { ErrorResponse(status: $0, headers: sample.headers, body: sample.body) }
        }
    }

    private var sampleBodies: [ErrorResponse] {
        let examples = details.examples
        guard examples.isEmpty else {
            return examples.map {
                ErrorResponse(status: 0, headers: ["Content-Type": "application/json"], body: Array($0.utf8))
            }
        }
        return catalog.envelopes.map { sample(in: $0).response(status: 0) }
    }

    /// The error in an envelope, with a value in every place; the wait is only there where the error asks to slow down.
    private func sample(in envelope: Catalog.Envelope) -> EnvelopeWriter {
        var writer = EnvelopeWriter(envelope, code: code)
        writer.put(sampleMessage, at: envelope.message)
        writer.put("sample-request", at: envelope.requestID)
        if kind == .rateLimited { writer.put(.integer(1), at: envelope.retryAfter) }
        for field in envelope.fields { writer.put(sampleValue(of: field.name), at: field.locator) }
        return writer
    }

    /// A value for a field, by the names that have a meaning of their own.
    private func sampleValue(of field: String) -> FieldValue {
        switch field {
        case "creditsConsumed": .integer(catalog.description.credits?.chargedOnError == true ? 1 : 0)
        case "timestamp": "2026-01-01T00:00:00Z"
        default: "sample-\(field)"
        }
    }
}
