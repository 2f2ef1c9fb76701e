#if !hasFeature(Embedded)
/// A retry budget: the number of repeats that all callers of a server may make together, so that repeats do not prolong
/// an outage.
///
/// It is shared: there is one for each server that fails as a whole, and all calls to that server use it. At a total
/// outage no more than `percent` of a hundred calls are repeated, or `reserve` of them where that is more. So with 10 %
/// and a reserve of 10 the server gets 1.1 requests per call where there are 100 calls and more: 1,000 calls make 1,100
/// requests at most. Fewer calls can use up the reserve: 10 calls make up to 20 requests, and 60 make up to 70.
public actor RetryBudget {
    private var bucket: TokenBucket

    /// Creates an unused budget.
    ///
    /// - Parameters:
    ///   - percent: how many of a hundred calls may be repeated; clamped to 0…100.
    ///   - reserve: the number of repeats available before they are earned, so that an app with few calls has some; it
    ///     must be earned back. Clamped to 1…1,000,000. Of n calls no more than n · percent / 100 are repeated, or
    ///     `reserve` of them if that is more.
    public init(percent: Int = 10, reserve: Int = 10) {
        bucket = TokenBucket(percent: percent, reserve: reserve)
    }

    /// Earns a call's share of a repeat. `retrying` calls this for every call when its first attempt has ended.
    public func recordCall() {
        bucket.recordCall()
    }

    /// Takes a repeat from the budget if there is one. `retrying` calls this before every wait.
    public func takeRepeat() -> Bool {
        bucket.takeRepeat()
    }
}

/// A token bucket of repeats: a share of the calls, and a few in advance.
///
/// The few in advance are a loan. They must be earned back before another repeat is earned, so that of n calls no more
/// than n times the percentage are repeated once the loan is less than that. A new loan is granted only when as many
/// more have been earned: otherwise repeats saved up in quiet times would prolong an outage. The unit is a hundredth of
/// a repeat, in integers, so that no rounding errors accumulate.
struct TokenBucket: Sendable {
    private static var repeatCost: Int { 100 }

    private let percent: Int
    private let reserve: Int
    /// The number of repeats that can still be borrowed.
    private var credit: Int
    /// The balance of earned and spent repeats since the first loan, in hundredths; negative while a loan is
    /// outstanding.
    private var balance = 0

    init(percent: Int, reserve: Int) {
        self.percent = min(max(percent, 0), 100)
        self.reserve = min(max(reserve, 1), 1_000_000)
        credit = self.reserve
    }

    mutating func recordCall() {
        guard credit < reserve else { return }
        balance += percent
        // One more than the loan: otherwise a loan of one would consume every earned repeat before it could be taken.
        guard balance >= (reserve + 1) * Self.repeatCost else { return }
        (credit, balance) = (reserve, 0)
    }

    mutating func takeRepeat() -> Bool {
        if balance < Self.repeatCost {
            guard credit > 0 else { return false }
            credit -= 1
        }
        balance -= Self.repeatCost
        return true
    }
}
#endif
