/// A random number generator that always returns the same number, which makes the waits of `retrying` deterministic.
///
/// Use it only for the waits of `retrying`: an algorithm that draws until a number is acceptable would never end.
public struct ConstantGenerator: RandomNumberGenerator, Sendable {
    /// Gives the shortest wait: exactly what the server asked for, or what the table says.
    public static let least = ConstantGenerator(value: .min)
    /// Gives the longest wait.
    public static let greatest = ConstantGenerator(value: .max)

    private let value: UInt64

    private init(value: UInt64) {
        self.value = value
    }

    /// Returns the constant.
    public func next() -> UInt64 { value }
}
