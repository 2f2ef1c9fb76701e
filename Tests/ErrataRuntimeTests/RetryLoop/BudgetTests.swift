import ErrataRuntime
import Testing

@Suite("A retry budget")
struct BudgetTests {
    @Test("An app with few calls can use the reserve")
    func reserve() async {
        #expect(await taken(RetryBudget(percent: 10, reserve: 3), calls: 1, attempts: 9) == 3)
        #expect(await taken(RetryBudget(percent: 0, reserve: 3), calls: 1000) == 3)
    }

    @Test("When everything fails, the percentage of calls is repeated, including the reserve")
    func share() async {
        #expect(await taken(RetryBudget(percent: 10), calls: 1000) == 99)
        #expect(await taken(RetryBudget(percent: 25), calls: 1000) == 249)
        #expect(await taken(RetryBudget(percent: 100), calls: 1000) == 999)
        #expect(await taken(RetryBudget(percent: 10, reserve: 1), calls: 1000) == 99)
        #expect(await taken(RetryBudget(percent: 30, reserve: 1), calls: 1000) == 299)
    }

    @Test("However many calls there were, no more than the share or the reserve are repeated")
    func bound() async {
        let budget = RetryBudget(percent: 10, reserve: 10)
        var total = 0
        for calls in 1...2000 {
            total += await taken(budget, calls: 1)
            #expect(total <= max(10, calls / 10))
        }
    }

    @Test("Quiet times do not accumulate repeats, so that an outage after them is not prolonged")
    func savings() async {
        let budget = RetryBudget(percent: 10, reserve: 10)
        for _ in 0..<100_000 { await budget.recordCall() }
        #expect(await taken(budget, calls: 1000) <= 100)
    }

    @Test("The reserve is available again once the loan and as much again have been earned")
    func replenished() async {
        let budget = RetryBudget(percent: 10, reserve: 10)
        #expect(await taken(budget, calls: 1, attempts: 99) == 10)
        for _ in 0..<199 { await budget.recordCall() }
        #expect(await taken(budget, calls: 1, attempts: 99) == 10)
    }

    @Test("Invalid numbers are clamped to the nearest valid ones")
    func nonsense() async {
        #expect(await taken(RetryBudget(percent: -5, reserve: -5), calls: 100) == 1)
        #expect(await taken(RetryBudget(percent: .max, reserve: .max), calls: 100) == 100)
    }

    @Test("A call that finds the budget exhausted fails at once, and says so")
    func usedUp() async {
        let (budget, clock) = (RetryBudget(percent: 0, reserve: 1), VirtualClock())
        let result = await retryingResult(budget: budget, clock: clock, generator: ConstantGenerator.least) {
            () throws(Trouble) in throw Trouble.wait(10)
        }
        #expect(stopped(result)?.reason == .budget)
        #expect(stopped(result)?.attempts == 2)
        #expect(clock.now.offset == .seconds(10))
    }

    @Test("Only a failure that would be repeated takes from it")
    func spared() async {
        let budget = RetryBudget(percent: 0, reserve: 1)
        _ = await retryingResult(budget: budget, clock: VirtualClock()) { throw Trouble.effect(.possible) }
        _ = await retryingResult(.standard.attempts(1), budget: budget, clock: VirtualClock()) { throw Trouble() }
        #expect(await budget.takeRepeat())
    }

    @Test("A call counts once, however many attempts it takes")
    func counted() async {
        let (budget, policy) = (RetryBudget(percent: 100, reserve: 4), RetryPolicy.standard.attempts(4))
        _ = await retryingResult(policy, budget: budget, clock: VirtualClock()) {
            () throws(Trouble) in throw Trouble.wait(1)
        }
        // Three repeats were taken on loan, and as many calls pay them back.
        for _ in 0..<3 { await budget.recordCall() }
        #expect(await budget.takeRepeat())
        #expect(await budget.takeRepeat() == false)
    }

    /// Returns the number of repeats granted where every call asks for some.
    private func taken(_ budget: RetryBudget, calls: Int, attempts: Int = 1) async -> Int {
        var count = 0
        for _ in 0..<calls {
            await budget.recordCall()
            for _ in 0..<attempts where await budget.takeRepeat() { count += 1 }
        }
        return count
    }
}
