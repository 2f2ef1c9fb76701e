public import Foundation

#if canImport(FoundationNetworking)
public import FoundationNetworking
#endif

extension URLSession {
    /// Sends a request, repeats it as long as its failures and a policy allow, and returns the response's body, or
    /// throws the last failure.
    ///
    ///     let (data, _) = try await session.data(for: request, failingAs: Linq.self, retrying: .standard, budget: budget)
    ///
    /// A request that only reads, sets a state or carries the API's idempotency key is repeated even where it may have
    /// taken effect (``ErrataRuntime/RetryPolicy/idempotent(for:in:)``); any other only where it cannot have. One whose
    /// body is a stream is sent once.
    ///
    /// - Parameters:
    ///   - request: the request.
    ///   - api: the catalog of the API that is called.
    ///   - policy: how often, for how long and under which conditions the request is repeated.
    ///   - budget: the number of repeats that all callers of a server share; nil for no limit.
    ///   - clock: the clock for the time limit and the waits.
    ///   - generator: the source of the random jitter in the waits.
    ///   - isolation: the actor on which `observer` runs: the caller's.
    ///   - observer: called after every attempt.
    ///   - limits: how much of a response is decoded into the failure.
    /// - Returns: the body and the response of the attempt that succeeded.
    /// - Throws: the last failure. Where the task was cancelled its ``APIFailure/transport`` is
    ///   ``TransportFailure/cancelled``.
    public func data<API: ErrorCatalog>(
        for request: URLRequest,
        failingAs api: API.Type,
        retrying policy: RetryPolicy,
        budget: RetryBudget? = nil,
        clock: some Clock<Duration> = ContinuousClock(),
        generator: some RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        isolation: isolated (any Actor)? = #isolation,
        observer: (RetryEvent) -> Void = { _ in },
        limits: DecodingLimits = DecodingLimits()
    ) async throws(APIFailure<API.Code>) -> (Data, URLResponse) {
        let result = await retryingResult(
            policy.fitting(request, api.catalog),
            budget: budget,
            clock: clock,
            generator: generator,
            observer: observer,
            operation: { () async throws(APIFailure<API.Code>) in
                try await self.data(for: request, failingAs: api, limits: limits)
            }
        )
        switch result {
        case .success(let answer): return answer
        case .failure(let stopped): throw stopped.thrown(in: api.catalog)
        }
    }

    /// Fetches a URL, repeating the request as long as failures and a policy allow, or throws the last failure, as
    /// ``data(for:failingAs:retrying:budget:clock:generator:isolation:observer:limits:)`` does.
    public func data<API: ErrorCatalog>(
        from url: URL,
        failingAs api: API.Type,
        retrying policy: RetryPolicy,
        budget: RetryBudget? = nil,
        clock: some Clock<Duration> = ContinuousClock(),
        generator: some RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        isolation: isolated (any Actor)? = #isolation,
        observer: (RetryEvent) -> Void = { _ in },
        limits: DecodingLimits = DecodingLimits()
    ) async throws(APIFailure<API.Code>) -> (Data, URLResponse) {
        try await data(
            for: URLRequest(url: url),
            failingAs: api,
            retrying: policy,
            budget: budget,
            clock: clock,
            generator: generator,
            observer: observer,
            limits: limits
        )
    }

    /// Sends a request with a body, repeats it as long as failures and a policy allow, or throws the last failure, as
    /// ``data(for:failingAs:retrying:budget:clock:generator:isolation:observer:limits:)`` does.
    public func upload<API: ErrorCatalog>(
        for request: URLRequest,
        from body: Data,
        failingAs api: API.Type,
        retrying policy: RetryPolicy,
        budget: RetryBudget? = nil,
        clock: some Clock<Duration> = ContinuousClock(),
        generator: some RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        isolation: isolated (any Actor)? = #isolation,
        observer: (RetryEvent) -> Void = { _ in },
        limits: DecodingLimits = DecodingLimits()
    ) async throws(APIFailure<API.Code>) -> (Data, URLResponse) {
        var request = request
        request.httpBody = body
        return try await data(
            for: request,
            failingAs: api,
            retrying: policy,
            budget: budget,
            clock: clock,
            generator: generator,
            observer: observer,
            limits: limits
        )
    }
}
