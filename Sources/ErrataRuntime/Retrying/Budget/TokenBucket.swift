#if !hasFeature(Embedded)
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
