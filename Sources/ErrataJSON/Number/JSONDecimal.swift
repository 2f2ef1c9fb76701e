/// The exact decimal value of a JSON number, shared by ``JSONCursor`` and ``JSONNumber``.
///
/// The value is `coefficient` × 10^`exponent`. The coefficient holds the first 19 significant digits, without zeros at
/// either end; further digits are recorded as `hasMoreDigits`, which always means a nonzero remainder. Reading one
/// takes time in proportion to the token's length, however large its exponent is.
public struct JSONDecimal: Equatable, Sendable {
    /// Whether the value is below zero; `-0` is not.
    public let isNegative: Bool

    let coefficient: UInt64
    let exponent: Int64
    let hasMoreDigits: Bool

    /// Parses a token that is a JSON number; for any other the value is unspecified.
    init(token: UnsafeBufferPointer<UInt8>) {
        var digits = SignificantDigits()
        var index = 0
        var hasPoint = false
        while index < token.count, token[index] | 0x20 != UInt8(ascii: "e") {
            switch token[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits.append(token[index] & 0xF, isFraction: hasPoint)
            case UInt8(ascii: "."): hasPoint = true
            default: break
            }
            index += 1
        }
        let shift = Self.exponent(token[min(index + 1, token.count)...])
        isNegative = token.first == UInt8(ascii: "-") && digits.coefficient != 0
        coefficient = digits.coefficient
        exponent = digits.coefficient == 0 ? 0 : digits.exponent + shift
        hasMoreDigits = digits.hasMore
    }

    /// Parses the exponent, clamped to ±10^17: beyond that no token that fits into memory could compensate for it.
    private static func exponent(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int64 {
        var magnitude: Int64 = 0
        for byte in text where byte >= UInt8(ascii: "0") && magnitude < 10_000_000_000_000_000 {
            magnitude = magnitude * 10 + Int64(byte & 0xF)
        }
        return text.first == UInt8(ascii: "-") ? -magnitude : magnitude
    }
}

/// Collects digits from left to right, without leading and trailing zeros.
private struct SignificantDigits {
    private(set) var coefficient: UInt64 = 0
    private(set) var exponent: Int64 = 0
    private(set) var hasMore = false
    private var count = 0
    private var pendingZeros: Int64 = 0

    mutating func append(_ digit: UInt8, isFraction: Bool) {
        if isFraction { exponent -= 1 }
        if digit == 0 {
            if coefficient != 0 { pendingZeros += 1 }
            exponent += coefficient != 0 ? 1 : 0
            return
        }
        flushZeros()
        push(digit)
    }

    /// Adds pending zeros to the coefficient, since a further digit shows that they are not trailing.
    private mutating func flushZeros() {
        while pendingZeros > 0, count < 19 {
            pendingZeros -= 1
            exponent -= 1
            coefficient *= 10
            count += 1
        }
    }

    private mutating func push(_ digit: UInt8) {
        guard count < 19 else {
            hasMore = true
            exponent += 1
            return
        }
        coefficient = coefficient * 10 + UInt64(digit)
        count += 1
    }
}
