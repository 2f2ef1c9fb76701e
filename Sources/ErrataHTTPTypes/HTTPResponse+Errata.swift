#if HTTPTypes
public import HTTPTypes

extension ErrorCatalog {
    /// Decodes a response as a failure, or returns nil where the call succeeded, by the rules of
    /// ``ErrataCore/ErrorCatalog/failure(status:headers:body:now:limits:)``.
    ///
    /// - Parameters:
    ///   - response: the head of the response.
    ///   - trailers: the fields that followed the body, which are read like those before it.
    ///   - body: the body's bytes, decompressed.
    ///   - now: the present time in seconds since 1970, for a response without a `Date`.
    ///   - limits: how much of the response is decoded.
    public static func failure(
        of response: HTTPResponse,
        trailers: HTTPFields = HTTPFields(),
        body: some Sequence<UInt8>,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> Failure? {
        let headers = HeaderFields(response.headerFields + trailers)
        return failure(status: response.status.code, headers: headers, body: body, now: now, limits: limits)
    }

    /// Decodes a status, header fields and a body as a failure, or returns nil where the call succeeded.
    ///
    /// - Parameters: as for the response; without a status, as with a webhook, the body decides.
    public static func failure(
        status: HTTPResponse.Status?,
        fields: HTTPFields,
        body: some Sequence<UInt8>,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> Failure? {
        failure(status: status?.code, headers: HeaderFields(fields), body: body, now: now, limits: limits)
    }
}

extension Catalog {
    /// Decodes a response as a failure, or returns nil where the call succeeded, by the rules of
    /// ``ErrataCore/ErrorCatalog/failure(of:trailers:body:now:limits:)``.
    public func failure(
        of response: HTTPResponse,
        trailers: HTTPFields = HTTPFields(),
        body: some Sequence<UInt8>,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> UntypedFailure? {
        let headers = HeaderFields(response.headerFields + trailers)
        return failure(status: response.status.code, headers: headers, body: body, now: now, limits: limits)
    }

    /// Decodes a status, header fields and a body as a failure, or returns nil where the call succeeded.
    public func failure(
        status: HTTPResponse.Status?,
        fields: HTTPFields,
        body: some Sequence<UInt8>,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> UntypedFailure? {
        failure(status: status?.code, headers: HeaderFields(fields), body: body, now: now, limits: limits)
    }
}
#endif
