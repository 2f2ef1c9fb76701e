import CAllocations

/// Things that are timed against each other: in every round each has its turn, so that whatever slows the machine for a
/// while slows them all, and each one's fastest round counts.
struct Contest {
    /// At least 15 rounds; more make the fastest ones steadier.
    static let rounds = Options.isQuick ? 15 : 60
    /// How long a turn lasts, about.
    static let turn = Options.isQuick ? Duration.milliseconds(1) : .milliseconds(4)

    private var contestants: [() -> Void] = []

    /// Adds something to time.
    ///
    /// - Parameter body: does it once; what it comes to must go to ``keep(_:)``.
    mutating func add(_ body: @escaping () -> Void) {
        contestants.append(body)
    }

    /// The nanoseconds that each takes for doing it once, in the order in which they were added.
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

    /// How often something is done in a turn.
    private static func repeats(of body: () -> Void) -> Int {
        var count = 1
        while count < 1 << 24 {
            let time = time { for _ in 0..<count { body() } }
            if time * 2 >= turn.nanoseconds { break }
            count *= 2
        }
        return count
    }

    /// The nanoseconds that something takes.
    static func time(_ body: () -> Void) -> Double {
        ContinuousClock().measure(body).nanoseconds
    }
}

extension Duration {
    var nanoseconds: Double {
        Double(components.seconds) * 1e9 + Double(components.attoseconds) / 1e9
    }
}

/// Takes a value so that the compiler cannot leave out the work behind it.
@inline(__always)
func keep<Value>(_ value: Value) {
    withUnsafePointer(to: value) { look_at($0) }
}
