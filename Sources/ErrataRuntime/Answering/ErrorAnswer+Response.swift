extension ErrorAnswer {
    /// Returns the answer in the catalog's own form, with the parts that the envelope has a locator for.
    ///
    /// The wait is in the `Retry-After` header and at the envelope's locator. For the row of a status, and for an error
    /// of a catalog without an envelope, the response has only the status.
    ///
    /// - Parameter id: the id of the envelope; nil for the one with the id `response`, or else the first.
    public func response(envelope id: String? = nil) -> ErrorResponse {
        let (envelope, isKnown) = envelope(id)
        var mistakes = mistakes(fieldNames: envelope?.fields.map { $0.name } ?? [])
        if let id, !isKnown { mistakes.append(.unknownEnvelope(id)) }
        let status = effectiveStatus
        var response = ErrorResponse(status: status, body: [], mistakes: mistakes)
        if let envelope { response = written(in: envelope).response(status: status, mistakes: mistakes) }
        response.ask(toWait: delaySeconds)
        return response
    }

    /// Returns the envelope with an id, or else the usual one, and whether the id is known.
    private func envelope(_ id: String?) -> (Catalog.Envelope?, isKnown: Bool) {
        let envelopes = entry.isStatus ? [] : entry.catalog.envelopes
        let chosen = id.flatMap { id in envelopes.first { $0.id == id } }
        return (chosen ?? envelopes.first { $0.id == "response" } ?? envelopes.first, chosen != nil)
    }

    private func written(in envelope: Catalog.Envelope) -> EnvelopeWriter {
        var writer = EnvelopeWriter(envelope, entry)
        writer.put(filledMessage, at: envelope.message)
        writer.put(requestID, at: envelope.requestID)
        writer.put(seconds: delaySeconds, at: envelope.retryAfter)
        for field in envelope.fields { writer.put(fields[field.name], at: field.locator) }
        return writer
    }
}

extension ErrorResponse {
    /// Adds the `Retry-After` header, where it is missing.
    mutating func ask(toWait seconds: Int?) {
        guard let seconds, headers["Retry-After"] == nil else { return }
        headers.append(name: "Retry-After", value: String(seconds))
    }
}
