/// The value of a further part of an answer: a string, a whole number or a boolean.
///
/// It is written as a literal: `fields: ["field": "email", "position": 3]`.
public enum FieldValue: Sendable, Hashable {
    /// A text; as JSON a string, with whatever JSON requires to be escaped.
    case string(String)
    /// A whole number.
    case integer(Int)
    /// `true` or `false`.
    case boolean(Bool)

    /// The value as text, which is how a header has it.
    public var text: String {
        switch self {
        case .string(let text): text
        case .integer(let number): String(number)
        case .boolean(let flag): flag ? "true" : "false"
        }
    }
}

extension FieldValue: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral {
    /// A text.
    public init(stringLiteral text: String) { self = .string(text) }
    /// A whole number.
    public init(integerLiteral number: Int) { self = .integer(number) }
    /// `true` or `false`.
    public init(booleanLiteral flag: Bool) { self = .boolean(flag) }
}

extension FieldValue {
    /// A code as it is on the wire.
    init(_ code: WireCode) {
        switch code {
        case .string(let text): self = .string(text)
        case .integer(let number): self = .integer(number)
        }
    }

    /// The value that marks a failure.
    init(_ marker: Catalog.Envelope.Marker) {
        switch marker {
        case .string(let text): self = .string(text)
        case .boolean(let flag): self = .boolean(flag)
        case .integer(let number): self = .integer(number)
        }
    }
}
