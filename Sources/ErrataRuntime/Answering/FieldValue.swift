/// The value of a further part of a response: a string, an integer or a boolean.
///
/// It is written as a literal: `fields: ["field": "email", "position": 3]`.
public enum FieldValue: Sendable, Hashable {
    /// A text; in JSON a string, escaped as required.
    case string(String)
    /// An integer.
    case integer(Int)
    /// `true` or `false`.
    case boolean(Bool)

    /// The value as text, as in a header.
    public var text: String {
        switch self {
        case .string(let text): text
        case .integer(let number): String(number)
        case .boolean(let flag): flag ? "true" : "false"
        }
    }
}

extension FieldValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    /// Creates a string.
    public init(stringLiteral text: String) { self = .string(text) }
    /// Creates an integer.
    public init(integerLiteral number: Int) { self = .integer(number) }
    /// Creates a boolean.
    public init(booleanLiteral flag: Bool) { self = .boolean(flag) }
}

extension FieldValue {
    /// Creates a value from a code on the wire.
    init(_ code: WireCode) {
        switch code {
        case .string(let text): self = .string(text)
        case .integer(let number): self = .integer(number)
        }
    }

    /// Creates a value from that of a mark.
    init(_ value: Catalog.Envelope.Value) {
        switch value {
        case .string(let text): self = .string(text)
        case .boolean(let flag): self = .boolean(flag)
        case .integer(let number): self = .integer(number)
        }
    }
}
