public import Foundation

#if canImport(FoundationNetworking)
public import FoundationNetworking
#endif

extension ErrorCatalog {
    /// Decodes a response as a failure, or returns nil where the call succeeded, by the rules of
    /// ``ErrataCore/ErrorCatalog/failure(status:headers:body:now:limits:)``.
    ///
    /// - Parameters:
    ///   - response: the response. One that is not an HTTP response has no status and no headers, so the body decides.
    ///   - body: the body as Foundation delivers it: decompressed.
    ///   - limits: how much of the response is decoded.
    public static func failure(
        of response: URLResponse,
        body: Data,
        limits: DecodingLimits = DecodingLimits()
    ) -> Failure? {
        let known = Known(of: response)
        return failure(status: known.status, headers: known.headers, body: body, now: known.now, limits: limits)
    }
}

extension Catalog {
    /// Decodes a response as a failure, or returns nil where the call succeeded, by the rules of
    /// ``ErrataCore/ErrorCatalog/failure(of:body:limits:)``.
    public func failure(
        of response: URLResponse,
        body: Data,
        limits: DecodingLimits = DecodingLimits()
    ) -> UntypedFailure? {
        let known = Known(of: response)
        return failure(status: known.status, headers: known.headers, body: body, now: known.now, limits: limits)
    }
}

/// The parts of a response other than its body that decoding needs.
private struct Known {
    let status: Int?
    let headers: HeaderFields
    /// The present time, for a response without a `Date`.
    let now = Int(Date().timeIntervalSince1970)

    init(of response: URLResponse) {
        let http = response as? HTTPURLResponse
        status = http?.statusCode
        headers = http.map { HeaderFields($0) } ?? HeaderFields()
    }
}
