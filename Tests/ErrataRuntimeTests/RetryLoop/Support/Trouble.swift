import ErrataRuntime

/// A failure that says about repeating what a test wants.
struct Trouble: RetryableError, Hashable {
    var retry = RetryDecision(.afterDelay, because: .code, delay: .seconds(1), maximumDelay: .seconds(30))
    var effect: RequestEffect = RequestEffect.noEffect
    var number = 0

    /// A failure after which the server asks to wait so many seconds.
    static func wait(_ seconds: Int) -> Trouble {
        Trouble(retry: RetryDecision(.afterDelay, because: .server, delay: .seconds(seconds)))
    }

    static func effect(_ effect: RequestEffect) -> Trouble {
        Trouble(effect: effect)
    }
}

/// An error that says nothing about repeating.
struct ForeignError: Error, Equatable {}

/// Counts the attempts of a call.
final class Attempts {
    private(set) var count = 0

    /// Fails with what a test wants for each attempt in turn, then succeeds with the number of the attempt.
    func next<Failure: Error>(_ failures: [Failure]) throws(Failure) -> Int {
        count += 1
        if count <= failures.count { throw failures[count - 1] }
        return count
    }
}
