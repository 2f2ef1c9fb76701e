#if !HTTPTypes
// Stands in for the overlay where the trait is off, so that the compiler's error names the missing trait.

extension ErrorCatalog {
    /// Requires the package's trait `HTTPTypes`.
    @available(
        *,
        unavailable,
        message: "enable the trait HTTPTypes of the package errata: .package(…, traits: [\"HTTPTypes\"])"
    )
    public static func failure<Response>(of response: Response, body: some Sequence<UInt8>) -> Failure? { nil }
}

extension Catalog {
    /// Requires the package's trait `HTTPTypes`.
    @available(
        *,
        unavailable,
        message: "enable the trait HTTPTypes of the package errata: .package(…, traits: [\"HTTPTypes\"])"
    )
    public func failure<Response>(of response: Response, body: some Sequence<UInt8>) -> UntypedFailure? { nil }
}

extension RetryPolicy {
    /// Requires the package's trait `HTTPTypes`.
    @available(
        *,
        unavailable,
        message: "enable the trait HTTPTypes of the package errata: .package(…, traits: [\"HTTPTypes\"])"
    )
    public func idempotent<Request>(for request: Request, in catalog: Catalog? = nil) -> RetryPolicy { self }
}
#endif
