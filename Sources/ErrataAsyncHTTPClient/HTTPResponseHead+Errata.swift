#if AsyncHTTPClient
public import AsyncHTTPClient
public import NIOCore
public import NIOHTTP1

extension ErrorCatalog {
    /// Decodes a response as a failure, or returns nil where the call succeeded, by the rules of
    /// ``ErrataCore/ErrorCatalog/failure(status:headers:body:now:limits:)``.
    ///
    /// - Parameters:
    ///   - head: the head of the response.
    ///   - body: the whole body, decompressed.
    ///   - now: the present time in seconds since 1970, for a response without a `Date`.
    ///   - limits: how much of the response is decoded.
    public static func failure(
        of head: HTTPResponseHead,
        body: ByteBuffer,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> Failure? {
        failure(
            status: Int(head.status.code),
            headers: HeaderFields(head.headers),
            body: body.readableBytesView,
            now: now,
            limits: limits
        )
    }

    /// Decodes a response whose body has been collected as a failure, or returns nil where the call succeeded.
    ///
    /// - Parameters: as for the head; the response's own body is not read.
    public static func failure(
        of response: HTTPClientResponse,
        body: ByteBuffer,
        now: Int? = nil,
        limits: DecodingLimits = DecodingLimits()
    ) -> Failure? {
        failure(
            of: HTTPResponseHead(version: response.version, status: response.status, headers: response.headers),
            body: body,
            now: now,
            limits: limits
        )
    }
}
#endif
