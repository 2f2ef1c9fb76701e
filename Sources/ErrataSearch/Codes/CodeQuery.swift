import ErrataCore

/// A query for a code, a name, a status or a message, optionally with the vendor in front: `1007`, `linq/1007`,
/// `rateLimitExceeded`, `HTTP/1.1 504 Gateway Time-out`, `Rate limit exceeded`.
public struct CodeQuery: Sendable {
    /// The query as given: every character can be part of a code.
    public let text: String
    /// The catalogs to look in.
    public let catalogs: [Catalog]

    /// Creates a query for some catalogs.
    public init(_ text: String, in catalogs: [Catalog]) {
        self.text = text
        self.catalogs = catalogs
    }

    /// Resolves the query. An exact match comes first; else case, word separators and punctuation around a code do not
    /// count.
    ///
    /// - Returns: the matching entries, catalog by catalog; an empty answer where there are none.
    public func answer() -> LookupAnswer {
        // Most queries are meant as they stand, and then they need not be taken apart.
        let plain = QueryInterpretation(code: text, catalogs: catalogs).exactMatches
        if let answer = LookupAnswer(plain, in: catalogs) { return answer }
        let readings = readings
        return Self.rules.lazy.compactMap { $0(readings) }.first ?? LookupAnswer()
    }

    /// The nearest entries for a query without an answer, at most three, the nearest first.
    public var nearest: [NearCode] { plainest.nearest }

    /// The interpretation of a query without an answer: restricted to its vendor, where it names one, and without
    /// labels.
    package var plainest: QueryInterpretation {
        readings.last { $0.label != .glued } ?? QueryInterpretation(code: text, catalogs: catalogs)
    }

    /// The interpretations of the query; a code behind a vendor's name and a slash is looked up in the vendor's
    /// catalogs only.
    private var readings: [QueryInterpretation] {
        let given = QueryInterpretation(code: text, catalogs: catalogs)
        return QueryInterpretation.all(of: given.id ?? given).unique
    }

    /// The rules in order; the first one that matches one of the interpretations decides.
    private static let rules: [@Sendable ([QueryInterpretation]) -> LookupAnswer?] = [
        { $0.first(exactly) }, { $0.first(byCode) }, { $0.ofMessages.first(byMessage) }, { $0.first(byStatus) },
        { $0.first(bySpan) },
    ]

    /// Matches the exact code or name, with nothing but a vendor and punctuation before it.
    private static func exactly(_ reading: QueryInterpretation) -> LookupAnswer? {
        reading.label == .none ? LookupAnswer(reading.exactMatches, in: reading.catalogs) : nil
    }

    /// Matches the code or name behind a label, or a code, a name or a status's phrase regardless of case and word
    /// separators: in one pass, since `STATUS429` is a code's own spelling before it is a label and a number.
    private static func byCode(_ reading: QueryInterpretation) -> LookupAnswer? {
        LookupAnswer(reading.exactMatches, in: reading.catalogs)
            ?? LookupAnswer(reading.inexactMatches, in: reading.catalogs)
    }

    /// Matches a message of a table, alone or within other text.
    private static func byMessage(_ reading: QueryInterpretation) -> LookupAnswer? {
        PastedMessage(reading.code).flatMap { LookupAnswer($0.matches(in: reading.catalogs), in: reading.catalogs) }
    }

    /// Matches a status at the beginning, whatever follows, or HTTP's own phrase for one.
    private static func byStatus(_ reading: QueryInterpretation) -> LookupAnswer? {
        guard reading.label != .glued, let status = WrittenStatus(reading.code) ?? reading.phrasedStatus else {
            return nil
        }
        return LookupAnswer(status, in: reading.catalogs)
    }

    /// Matches a range of numbers given by its first digits.
    private static func bySpan(_ reading: QueryInterpretation) -> LookupAnswer? {
        NumberSpan(reading.code).flatMap { LookupAnswer($0, in: reading.catalogs) }
    }
}

extension [QueryInterpretation] {
    /// The interpretations in which a message is looked for: the text behind a vendor's name, and then the whole.
    fileprivate var ofMessages: [QueryInterpretation] {
        let narrow = first { $0.catalogs.count < self[0].catalogs.count }
        return [narrow, first].compactMap(\.self)
    }

    fileprivate func first(_ rule: (QueryInterpretation) -> LookupAnswer?) -> LookupAnswer? {
        lazy.compactMap(rule).first
    }
}
