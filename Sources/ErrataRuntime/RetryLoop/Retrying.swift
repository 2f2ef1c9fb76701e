#if !hasFeature(Embedded)
/// Makes a call, repeats it as long as its failures and a policy allow, and throws the last failure unchanged.
///
/// A failure that is a ``RetryableError``, as every ``APIFailure`` is, decides itself whether and when the call can be
/// repeated; any other error is thrown at once. No request that may have taken effect is repeated unless the policy
/// says that it is ``RetryPolicy/idempotent(_:)``. The observer gets the reason why there was no other attempt; to get
/// it with the failure and its type, see ``retryingResult(_:budget:clock:generator:isolation:observer:operation:)``.
///
/// - Parameters:
///   - policy: how often, for how long and under which conditions the call is repeated.
///   - budget: the number of repeats that all callers of a server share; nil for no limit.
///   - clock: the clock for the time limit and the waits.
///   - generator: the source of the random jitter in the waits; a call uses a copy of its own.
///   - isolation: the actor on which `observer` and `operation` run: the caller's.
///   - observer: called after every attempt, for logs and metrics.
///   - operation: makes one attempt.
/// - Returns: the value of the first attempt that succeeded.
/// - Throws: the last failure; `CancellationError` where the task was cancelled, in which case no other attempt is made
///   and no wait is completed. A failure response that arrived nonetheless, and would not have been repeated, is thrown
///   unchanged.
public func retrying<Value, Failure: Error>(
    _ policy: RetryPolicy = .standard,
    budget: RetryBudget? = nil,
    clock: some Clock<Duration> = ContinuousClock(),
    generator: some RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
    isolation: isolated (any Actor)? = #isolation,
    observer: (RetryEvent) -> Void = { _ in },
    operation: () async throws(Failure) -> Value
) async throws -> Value {
    let result = await retryingResult(
        policy,
        budget: budget,
        clock: clock,
        generator: generator,
        observer: observer,
        operation: operation
    )
    switch result {
    case .success(let value): return value
    case .failure(let stopped): throw stopped.thrown
    }
}

/// Makes a call, repeats it as long as its failures and a policy allow, and returns the value, or the last failure with
/// its type and the reason why there was no other attempt.
///
/// - Parameters: as those of ``retrying(_:budget:clock:generator:isolation:observer:operation:)``.
/// - Returns: the value of the first attempt that succeeded, or the error of the call that was given up.
public func retryingResult<Value, Failure: Error>(
    _ policy: RetryPolicy = .standard,
    budget: RetryBudget? = nil,
    clock: some Clock<Duration> = ContinuousClock(),
    generator: some RandomNumberGenerator & Sendable = SystemRandomNumberGenerator(),
    isolation: isolated (any Actor)? = #isolation,
    observer: (RetryEvent) -> Void = { _ in },
    operation: () async throws(Failure) -> Value
) async -> Result<Value, RetryStopped<Failure>> {
    if Task.isCancelled { return .failure(RetryStopped(.cancelled, failure: nil, attempts: 0)) }
    var loop = RetryLoop(policy, budget, clock, generator)
    var attempt = 1
    while true {
        do throws(Failure) {
            let value = try await operation()
            await loop.succeed(attempt: attempt, isolation: isolation, observer: observer)
            return .success(value)
        } catch {
            let stop = await loop.pause(after: error, attempt: attempt, isolation: isolation, observer: observer)
            if let stop { return .failure(RetryStopped(stop, failure: error, attempts: attempt)) }
        }
        attempt += 1
    }
}
#endif
