#if !AsyncHTTPClient
// Without the trait there is nothing here to call; what is called all the same says what is missing.

extension ErrorCatalog {
    /// Needs the package's trait `AsyncHTTPClient`.
    @available(
        *,
        unavailable,
        message: "enable the trait AsyncHTTPClient of the package errata: .package(…, traits: [\"AsyncHTTPClient\"])"
    )
    public static func failure<Response>(of response: Response, body: some Sequence<UInt8>) -> Failure? { nil }
}

extension RetryPolicy {
    /// Needs the package's trait `AsyncHTTPClient`.
    @available(
        *,
        unavailable,
        message: "enable the trait AsyncHTTPClient of the package errata: .package(…, traits: [\"AsyncHTTPClient\"])"
    )
    public func idempotent<Request>(for request: Request, in catalog: Catalog? = nil) -> RetryPolicy { self }
}

extension TransportFailure {
    /// Needs the package's trait `AsyncHTTPClient`.
    @available(
        *,
        unavailable,
        message: "enable the trait AsyncHTTPClient of the package errata: .package(…, traits: [\"AsyncHTTPClient\"])"
    )
    public init(nio error: any Error) { self = .other }
}
#endif
