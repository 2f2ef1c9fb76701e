/// A packed retry hint: the parts of a ``RetryHint`` that a decision needs, without a copy of any text. It must not
/// outlive the table.
package struct RetryHintParts {
    package let verdict: RetryVerdict
    package let initialMilliseconds: Int?
    package let maximumMilliseconds: Int?
    package let until: RetryHint.Moment?
    /// The condition in UTF-8.
    package let condition: UnsafeRawBufferPointer?

    /// Creates a hint that only asks for a wait.
    package init(initialMilliseconds: Int?, maximumMilliseconds: Int? = nil) {
        verdict = .afterDelay
        self.initialMilliseconds = initialMilliseconds
        self.maximumMilliseconds = maximumMilliseconds
        until = nil
        condition = nil
    }

    init?(_ fields: inout RecordCursor<TableLayout.RetryHintRecord>) {
        let flags = fields.word(.flags)
        guard let verdict = RetryVerdict(ordinal: flags.bits(TableLayout.RetryHintFlag.verdict) - 1) else { return nil }
        self.verdict = verdict
        until = RetryHint.Moment(ordinal: flags.bits(TableLayout.RetryHintFlag.until) - 1)
        initialMilliseconds = fields.number(.initial)
        maximumMilliseconds = fields.number(.maximum)
        condition = fields.bytes(.condition)
    }

    /// The wait, or the first wait of a backoff.
    package var initialDelay: Duration? { initialMilliseconds.map { .milliseconds($0) } }
    /// The maximum wait of the backoff.
    package var maximumDelay: Duration? { maximumMilliseconds.map { .milliseconds($0) } }

    /// The retry hint, with its text copied.
    var hint: RetryHint {
        RetryHint(
            verdict,
            initialMilliseconds: initialMilliseconds,
            maximumMilliseconds: maximumMilliseconds,
            until: until,
            condition: condition.map { String(decoding: $0, as: UTF8.self) }
        )
    }
}

/// The parts of a packed variant that a decision needs, without a copy of any text. They must not outlive the table.
package struct VariantParts {
    /// The message's template in UTF-8.
    package let message: UnsafeRawBufferPointer?
    /// Whether it has a condition besides its message.
    package let hasCondition: Bool
    /// The retry hint, where it differs.
    package let hint: RetryHintParts?
    /// The effect, where it differs.
    package let effect: RequestEffect

    init(_ fields: inout RecordCursor<TableLayout.VariantRecord>) {
        effect = RequestEffect(ordinal: fields.word(.meaning).bits(TableLayout.MeaningFlag.effect)) ?? .unknown
        message = fields.bytes(.message)
        hint = fields.hintParts(.retry)
        hasCondition = fields.count(.when) > 0
    }
}

// Accessors to the parts of an entry, given the position of its record.
extension TableReader {
    /// Returns the position of an error's record.
    @inlinable
    @inline(__always)
    package func record(ofError index: Int) -> Int { record(.entries, index) }

    /// Returns the position of a status row's record.
    package func record(ofStatus index: Int) -> Int { record(.statuses, index) }

    /// Whether only an edge sends the status of a row.
    package func isEdge(_ record: Int) -> Bool { flag(TableLayout.EntryFlag.isEdge, ofEntry: record) == 1 }

    /// Whether the code comes with several messages.
    @inlinable
    @inline(__always)
    package func hasVariants(_ record: Int) -> Bool { flag(TableLayout.EntryFlag.hasVariants, ofEntry: record) == 1 }

    /// Whether an error is documented with statuses, all of them from 400 on.
    @inlinable
    @inline(__always)
    package func failsFrom400(error index: Int) -> Bool {
        flag(TableLayout.EntryFlag.failsFrom400, ofEntry: record(.entries, index)) == 1
    }

    /// Returns the index of an entry's category.
    package func categoryIndex(ofEntry record: Int) -> Int? {
        let index = word(TableLayout.EntryRecord.category, of: record) &- 1
        return index >= 0 && index < count(of: .categories) ? index : nil
    }

    /// Returns an entry's own retry hint.
    package func retryParts(ofEntry record: Int) -> RetryHintParts? {
        retryParts(TableLayout.EntryRecord.retry, of: record)
    }

    /// Returns a category's retry hint.
    package func retryParts(ofCategory index: Int) -> RetryHintParts? {
        retryParts(TableLayout.CategoryRecord.retry, of: record(.categories, index))
    }

    private func retryParts<Field: RecordField>(_ field: Field, of record: Int) -> RetryHintParts? {
        let position = record &+ field.rawValue
        guard bits(TableLayout.RetryHintFlag.verdict, at: position) > 0 else { return nil }
        guard word(TableLayout.RetryHintRecord.condition, of: position) == 0 else {
            var fields = RecordCursor<Field>(self, record: record)
            return fields.hintParts(field)
        }
        // Most hints have no condition; the offset of its text is then not needed.
        var fields = RecordCursor<TableLayout.RetryHintRecord>(
            within: TableCursor(self, position: position, textOffset: 0)
        )
        return RetryHintParts(&fields)
    }

    /// Returns an entry's own effect.
    package func effect(ofEntry record: Int) -> RequestEffect {
        RequestEffect(ordinal: flag(TableLayout.EntryFlag.effect, ofEntry: record)) ?? .unknown
    }

    /// Returns a category's effect.
    package func effect(ofCategory index: Int) -> RequestEffect {
        RequestEffect(
            ordinal: word(TableLayout.CategoryRecord.meaning, of: record(.categories, index)).bits(
                TableLayout.MeaningFlag.effect
            )
        ) ?? .unknown
    }

    /// Returns an entry's message on the wire, in UTF-8.
    package func message(ofEntry record: Int) -> UnsafeRawBufferPointer? {
        var fields = RecordCursor<TableLayout.EntryRecord>(self, record: record)
        return fields.bytes(.message)
    }

    /// Returns the code's first variant that `isWanted` accepts, and its index.
    package func firstVariant(
        of record: Int,
        where isWanted: (_ index: Int, VariantParts) -> Bool
    ) -> (index: Int, parts: VariantParts)? {
        var fields = RecordCursor<TableLayout.EntryRecord>(self, record: record)
        fields.seek(.variants)
        var cursor = fields.cursor
        for index in 0..<cursor.word() {
            let parts = cursor.record { (fields: inout RecordCursor<TableLayout.VariantRecord>) in VariantParts(&fields)
            }
            if isWanted(index, parts) { return (index, parts) }
        }
        return nil
    }

    /// The shortest documented window of the rate limits, in milliseconds.
    package var shortestWindowMilliseconds: Int? {
        optionalNumber(at: TableLayout.windowWord)
    }
}

extension Int {
    /// Returns a bit field of a word.
    func bits(_ part: (shift: Int, width: Int)) -> Int { self >> part.shift & (1 << part.width - 1) }
}
