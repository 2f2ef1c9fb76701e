/// A JSON number as it was written, together with exact readings of it.
///
/// The text is kept because a code or an id may be longer than any numeric type, and because what is not read
/// must not be judged: `1e400` is a valid number until somebody asks for its value.
public struct JSONNumber: Sendable {
    /// The token exactly as in the source.
    public let text: String

    /// What the token stands for; read anew each time, so that the trees of large documents stay small.
    public var decimal: JSONDecimal {
        var text = text
        return text.withUTF8 { JSONDecimal(token: $0) }
    }

    init(token: UnsafeBufferPointer<UInt8>) {
        text = String(decoding: token, as: UTF8.self)
    }

    /// A number that is an integer.
    public init(_ value: Int64) {
        text = String(value)
    }

    /// The value if it is a whole number within Int64, by the rule of ``JSONDecimal/integer``.
    public var integer: Int64? { decimal.integer }

    /// The value rounded up to a whole number, by the rule of ``JSONDecimal/ceiling(atMost:)``.
    public func ceiling(atMost maximum: Int64) -> Int64? { decimal.ceiling(atMost: maximum) }
}
