#if AsyncHTTPClient
public import AsyncHTTPClient
public import NIOCore
public import NIOHTTP1

extension HTTPClient {
    /// Sends a request, repeats it as long as its failures and a policy allow, and gives the answer's head and its whole
    /// body, or throws the last failure.
    ///
    /// A request that only reads, sets a state or carries the API's idempotency key is repeated even where it may have
    /// taken effect (``ErrataRuntime/RetryPolicy/idempotent(for:in:)``); any other only where it cannot have. The request's
    /// body is read into memory once, so that every attempt sends the same.
    ///
    /// A client whose `connectionPool.retryConnectionEstablishment` is true, as it is unless set, tries to connect on its
    /// own until its timeout for that. This does no harm, but each attempt takes as long: set it to false where the policy
    /// is to decide.
    ///
    /// - Parameters:
    ///   - request: the request. One with a `localAddress` of its own is not sent.
    ///   - timeout: the time until the whole answer of one attempt must have come.
    ///   - api: the catalog of the API that is called.
    ///   - policy: how often, how long and under what conditions.
    ///   - budget: what all callers of a server may repeat together; nil for no limit.
    ///   - clock: by which the time limit is measured and waits are slept.
    ///   - generator: where the chance in the waits comes from.
    ///   - isolation: the actor on which `observer` runs: the caller's.
    ///   - observer: is told of every attempt when it has ended.
    ///   - maximumBodySize: the most bytes of an answer's body, 16 MiB unless set.
    ///   - limits: how much of a response is taken in to make the failure.
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
