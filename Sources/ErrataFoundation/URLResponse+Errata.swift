public import Foundation

#if canImport(FoundationNetworking)
public import FoundationNetworking
#endif

extension ErrorCatalog {
    /// Makes of a response a failure, or nil where the call succeeded, by the rules of
    /// ``ErrataCore/ErrorCatalog/failure(status:headers:body:now:limits:)``.
    ///
    /// - Parameters:
    ///   - response: the response. One that is not of HTTP has no status and no headers, so the body decides.
    ///   - body: the body, as Foundation gives it: decompressed.
    ///   - limits: how much of the response is taken in.
    public static func failure(
        of response: URLResponse,
        body: Data,
        limits: DecodingLimits = DecodingLimits()
    ) -> Failure? {
        let http = response as? HTTPURLResponse
        return failure(
            status: http?.statusCode,
            headers: http.map { HeaderFields($0) } ?? HeaderFields(),
            body: body,
            now: .secondsSince1970,
            limits: limits
        )
    }
}

extension Catalog {
    /// Makes of a response a failure, or nil where the call succeeded, by the rules of
    /// ``ErrataCore/ErrorCatalog/failure(of:body:limits:)``.
    public func failure(
        of response: URLResponse,
        body: Data,
        limits: DecodingLimits = DecodingLimits()
    ) -> UntypedFailure? {
        let http = response as? HTTPURLResponse
        return failure(
            status: http?.statusCode,
            headers: http.map { HeaderFields($0) } ?? HeaderFields(),
            body: body,
            now: .secondsSince1970,
            limits: limits
        )
    }
}

extension Int {
    /// The present time, for a response without a `Date`.
    fileprivate static var secondsSince1970: Int { Int(Date().timeIntervalSince1970) }
}
