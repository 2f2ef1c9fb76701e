/// A JSON number as it was written, with exact conversions.
///
/// The text is kept because a code or an id may be longer than any numeric type, and because a value is checked only
/// when it is read: `1e400` is a valid number until its value is needed.
public struct JSONNumber: Sendable {
    /// The token exactly as in the source.
    public let text: String

    /// The exact decimal value; parsed on each access, so that the trees of large documents stay small.
    public var decimal: JSONDecimal {
        var text = text
        return text.withUTF8 { JSONDecimal(token: $0) }
    }

    init(token: UnsafeBufferPointer<UInt8>) {
        text = String(decoding: token, as: UTF8.self)
    }

    /// Creates a number from an integer.
    public init(_ value: Int64) {
        text = String(value)
    }

    /// The value if it is an integer within Int64, by the rule of ``JSONDecimal/integer``.
    public var integer: Int64? { decimal.integer }

    /// Returns the value rounded up to an integer, by the rule of ``JSONDecimal/ceiling(atMost:)``.
    public func ceiling(atMost maximum: Int64) -> Int64? { decimal.ceiling(atMost: maximum) }
}
