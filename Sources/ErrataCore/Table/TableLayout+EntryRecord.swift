extension TableLayout {
    /// An error, or the row of an HTTP status.
    @usableFromInline
    package enum EntryRecord: Int, RecordField {
        /// The bits that ``EntryFlag`` names.
        case flags = 2
        /// The index of the category plus one; 0 for none.
        case category
        /// The index of the source.
        case source
        case code, name, message, summary, resolution, userMessage
        /// The coarser code within which the code stands.
        case within
        case retry
        case statuses = 18
        case inferred, aliases, formerNames
        /// The condition by which an error without a code is known; at most one item.
        case when
        case variants, limits, notes, examples
        /// The deprecation; at most one item.
        case deprecation
        case sender
        /// Near the end, since only search reads them.
        case keywords
        /// The URL of the vendor's own page about it.
        case documentation

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .flags, .category, .source: .word
            case .code, .name, .message, .summary, .resolution, .userMessage, .within, .sender,
                .documentation:
                .text
            case .retry: .retryHint
            case .statuses: .list(.word)
            case .inferred, .formerNames, .notes, .examples, .keywords: .list(.text)
            case .aliases: .list(.code)
            case .when: .list(.condition)
            case .variants: .list(.variant)
            case .limits: .list(.limit)
            case .deprecation: .list(.deprecation)
            }
        }
    }

    /// The bit fields of an entry's first word: the shift and the width of each.
    ///
    /// The lowest ones are those of ``MeaningFlag``; the others are 0 or 1, except for the status of a status row. An
    /// error has no status there, and other bits in its place.
    public enum EntryFlag {
        /// The kind.
        @inlinable public static var kind: (shift: Int, width: Int) { MeaningFlag.kind }
        /// The actor.
        @inlinable public static var actor: (shift: Int, width: Int) { MeaningFlag.actor }
        /// The effect.
        @inlinable public static var effect: (shift: Int, width: Int) { MeaningFlag.effect }
        /// Whether only an edge sends the status.
        @inlinable public static var isEdge: (shift: Int, width: Int) { (shift: 10, width: 1) }
        /// Whether the code comes with several messages.
        @inlinable public static var hasVariants: (shift: Int, width: Int) { (shift: 11, width: 1) }
        /// Whether the code is a JSON number.
        @inlinable public static var isInteger: (shift: Int, width: Int) { (shift: 12, width: 1) }
        /// The status of a status row, or the first digit of a class of statuses.
        @inlinable public static var status: (shift: Int, width: Int) { (shift: 13, width: 10) }
        /// Whether an error has no code on the wire.
        @inlinable public static var isUncoded: (shift: Int, width: Int) { (shift: 13, width: 1) }
        /// Whether an error stands within a coarser code.
        @inlinable public static var isWithin: (shift: Int, width: Int) { (shift: 14, width: 1) }
        /// Whether that coarser code is a JSON number.
        @inlinable public static var isWithinInteger: (shift: Int, width: Int) { (shift: 15, width: 1) }
        /// Whether an error is documented with statuses, all of them from 400 on.
        @inlinable public static var failsFrom400: (shift: Int, width: Int) { (shift: 16, width: 1) }
    }

    /// The bit fields of a word with the meaning of an entry, a variant or a category. Kind and actor are ordinals plus
    /// one, 0 where there is none; the effect is an ordinal.
    public enum MeaningFlag {
        /// The kind.
        @inlinable public static var kind: (shift: Int, width: Int) { (shift: 0, width: 5) }
        /// The actor.
        @inlinable public static var actor: (shift: Int, width: Int) { (shift: 5, width: 3) }
        /// The effect.
        @inlinable public static var effect: (shift: Int, width: Int) { (shift: 8, width: 2) }
    }

    /// An error without a code.
    @usableFromInline
    package enum UncodedRecord: Int, RecordField {
        /// The ordinal of the entry.
        case entry = 2

        @inlinable
        package var shape: FieldShape { .word }
    }

    /// Another spelling of an entry's code.
    @usableFromInline
    package enum AliasRecord: Int, RecordField {
        /// The ordinal of the entry.
        case entry = 2
        case spelling

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .entry: .word
            case .spelling: .text
            }
        }
    }

    /// A code on the wire.
    @usableFromInline
    package enum CodeRecord: Int, RecordField {
        /// 1 for an integer, 0 for a string.
        case isInteger
        case spelling

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .isInteger: .word
            case .spelling: .text
            }
        }
    }

    /// Another message that a code comes with.
    @usableFromInline
    package enum VariantRecord: Int, RecordField {
        /// The bits that ``MeaningFlag`` names.
        case meaning
        case message, resolution, retry
        /// The condition; at most one item.
        case when = 9

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .meaning: .word
            case .message, .resolution: .text
            case .retry: .retryHint
            case .when: .list(.condition)
            }
        }
    }

    /// A documented limit.
    @usableFromInline
    package enum LimitRecord: Int, RecordField {
        case what
        case minimum
        case maximum = 3

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .what: .text
            case .minimum, .maximum: .number
            }
        }
    }

    /// The deprecation of a code that is no longer sent.
    @usableFromInline
    package enum DeprecationRecord: Int, RecordField {
        case summary
        /// The successor; at most one item.
        case successor

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .summary: .text
            case .successor: .list(.code)
            }
        }
    }
}
