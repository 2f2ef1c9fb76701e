/// The natural logarithm. It uses only operations that IEEE 754 defines, so that every platform ranks alike, whatever its
/// C library does with the last bit, and a platform without one ranks at all.
enum Logarithm {
    /// The number of terms of the series, which leave an error below 2^-53.
    private static let terms = 11

    /// Returns the natural logarithm of a finite number above 0.
    static func natural(_ number: Float) -> Float {
        let value = Double(number)
        // Between √½ and √2 the series converges fast.
        let isLarge = value.significand > 2.0.squareRoot()
        let significand = isLarge ? value.significand / 2 : value.significand
        let exponent = Double(value.exponent) + (isLarge ? 1 : 0)
        return Float(exponent * ln2 + logarithm(near: significand))
    }

    private static let ln2 = 0.693_147_180_559_945_3

    /// Returns ln x = 2 (z + z³/3 + z⁵/5 + …), z = (x - 1) / (x + 1).
    private static func logarithm(near one: Double) -> Double {
        let ratio = (one - 1) / (one + 1)
        var sum = 0.0
        for term in (0..<terms).reversed() { sum = sum * ratio * ratio + 1 / Double(2 * term + 1) }
        return 2 * ratio * sum
    }
}
