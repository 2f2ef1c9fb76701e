/// A failure of a catalog that is only known at run time, such as that of a spec file.
public typealias UntypedFailure = APIFailure<Never>

extension ErrorCatalog {
    /// A failure of this catalog.
    public typealias Failure = APIFailure<Code>

    /// Decodes a response as a failure, or returns nil where it is a success.
    ///
    /// A status of 400 or more is a failure whatever the body says, and so is one outside 100…599. With any other
    /// status, and without one, the body decides: it is a failure if it has the vendor's mark of a failure, or a known
    /// code where the vendor has no mark or the body lacks it. No input makes this fail or trap; parts that cannot be
    /// read are left out, and ``APIFailure/flags`` lists the anomalies.
    ///
    /// - Parameters:
    ///   - status: the HTTP status; nil where there is none, as with a webhook.
    ///   - headers: the response's headers, trailers included.
    ///   - body: the body's bytes, decompressed: `Data`, an array, a buffer. Contiguous bytes are not copied.
    ///   - now: the present time in seconds since 1970, the reference for dates where the response has no `Date`
    ///     header; without either, dates are ignored.
    ///   - limits: how much of the response is decoded.
    @inlinable
    public static func failure(
        status: Int?,
        headers: HeaderFields = HeaderFields(),
        body: some Sequence<UInt8>,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> Failure? {
        var decoder = ResponseDecoder(catalog: catalog, status: status, headers: headers, now: now, limits: limits)
        guard let box = decoder.failure(in: body) else { return nil }
        return Failure(box)
    }

    /// Decodes a response whose body is text as a failure, or returns nil where it is a success.
    ///
    /// - Parameters: as for the body in bytes.
    @inlinable
    public static func failure(
        status: Int?,
        headers: HeaderFields = HeaderFields(),
        body: some StringProtocol,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> Failure? {
        failure(status: status, headers: headers, body: body.utf8, now: now, limits: limits)
    }
}

extension Catalog {
    /// Decodes a response as a failure, or returns nil where it is a success, by the rules of
    /// ``ErrorCatalog/failure(status:headers:body:now:limits:)``.
    @inlinable
    public func failure(
        status: Int?,
        headers: HeaderFields = HeaderFields(),
        body: some Sequence<UInt8>,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> UntypedFailure? {
        var decoder = ResponseDecoder(catalog: self, status: status, headers: headers, now: now, limits: limits)
        guard let box = decoder.failure(in: body) else { return nil }
        return UntypedFailure(box)
    }

    /// Decodes a response whose body is text as a failure, or returns nil where it is a success.
    @inlinable
    public func failure(
        status: Int?,
        headers: HeaderFields = HeaderFields(),
        body: some StringProtocol,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> UntypedFailure? {
        failure(status: status, headers: headers, body: body.utf8, now: now, limits: limits)
    }
}
