/// A code on the wire: a JSON string or an integer.
public enum WireCode: Sendable, Hashable, CustomStringConvertible {
    /// A JSON string, byte for byte.
    case string(String)
    /// A JSON number with an integral value.
    case integer(Int)

    /// The string itself, or the integer in decimal digits.
    public var description: String {
        switch self {
        case .string(let text): text
        case .integer(let number): String(number)
        }
    }

    /// Whether two codes have the same bytes and the same type; canonically equivalent spellings differ.
    public static func == (left: WireCode, right: WireCode) -> Bool {
        switch (left, right) {
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.integer(let left), .integer(let right)): left == right
        default: false
        }
    }

    /// Hashes the bytes, as equality compares them.
    public func hash(into hasher: inout Hasher) {
        switch self {
        case .string(let text): for byte in text.utf8 { hasher.combine(byte) }
        case .integer(let number): hasher.combine(number)
        }
    }
}
