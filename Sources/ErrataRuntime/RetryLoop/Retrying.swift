#if !hasFeature(Embedded)
/// Makes a call and repeats it as long as its failures and a policy allow, and throws the last failure as it came.
///
/// A failure that is a ``RetryableError``, as every ``APIFailure`` is, decides itself whether and when it can be
/// repeated; any other error is thrown at once. No request that may have taken effect is repeated unless the policy says
/// that it is ``RetryPolicy/idempotent(_:)``. Why there was no other attempt is told to the observer; to have it with
/// the failure and its type, see ``retryingResult(_:budget:clock:generator:isolation:observer:operation:)``.
///
/// - Parameters:
///   - policy: how often, how long and under what conditions.
///   - budget: what all callers of a server may repeat together; nil for no limit.
///   - clock: by which the time limit is measured and waits are slept.
///   - generator: where the chance in the waits comes from; a call uses a copy of its own.
///   - isolation: the actor on which `observer` and `operation` run: the caller's.
///   - observer: is told of every attempt when it has ended, for logs and metrics.
///   - operation: makes one attempt.
/// - Returns: what the first attempt that succeeded gave.
/// - Throws: the last failure; `CancellationError` where the task was cancelled, in which case no other attempt is made
///   and no wait is sat out. An answer that came all the same, and would not have been repeated, is thrown as it is.
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

/// Makes a call and repeats it as long as its failures and a policy allow, and gives the value, or the last failure
/// with its type and the reason why there was no other attempt.
///
/// - Parameters: as those of ``retrying(_:budget:clock:generator:isolation:observer:operation:)``.
/// - Returns: what the first attempt that succeeded gave, or why there is nothing.
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
