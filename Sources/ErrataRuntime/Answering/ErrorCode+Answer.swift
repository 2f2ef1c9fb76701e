extension ErrorCode {
    /// Returns an answer with this code, to be thrown and rendered where the response is made.
    ///
    /// - Parameters:
    ///   - parameters: the values of the message's placeholders, by the names in the table's template.
    ///   - message: a message in place of the table's, such as for a code without one; nil for the table's.
    ///   - variant: the index of a variant of the message; nil for the usual one.
    ///   - status: the HTTP status, 200…599; nil for the documented one, or else the usual one for the kind.
    ///   - requestID: the id of the request or trace.
    ///   - fields: further parts, by the envelope's names for them.
    ///   - retryAfter: the wait before the request is repeated.
    public func answer(
        _ parameters: [String: String] = [:],
        message: String? = nil,
        variant: Int? = nil,
        status: Int? = nil,
        requestID: String? = nil,
        fields: [String: FieldValue] = [:],
        retryAfter: Duration? = nil
    ) -> ErrorAnswer {
        ErrorAnswer(
            entry,
            parameters,
            message: message,
            variant: variant,
            status: status,
            requestID: requestID,
            fields: fields,
            retryAfter: retryAfter
        )
    }

    /// Returns a response with this code in the catalog's own envelope.
    ///
    ///     Acme.Code.outOfAnvils.response(["count": "12"], requestID: id, retryAfter: .seconds(30))
    ///
    /// - Parameters: as those of ``answer(_:message:variant:status:requestID:fields:retryAfter:)``, and the envelope's
    ///   id: nil for the one with the id `response`, or else the first.
    public func response(
        _ parameters: [String: String] = [:],
        message: String? = nil,
        envelope: String? = nil,
        variant: Int? = nil,
        status: Int? = nil,
        requestID: String? = nil,
        fields: [String: FieldValue] = [:],
        retryAfter: Duration? = nil
    ) -> ErrorResponse {
        answer(
            parameters,
            message: message,
            variant: variant,
            status: status,
            requestID: requestID,
            fields: fields,
            retryAfter: retryAfter
        ).response(envelope: envelope)
    }
}
