#if !hasFeature(Embedded)
/// How many repeats all callers of a server may make together, so that their repeats do not keep down a server that
/// is down.
///
/// It is shared: there is one for each server that fails as a whole, and all calls to it are given the same. At a total
/// outage no more than `percent` of a hundred calls are repeated, or `reserve` of them where that is more. So with 10 % and
/// a reserve of 10 the server gets 1.1 requests a call where there are 100 calls and more: 1,000 calls make 1,100 requests
/// at most. Fewer calls can use up the reserve: 10 calls make up to 20 requests, and 60 make up to 70.
public actor RetryBudget {
    private var bucket: TokenBucket

    /// A budget that is not used yet.
    ///
    /// - Parameters:
    ///   - percent: how many of a hundred calls may be repeated; brought into 0…100.
    ///   - reserve: how many repeats there are before they have been earned, so that an app that makes few calls has
    ///     some; it has to be earned back. Brought into 1…1,000,000. Of n calls no more than n · percent / 100 are
    ///     repeated, or `reserve` of them if that is more.
    public init(percent: Int = 10, reserve: Int = 10) {
        bucket = TokenBucket(percent: percent, reserve: reserve)
    }

    /// Earns a call's share of a repeat. `retrying` does this for every call when its first attempt has ended.
    public func recordCall() {
        bucket.recordCall()
    }

    /// Takes a repeat if there is one. `retrying` does this before every wait.
    public func takeRepeat() -> Bool {
        bucket.takeRepeat()
    }
}

/// How many repeats there may be: so many for each hundred calls, and a few in advance.
///
/// The few in advance are a loan. They have to be earned back before another repeat is earned, so that of n calls no
/// more than n times the percentage are repeated once the loan is less than that. Only when as many more have been
/// earned is there a new loan: without that, the savings of a good day would make a bad one worse. What is counted
/// is hundredths of a repeat, in integers, so that nothing drifts.
struct TokenBucket: Sendable {
    private static var repeatCost: Int { 100 }

    private let percent: Int
    private let reserve: Int
    /// Repeats that can still be borrowed.
    private var credit: Int
    /// What has been earned and not spent since the first one was borrowed; negative while it is owed.
    private var balance = 0

    init(percent: Int, reserve: Int) {
        self.percent = min(max(percent, 0), 100)
        self.reserve = min(max(reserve, 1), 1_000_000)
        credit = self.reserve
    }

    mutating func recordCall() {
        guard credit < reserve else { return }
        balance += percent
        // One more than the loan: else a loan of one would swallow every repeat before it could be taken.
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
