/// A random number generator with the same numbers for the same seed (splitmix64).
struct SeededGenerator: RandomNumberGenerator, Sendable {
    private var state: UInt64

    init(_ seed: Int) {
        state = UInt64(truncatingIfNeeded: seed)
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

/// A random number generator that always returns the same number.
struct ConstantGenerator: RandomNumberGenerator, Sendable {
    /// Gives the shortest wait.
    static let least = ConstantGenerator(value: .min)
    /// Gives the longest wait.
    static let greatest = ConstantGenerator(value: .max)

    let value: UInt64

    func next() -> UInt64 { value }
}
