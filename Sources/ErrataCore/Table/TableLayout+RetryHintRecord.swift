extension TableLayout {
    /// A retry hint, a part of the records of entries, their variants and categories.
    @usableFromInline
    package enum RetryHintRecord: Int, RecordField {
        /// The bits that ``RetryHintFlag`` names; 0 where there is no hint.
        case flags
        /// The wait, or the first wait of a backoff, in milliseconds.
        case initial
        /// The maximum wait in milliseconds.
        case maximum = 3
        case condition = 5

        @inlinable
        package var shape: FieldShape {
            switch self {
            case .flags: .word
            case .initial, .maximum: .number
            case .condition: .text
            }
        }
    }

    /// The bit fields of a hint's first word: the shift and the width of each.
    ///
    /// Both are ordinals plus one, 0 where there is none.
    package enum RetryHintFlag {
        /// The verdict.
        package static var verdict: (shift: Int, width: Int) { (shift: 0, width: 3) }
        /// The moment to wait for.
        package static var until: (shift: Int, width: Int) { (shift: 3, width: 1) }
    }
}
