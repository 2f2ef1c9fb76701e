#if !AsyncHTTPClient
// Stands in for the overlay where the trait is off, so that the compiler's error names the missing trait.

extension ErrorCatalog {
    /// Requires the package's trait `AsyncHTTPClient`.
    @available(
        *,
        unavailable,
        message: "enable the trait AsyncHTTPClient of the package errata: .package(…, traits: [\"AsyncHTTPClient\"])"
    )
    public static func failure<Response>(of response: Response, body: some Sequence<UInt8>) -> Failure? { nil }
}

extension RetryPolicy {
    /// Requires the package's trait `AsyncHTTPClient`.
    @available(
        *,
        unavailable,
        message: "enable the trait AsyncHTTPClient of the package errata: .package(…, traits: [\"AsyncHTTPClient\"])"
    )
    public func idempotent<Request>(for request: Request, in catalog: Catalog? = nil) -> RetryPolicy { self }
}

extension TransportFailure {
    /// Requires the package's trait `AsyncHTTPClient`.
    @available(
        *,
        unavailable,
        message: "enable the trait AsyncHTTPClient of the package errata: .package(…, traits: [\"AsyncHTTPClient\"])"
    )
    public init(nio error: any Error) { self = .other }
}
#endif
