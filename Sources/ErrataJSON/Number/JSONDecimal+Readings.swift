extension JSONDecimal {
    /// The value if it is an integer within Int64, however it is spelled: `1007`, `1007.0`, `1.007e3` and `10070e-1`
    /// are all 1007, `-0` is 0; `1007.5`, `1e400` and 9223372036854775808 are nil.
    public var integer: Int64? {
        guard coefficient != 0 else { return 0 }
        guard !hasMoreDigits, let magnitude = scaledUp() else { return nil }
        guard isNegative else { return Int64(exactly: magnitude) }
        return magnitude <= Int64.max.magnitude + 1 ? Int64(truncatingIfNeeded: 0 &- magnitude) : nil
    }

    /// Returns the value rounded up to an integer and saturated at `maximum`: 2.5 is 3, 0.129 is 1, `-0` is 0, 1e300 is
    /// `maximum`. Nil for a negative value and for one beyond Double's range, such as `1e400`.
    public func ceiling(atMost maximum: Int64) -> Int64? {
        guard !isNegative, !exceedsDouble else { return nil }
        guard coefficient != 0 else { return min(0, maximum) }
        guard let whole = exponent < 0 ? scaledDown() : scaledUp() else { return maximum }
        let rounded = exponent >= 0 && hasMoreDigits ? whole.addingReportingOverflow(1).partialValue : whole
        return min(Int64(clamping: rounded), maximum)
    }

    /// Whether the nearest Double would be infinite: from 2^1024 − 2^970 up. Only the first 19 digits are compared: a
    /// value that agrees with this bound in all of them counts as beyond it.
    public var exceedsDouble: Bool {
        guard coefficient != 0 else { return false }
        var leading = coefficient
        var integerDigits = exponent + 19
        while leading < 1_000_000_000_000_000_000 {
            leading *= 10
            integerDigits -= 1
        }
        return integerDigits > 309 || (integerDigits == 309 && leading >= 1_797_693_134_862_315_807)
    }

    /// Returns the coefficient with its trailing zeros restored; nil where that overflows UInt64 or the value has a
    /// fraction.
    private func scaledUp() -> UInt64? {
        guard (0...19).contains(exponent) else { return nil }
        var scaled = coefficient
        for _ in 0..<exponent {
            let (product, overflow) = scaled.multipliedReportingOverflow(by: 10)
            if overflow { return nil }
            scaled = product
        }
        return scaled
    }

    /// Returns the coefficient without its fraction digits, rounded up; the discarded digits are never all zero.
    private func scaledDown() -> UInt64? {
        var whole = coefficient
        for _ in 0..<min(-exponent, 19) { whole /= 10 }
        return whole + 1
    }
}
