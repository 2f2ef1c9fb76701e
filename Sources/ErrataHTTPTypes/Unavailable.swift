#if !HTTPTypes
// Without the trait there is nothing here to call; what is called all the same says what is missing.

extension ErrorCatalog {
    /// Needs the package's trait `HTTPTypes`.
    @available(
        *,
        unavailable,
        message: "enable the trait HTTPTypes of the package errata: .package(…, traits: [\"HTTPTypes\"])"
    )
    public static func failure<Response>(of response: Response, body: some Sequence<UInt8>) -> Failure? { nil }
}

extension Catalog {
    /// Needs the package's trait `HTTPTypes`.
    @available(
        *,
        unavailable,
        message: "enable the trait HTTPTypes of the package errata: .package(…, traits: [\"HTTPTypes\"])"
    )
    public func failure<Response>(of response: Response, body: some Sequence<UInt8>) -> UntypedFailure? { nil }
}

extension RetryPolicy {
    /// Needs the package's trait `HTTPTypes`.
    @available(
        *,
        unavailable,
        message: "enable the trait HTTPTypes of the package errata: .package(…, traits: [\"HTTPTypes\"])"
    )
    public func idempotent<Request>(for request: Request, in catalog: Catalog? = nil) -> RetryPolicy { self }
}
#endif
