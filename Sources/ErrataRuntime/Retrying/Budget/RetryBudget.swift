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
#endif
