import CAllocations

/// Operations that are timed against each other: each has its turn in every round, so that a temporary slowdown of the
/// machine affects all of them, and the fastest round of each counts.
struct Contest {
    /// The number of rounds, at least 15; more make the minimum more stable.
    static let rounds = Options.isQuick ? 15 : 60
    /// The approximate duration of a turn.
    static let turn = Options.isQuick ? Duration.milliseconds(1) : .milliseconds(4)

    private var contestants: [() -> Void] = []

    /// Adds an operation.
    ///
    /// - Parameter body: performs it once; its result must be passed to ``keep(_:)``.
    mutating func add(_ body: @escaping () -> Void) {
        contestants.append(body)
    }

    /// Returns the nanoseconds per run of each operation, in the order in which they were added.
    func nanoseconds() -> [Double] {
        let repeats = contestants.map(Self.repeats)
        var fastest = contestants.map { _ in Double.infinity }
        for _ in 0..<Self.rounds {
            for (place, body) in contestants.enumerated() {
                let time = Self.time { for _ in 0..<repeats[place] { body() } }
                fastest[place] = min(fastest[place], time / Double(repeats[place]))
            }
        }
        return fastest
    }

    /// Returns the number of runs in a turn.
    private static func repeats(of body: () -> Void) -> Int {
        var count = 1
        while count < 1 << 24 {
            let time = time { for _ in 0..<count { body() } }
            if time * 2 >= turn.nanoseconds { break }
            count *= 2
        }
        return count
    }

    /// Returns the nanoseconds that a closure takes.
    static func time(_ body: () -> Void) -> Double {
        ContinuousClock().measure(body).nanoseconds
    }
}

extension Duration {
    var nanoseconds: Double {
        Double(components.seconds) * 1e9 + Double(components.attoseconds) / 1e9
    }
}

/// Consumes a value, so that the compiler cannot optimize away the work behind it.
@inline(__always)
func keep<Value>(_ value: Value) {
    withUnsafePointer(to: value) { look_at($0) }
}
