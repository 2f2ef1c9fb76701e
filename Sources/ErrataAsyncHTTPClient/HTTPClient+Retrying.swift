#if AsyncHTTPClient
public import AsyncHTTPClient
public import NIOCore
public import NIOHTTP1

extension HTTPClient {
    /// Sends a request, repeats it as long as its failures and a policy allow, and returns the response's head and its
    /// whole
    /// body, or throws the last failure.
    ///
    /// A request that only reads, sets a state or carries the API's idempotency key is repeated even where it may have
    /// taken effect (``ErrataRuntime/RetryPolicy/idempotent(for:in:)``); any other only where it cannot have. The
    /// request's
    /// body is read into memory once, so that every attempt sends the same bytes.
    ///
    /// A client whose `connectionPool.retryConnectionEstablishment` is true, the default, retries connecting by itself
    /// until its connect timeout. This does no harm, but each attempt can take that long: set it to false to leave the
    /// decision to the policy.
    ///
    /// - Parameters:
    ///   - request: the request. A request with its own `localAddress` is not sent.
    ///   - timeout: the time within which the whole response to one attempt must have arrived.
    ///   - api: the catalog of the API that is called.
    ///   - policy: how often, for how long and under which conditions the request is repeated.
    ///   - budget: the number of repeats that all callers of a server share; nil for no limit.
    ///   - clock: the clock for the time limit and the waits.
    ///   - generator: the source of the random jitter in the waits.
    ///   - isolation: the actor on which `observer` runs: the caller's.
    ///   - observer: called after every attempt.
    ///   - maximumBodySize: the maximum size of a response's body in bytes, 16 MiB by default.
    ///   - limits: how much of a response is decoded into the failure.
    /// - Returns: the head and the body of the attempt that succeeded.
    /// - Throws: the last failure. Where the task was cancelled its ``APIFailure/transport`` is
    ///   ``TransportFailure/cancelled``.
    public func execute<API: ErrorCatalog>(
        _ request: HTTPClientRequest,
        timeout: TimeAmount,
        failingAs api: API.Type,
        retrying policy: RetryPolicy,
        budget: RetryBudget? = nil,
        clock: some Clock<Duration> = ContinuousClock(),
        generator: some RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
        isolation: isolated (any Actor)? = #isolation,
        observer: (RetryEvent) -> Void = { _ in },
        maximumBodySize: Int = 16 << 20,
        limits: DecodingLimits = DecodingLimits()
    ) async throws(APIFailure<API.Code>) -> (head: HTTPResponseHead, body: ByteBuffer) {
        let repeatable: HTTPClientRequest
        do throws(TransportFailure) { repeatable = try await request.repeatable } catch {
            throw API.failure(transport: error)
        }
        let result = await retryingResult(
            policy.idempotent(for: repeatable, in: api.catalog),
            budget: budget,
            clock: clock,
            generator: generator,
            observer: observer,
            operation: { () async throws(APIFailure<API.Code>) in
                try await self.execute(
                    repeatable,
                    timeout: timeout,
                    failingAs: api,
                    maximumBodySize: maximumBodySize,
                    limits: limits
                )
            }
        )
        switch result {
        case .success(let answer): return answer
        case .failure(let stopped): throw stopped.thrown(in: api.catalog)
        }
    }
}
#endif
