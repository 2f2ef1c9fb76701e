extension RecordCursor {
    mutating func codes(_ field: Field) -> [WireCode] {
        list(field, of: TableLayout.CodeRecord.self) { $0.code() }
    }

    /// Reads a list of at most one condition.
    mutating func condition(_ field: Field) -> Catalog.Condition? {
        list(field, of: TableLayout.ConditionRecord.self) { $0.condition() }.first
    }

    mutating func retryHint(_ field: Field) -> RetryHint? {
        hintParts(field)?.hint
    }

    mutating func hintParts(_ field: Field) -> RetryHintParts? {
        record(field) { RetryHintParts(&$0) }
    }
}

extension RecordCursor<TableLayout.CodeRecord> {
    mutating func code() -> WireCode {
        let isInteger = word(.isInteger) == 1
        let spelling = text(.spelling)
        guard isInteger, let integer = Int(spelling) else { return .string(spelling) }
        return .integer(integer)
    }
}
