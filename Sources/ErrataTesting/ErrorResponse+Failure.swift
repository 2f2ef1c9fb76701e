extension ErrorResponse {
    /// Decodes the response as a client of an API does; nil where it is a success.
    public func failure<API: ErrorCatalog>(as api: API.Type) -> API.Failure? {
        api.failure(status: status, headers: headers, body: body)
    }
}

extension ErrorCode {
    /// Returns the failure that a client throws for a response with this code: the response is built, then decoded.
    ///
    ///     let failure = Linq.Code.rateLimitExceeded.failure(requestID: "r-1", retryAfter: .seconds(30))
    ///
    /// - Parameters: as those of
    ///   ``ErrataCore/ErrorCode/response(_:message:envelope:variant:status:requestID:fields:retryAfter:)``.
    public func failure(
        _ parameters: [String: String] = [:],
        message: String? = nil,
        envelope: String? = nil,
        variant: Int? = nil,
        status: Int? = nil,
        requestID: String? = nil,
        fields: [String: FieldValue] = [:],
        retryAfter: Duration? = nil
    ) -> APIFailure<Self> {
        let response = response(
            parameters,
            message: message,
            envelope: envelope,
            variant: variant,
            status: status,
            requestID: requestID,
            fields: fields,
            retryAfter: retryAfter
        )
        let failure = Self.catalog.failure(status: response.status, headers: response.headers, body: response.body)
        // A response with a code of the catalog always decodes as a failure of the catalog.
        return failure?.typed(as: Self.self) ?? APIFailure(self, status: response.status)
    }
}
