extension Catalog.Envelope {
    /// A mark of a failure: a test of a place in a response.
    public struct Mark: Sendable, Hashable {
        /// The place: a JSON Pointer into the body or the name of a response header, as in ``Place/at``.
        public let at: String
        /// The test that the value there passes in a failure.
        public let test: Test

        /// Creates a mark.
        public init(at: String, _ test: Test) {
            self.at = at
            self.test = test
        }

        /// Whether the place is a header.
        package var isHeader: Bool { Place(at: at).isHeader }
    }

    /// A test of a value.
    public enum Test: Sendable, Hashable {
        /// It equals this value.
        case equals(Value)
        /// It equals one of these values.
        case isIn([Value])
        /// It is there and equals none of these values.
        case isNot([Value])
        /// It is there (`true`), and neither null nor an empty text, list or object; or it is not (`false`).
        case isPresent(Bool)
    }

    /// A value that a mark is compared with.
    public enum Value: Sendable, Hashable {
        /// A JSON string, byte for byte.
        case string(String)
        /// `true` or `false`.
        case boolean(Bool)
        /// An integral number.
        case integer(Int)
    }
}

extension Catalog {
    /// A condition that a response meets: all of its parts hold.
    public struct Condition: Sendable, Hashable {
        /// The statuses of which the response has one; empty for any.
        public let http: [Int]
        /// The message on the wire, as a template; nil for any.
        public let message: String?
        /// The marks, all of which hold.
        public let marks: [Envelope.Mark]

        /// Creates a condition.
        public init(http: [Int], message: String?, marks: [Envelope.Mark]) {
            self.http = http
            self.message = message
            self.marks = marks
        }
    }
}

extension RecordCursor<TableLayout.MarkRecord> {
    mutating func mark() -> Catalog.Envelope.Mark {
        let test = TableLayout.MarkTest(rawValue: word(.test)) ?? .isPresent
        let at = text(.at)
        let values = list(.values, of: TableLayout.MarkValueRecord.self) { $0.value() }
        return Catalog.Envelope.Mark(at: at, Self.test(test, values))
    }

    private static func test(
        _ test: TableLayout.MarkTest,
        _ values: [Catalog.Envelope.Value]
    ) -> Catalog.Envelope.Test {
        switch test {
        case .equals: values.first.map { .equals($0) } ?? .isIn([])
        case .isIn: .isIn(values)
        case .isNot: .isNot(values)
        case .isPresent: .isPresent(true)
        case .isAbsent: .isPresent(false)
        }
    }
}

extension RecordCursor<TableLayout.MarkValueRecord> {
    fileprivate mutating func value() -> Catalog.Envelope.Value {
        switch TableLayout.MarkerTag(rawValue: word(.tag)) {
        case .integer: .integer(decimal(.text) ?? 0)
        case .false: .boolean(false)
        case .true: .boolean(true)
        default: .string(text(.text))
        }
    }
}

extension RecordCursor<TableLayout.ConditionRecord> {
    mutating func condition() -> Catalog.Condition {
        Catalog.Condition(
            http: words(.statuses),
            message: optionalText(.message),
            marks: list(.marks, of: TableLayout.MarkRecord.self) { $0.mark() }
        )
    }
}
