internal import ErrataBytes

/// A value in validated text, read in place: nothing is copied or allocated unless a method says so.
///
/// A cursor is a pointer and must not outlive the bytes it was made from. It is cheap to copy. Information that it
/// lacks, such as the end of an object, is found by scanning, so the cost given for a method is in bytes of text.
@frozen
public struct JSONCursor {
    @usableFromInline let text: ValidText

    /// The offset of the value's first byte, in bytes from the start of the input.
    public let offset: Int

    /// The facts that are already known about the value.
    @usableFromInline let knowledge: JSONKnowledge

    @inlinable
    @inline(__always)
    init(text: ValidText, offset: Int, knowing knowledge: JSONKnowledge = .nothing) {
        self.text = text
        self.offset = offset
        self.knowledge = knowledge
    }

    /// The kind of the value, given by its first byte.
    @inlinable
    @inline(__always)
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

    /// The offset after the value's last byte, found by skipping the value where it is not known yet.
    @inlinable
    @inline(__always)
    public var endOffset: Int { knowledge.end > 0 ? knowledge.end : text.endOfValue(at: offset) }

    /// The source text of the value: a string with its quotes and escapes, a number as it is written, an object with
    /// everything in it.
    @inlinable
    @inline(__always)
    public var source: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: text.base + offset, count: endOffset &- offset)
    }

    /// The source text of the value without a string's quotes.
    @inlinable
    @inline(__always)
    public var content: UnsafeBufferPointer<UInt8> {
        let quote = text[offset] == UInt8(ascii: "\"") ? 1 : 0
        return UnsafeBufferPointer(start: text.base + (offset &+ quote), count: endOffset &- offset &- 2 &* quote)
    }
}

/// The facts about a value that validation or a search has recorded.
@usableFromInline
@frozen
struct JSONKnowledge {
    /// The packed facts: twice the offset after the last byte, 0 where it is not known, plus one for a string of ASCII
    /// without escapes.
    @usableFromInline let bits: Int

    @inlinable
    @inline(__always)
    init(end: Int, isPlain: Bool) {
        bits = end << 1 | (isPlain ? 1 : 0)
    }

    @inlinable static var nothing: JSONKnowledge { JSONKnowledge(end: 0, isPlain: false) }

    /// The offset after the value's last byte; 0 where it is not known.
    @inlinable
    @inline(__always)
    var end: Int { bits >> 1 }

    /// Whether the value is known to be a string of ASCII without escapes.
    @inlinable
    @inline(__always)
    var isPlain: Bool { bits & 1 == 1 }
}

extension JSONCursor {
    /// Whether the value is `null`.
    @inlinable
    @inline(__always)
    public var isNull: Bool { text[offset] == UInt8(ascii: "n") }

    /// The value of a boolean; nil for any other.
    @inlinable
    @inline(__always)
    public var bool: Bool? {
        kind == .bool ? text[offset] == UInt8(ascii: "t") : nil
    }

    /// The number's text and value; text of more than 15 bytes is copied to the heap.
    public var number: JSONNumber? {
        kind == .number ? JSONNumber(token: source) : nil
    }

    /// The exact decimal value of a number.
    public var decimal: JSONDecimal? {
        kind == .number ? JSONDecimal(token: source) : nil
    }

    /// The number if it is an integer within Int64, by the rule of ``JSONDecimal/integer``.
    public var integer: Int64? { shortInteger ?? decimal?.integer }

    /// The number if it consists of digits only, and of too few to overflow.
    private var shortInteger: Int64? {
        let digits = content
        guard digits.count < 19 else { return nil }
        var number: Int64 = 0
        for digit in digits {
            guard ASCII.isDigit(digit) else { return nil }
            number = number &* 10 &+ Int64(digit & 0xF)
        }
        return kind == .number ? number : nil
    }
}
