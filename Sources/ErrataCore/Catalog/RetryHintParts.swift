/// A hint as it lies in a table: what a decision needs of a ``RetryHint``, without a copy of any text. It must not outlive
/// the table.
package struct RetryHintParts {
    package let verdict: RetryVerdict
    package let initialMilliseconds: Int?
    package let maximumMilliseconds: Int?
    package let until: RetryHint.Moment?
    /// The condition in UTF-8.
    package let condition: UnsafeRawBufferPointer?

    /// A hint that only says to wait.
    package init(initialMilliseconds: Int?, maximumMilliseconds: Int? = nil) {
        verdict = .afterDelay
        self.initialMilliseconds = initialMilliseconds
        self.maximumMilliseconds = maximumMilliseconds
        until = nil
        condition = nil
    }

    fileprivate init?(_ cursor: inout TableCursor) {
        let flags = cursor.word()
        initialMilliseconds = cursor.optionalNumber()
        maximumMilliseconds = cursor.optionalNumber()
        condition = cursor.bytes()
        guard flags & 7 > 0 else { return nil }
        verdict = RetryVerdict(uncheckedOrdinal: flags & 7 - 1)
        until = flags >> 3 > 0 ? .windowReset : nil
    }

    /// The wait, or the first wait of a backoff.
    package var initialDelay: Duration? { initialMilliseconds.map { .milliseconds($0) } }
    /// The longest wait of the backoff.
    package var maximumDelay: Duration? { maximumMilliseconds.map { .milliseconds($0) } }

    /// The hint with its text copied.
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

extension TableCursor {
    mutating func hintParts() -> RetryHintParts? {
        RetryHintParts(&self)
    }

    /// Whether a request may have taken effect.
    mutating func effect() -> RequestEffect { RequestEffect(uncheckedOrdinal: word()) }
}

// Parts of an entry by its record, of which the reader's callers know the place.
extension TableReader {
    /// Where the record of an error is.
    package func record(ofError place: Int) -> Int { record(.entries, place) }

    /// Where the record of a status row is.
    package func record(ofStatus place: Int) -> Int { record(.statuses, place) }

    /// Whether only an edge sends the status of a row.
    package func isEdge(_ record: Int) -> Bool { bits(TableLayout.EntryFlag.isEdge, at: record &+ 2) == 1 }

    /// Whether the code comes with several texts.
    package func hasVariants(_ record: Int) -> Bool { bits(TableLayout.EntryFlag.hasVariants, at: record &+ 2) == 1 }

    /// The place of an entry's category.
    package func categoryPlace(ofEntry record: Int) -> Int? {
        let number = word(at: record &+ 3)
        return number > 0 ? number &- 1 : nil
    }

    /// The hint of an entry itself.
    package func retryParts(ofEntry record: Int) -> RetryHintParts? {
        let position = record &+ 2 &+ Catalog.Entry.retryWord
        guard word(at: position) & 7 > 0 else { return nil }
        // Most have no condition, and then where the texts before it end need not be found out.
        let hasCondition = word(at: position &+ 5) > 0
        var cursor =
            hasCondition
            ? textCursor(record, at: Catalog.Entry.retryWord) : TableCursor(self, position: position, textOffset: 0)
        return cursor.hintParts()
    }

    /// The hint of a category.
    package func retryParts(ofCategory place: Int) -> RetryHintParts? {
        var cursor = TableCursor(self, record: record(.categories, place))
        cursor.skipText(5)
        return cursor.hintParts()
    }

    /// What an entry itself says about the effect.
    package func effect(ofEntry record: Int) -> RequestEffect {
        RequestEffect(uncheckedOrdinal: bits(TableLayout.EntryFlag.effect, at: record &+ 2))
    }

    /// What a category says about the effect.
    package func effect(ofCategory place: Int) -> RequestEffect {
        var cursor = TableCursor(self, record: record(.categories, place))
        cursor.skipText(5)
        _ = cursor.hintParts()
        return cursor.effect()
    }

    /// The wire text of an entry in UTF-8.
    package func message(ofEntry record: Int) -> UnsafeRawBufferPointer? {
        var cursor = textCursor(record, at: Catalog.Entry.textsWord)
        return cursor.bytes()
    }

    /// The hint of the first of a code's other texts that `isWanted` accepts; nil where that has none.
    package func retryParts(
        ofVariantOf record: Int,
        where isWanted: (_ template: UnsafeRawBufferPointer) -> Bool
    ) -> RetryHintParts? {
        var cursor = variantsCursor(record)
        for _ in 0..<cursor.word() {
            let template = cursor.bytes()
            cursor.skipText()
            let hint = cursor.hintParts()
            if let template, isWanted(template) { return hint }
        }
        return nil
    }

    /// A cursor on a word of an entry's record, past the texts before it.
    private func textCursor(_ record: Int, at word: Int) -> TableCursor {
        var cursor = TableCursor(self, record: record)
        cursor.position += Catalog.Entry.codeWord
        cursor.skipText(word - Catalog.Entry.codeWord)
        return cursor
    }

    private func variantsCursor(_ record: Int) -> TableCursor {
        var cursor = textCursor(record, at: Catalog.Entry.retryWord)
        _ = cursor.hintParts()
        // Past the statuses, the inferred fields, the aliases and the former names.
        let statuses = cursor.word()
        cursor.position += statuses
        cursor.skipTexts()
        for _ in 0..<cursor.word() {
            cursor.position += 1
            cursor.skipText()
        }
        cursor.skipTexts()
        return cursor
    }

    /// The shortest window of the rate limits whose windows are documented, in milliseconds.
    package var shortestWindowMilliseconds: Int? {
        let (low, high) = pair(at: TableLayout.windowWord)
        let number = low | high << TableLayout.wordBits
        return number > 0 ? number - 1 : nil
    }
}
