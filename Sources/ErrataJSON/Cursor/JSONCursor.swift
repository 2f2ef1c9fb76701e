/// A value in validated text, read where it lies: nothing is copied or allocated unless a method says so.
///
/// A cursor is a pointer and must not outlive the bytes it was made from. It is cheap to copy. What it does not know
/// yet, such as where an object ends, it finds by scanning, so the time given for a method is in bytes of text.
public struct JSONCursor {
    let text: ValidText

    /// The value's first byte, counted in bytes from the start of the input.
    public let offset: Int

    /// The value's sort, told by its first byte.
    public var kind: JSONKind {
        switch text[offset] {
        case UInt8(ascii: "\""): .string
        case UInt8(ascii: "{"): .object
        case UInt8(ascii: "["): .array
        case UInt8(ascii: "t"), UInt8(ascii: "f"): .bool
        case UInt8(ascii: "n"): .null
        default: .number
        }
    }

    /// The offset after the value's last byte, found by skipping the value.
    public var endOffset: Int { text.endOfValue(at: offset) }

    /// The value's own text: a string with its quotes and escapes, a number as it is written, an object with all
    /// that it holds.
    public var source: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.base + offset, count: endOffset - offset)
    }
}

extension JSONCursor {
    /// Whether the value is `null`.
    public var isNull: Bool { kind == .null }

    /// The value if it is `true` or `false`.
    public var bool: Bool? {
        kind == .bool ? text[offset] == UInt8(ascii: "t") : nil
    }

    /// The number's text and value; text of more than 15 bytes is copied to the heap.
    public var number: JSONNumber? {
        kind == .number ? JSONNumber(token: source) : nil
    }

    /// What the number stands for.
    public var decimal: JSONDecimal? {
        kind == .number ? JSONDecimal(token: source) : nil
    }

    /// The number if it is whole and within Int64, by the rule of ``JSONDecimal/integer``.
    public var integer: Int64? { decimal?.integer }
}
