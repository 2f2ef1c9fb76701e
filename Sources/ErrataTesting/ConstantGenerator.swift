/// A generator without chance, which makes `retrying` wait the same on every run.
///
/// It is for the waits of `retrying` alone: what asks a generator until it likes the number would ask forever.
public struct ConstantGenerator: RandomNumberGenerator, Sendable {
    /// Gives the shortest wait: just what the server asked for, or what the table says.
    public static let least = ConstantGenerator(value: .min)
    /// Gives the longest wait.
    public static let greatest = ConstantGenerator(value: .max)

    private let value: UInt64

    private init(value: UInt64) {
        self.value = value
    }

    /// Always the same number.
    public func next() -> UInt64 { value }
}
