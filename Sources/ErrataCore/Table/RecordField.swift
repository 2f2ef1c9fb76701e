/// The fields of a kind of record, in order: the single description from which the writer and the reader take offsets.
///
/// The raw value of a field is its position in words from the start of the record, every list before it being empty; so
/// it is the position itself unless a list precedes the field. A record of its own starts with the two words of
/// its text offset, and its first field has the raw value ``TableLayout/recordHead``; a record within another one
/// starts at 0.
@usableFromInline
package protocol RecordField: RawRepresentable<Int>, Sendable {
    /// The type of the field, which determines its width.
    var shape: FieldShape { get }
}

extension RecordField {
    /// The position after the field, provided that every list up to and including it is empty.
    @inlinable
    @inline(__always)
    package var end: Int { rawValue &+ shape.width }

    /// The next field; nil for the last.
    @inlinable
    @inline(__always)
    package var next: Self? { Self(rawValue: end) }
}

/// The type of a field of a record.
@usableFromInline
package enum FieldShape: Equatable, Sendable {
    /// One word.
    case word
    /// One word, the length of a text plus one (0: absent); the bytes are among the record's texts.
    case text
    /// Two words, a number plus one (0: absent), low word first.
    case number
    /// The fields of a ``TableLayout/RetryHintRecord``.
    case retryHint
    /// Five locators of twelve bits in three words, low bits first.
    case locators
    /// One word, the number of items, which follow it.
    case list(ListItem)

    /// The width in words, without the items of a list.
    @inlinable
    package var width: Int {
        switch self {
        case .word, .text, .list: 1
        case .number: 2
        case .retryHint: TableLayout.RetryHintRecord.condition.end
        case .locators: 3
        }
    }
}

/// The type of a list's items: a word, a text, or the fields of a nested record.
@usableFromInline
package enum ListItem: Sendable {
    case word
    case text
    /// ``TableLayout/CodeRecord``
    case code
    /// ``TableLayout/VariantRecord``
    case variant
    /// ``TableLayout/LimitRecord``
    case limit
    /// ``TableLayout/DeprecationRecord``
    case deprecation
    /// ``TableLayout/RateLimitRecord``
    case rateLimit
    /// ``TableLayout/CreditsRecord``
    case credits
    /// ``TableLayout/AuthenticationRecord``
    case authentication
    /// ``TableLayout/EnvelopeFieldRecord``
    case envelopeField
    /// ``TableLayout/NameRecord``
    case name
    /// ``TableLayout/LocatorRecord``
    case locator
    /// ``TableLayout/PlaceRecord``
    case place
    /// ``TableLayout/MarkRecord``
    case mark
    /// ``TableLayout/MarkValueRecord``
    case markValue
    /// ``TableLayout/ConditionRecord``
    case condition
}
