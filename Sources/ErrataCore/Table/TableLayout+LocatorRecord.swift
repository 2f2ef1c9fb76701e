extension TableLayout {
    /// The places of a part, of which the first that holds something counts.
    @usableFromInline
    package enum LocatorRecord: Int, RecordField {
        case places

        @inlinable
        package var shape: FieldShape { .list(.place) }
    }

    /// A place of a part.
    @usableFromInline
    package enum PlaceRecord: Int, RecordField {
        case at, parameter, after, before
        /// The ordinal of the unit plus one; 0 for none.
        case unit

        @inlinable
        package var shape: FieldShape { self == .unit ? .word : .text }
    }

    /// A mark of a failure.
    @usableFromInline
    package enum MarkRecord: Int, RecordField {
        /// The ``MarkTest``.
        case test
        case at, values

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .test: .word
            case .at: .text
            case .values: .list(.markValue)
            }
        }
    }

    /// A value that a mark is compared with.
    @usableFromInline
    package enum MarkValueRecord: Int, RecordField {
        /// The ``MarkerTag``.
        case tag
        case text

        @inlinable
        package var shape: FieldShape { self == .tag ? .word : .text }
    }

    /// The tests of a mark.
    package enum MarkTest: Int {
        case equals, isIn, isNot, isPresent, isAbsent
    }

    /// A condition that a response meets.
    @usableFromInline
    package enum ConditionRecord: Int, RecordField {
        case statuses, message, marks

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .statuses: .list(.word)
            case .message: .text
            case .marks: .list(.mark)
            }
        }
    }
}
