extension ErrorCode {
    /// A sample response with this code: the first of ``sampleResponses``.
    public var sampleResponse: ErrorResponse { entry.sampleResponse }

    /// Sample responses with this code: one for each of its bodies and each of its documented statuses.
    public var sampleResponses: [ErrorResponse] { entry.sampleResponses }
}

extension ErrorCatalog {
    /// Returns a sample response with this status and without a body, for a vendor that documents statuses and no
    /// codes.
    public static func sampleResponse(status: Int) -> ErrorResponse {
        ErrorResponse(status: status, body: [])
    }
}

extension Catalog.Entry {
    /// A sample response with this error: the first of ``sampleResponses``.
    public var sampleResponse: ErrorResponse {
        sampleResponses.first ?? ErrorAnswer(self).response()
    }

    /// Sample responses with this error, for a client's tests: one for each of its bodies and each of its documented
    /// statuses, or else the usual status for its kind.
    ///
    /// The bodies are the documented examples, or else one for each of the catalog's envelopes, with a made-up value at
    /// every locator. For the row of a status there is one response without a body.
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

    /// Returns the error in an envelope, with a value at every locator; the wait is only present where the error asks
    /// to slow down.
    private func sample(in envelope: Catalog.Envelope) -> EnvelopeWriter {
        var writer = EnvelopeWriter(envelope, self)
        writer.put(sampleMessage, at: envelope.message)
        writer.put("sample-request", at: envelope.requestID)
        if kind == .rateLimited { writer.put(seconds: 1, at: envelope.retryAfter) }
        for field in envelope.fields { writer.put(sampleValue(of: field.name), at: field.locator) }
        return writer
    }

    /// Returns a value for a field, which suits names with a meaning of their own.
    private func sampleValue(of field: String) -> FieldValue {
        switch field {
        case "creditsConsumed": .integer(catalog.description.credits?.chargedOnError == true ? 1 : 0)
        case "timestamp": "2026-01-01T00:00:00Z"
        default: "sample-\(field)"
        }
    }
}
