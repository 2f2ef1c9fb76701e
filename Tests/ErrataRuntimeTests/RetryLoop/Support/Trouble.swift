import ErrataRuntime

/// A failure with the retry advice that a test chooses.
struct Trouble: RetryableError, Hashable {
    var retry = RetryDecision(.afterDelay, because: .code, delay: .seconds(1), maximumDelay: .seconds(30))
    var effect: RequestEffect = RequestEffect.noEffect
    var number = 0

    /// Returns a failure after which the server asks to wait for a number of seconds.
    static func wait(_ seconds: Int) -> Trouble {
        Trouble(retry: RetryDecision(.afterDelay, because: .server, delay: .seconds(seconds)))
    }

    static func effect(_ effect: RequestEffect) -> Trouble {
        Trouble(effect: effect)
    }
}

/// An error without any retry advice.
struct ForeignError: Error, Equatable {}

/// Counts the attempts of a call.
final class Attempts {
    private(set) var count = 0

    /// Throws the failure that a test chooses for each attempt in turn, then returns the number of the attempt.
    func next<Failure: Error>(_ failures: [Failure]) throws(Failure) -> Int {
        count += 1
        if count <= failures.count { throw failures[count - 1] }
        return count
    }
}
