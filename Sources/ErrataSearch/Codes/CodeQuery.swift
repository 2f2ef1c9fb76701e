import ErrataCore

/// A question for a code, a name, a status or a message, perhaps with the vendor in front: `1007`, `linq/1007`,
/// `rateLimitExceeded`, `HTTP/1.1 504 Gateway Time-out`, `Rate limit exceeded`.
public struct CodeQuery: Sendable {
    /// What to look for, as it was given: every character can be part of a code.
    public let text: String
    /// The catalogs to look in.
    public let catalogs: [Catalog]

    /// A query in some catalogs.
    public init(_ text: String, in catalogs: [Catalog]) {
        self.text = text
        self.catalogs = catalogs
    }

    /// Finds what is meant. What fits exactly goes first; else case, the signs between words and those around a code do not
    /// count.
    ///
    /// - Returns: the entries that are meant, catalog by catalog; an empty answer where nothing is known.
    public func answer() -> LookupAnswer {
        // Most queries are meant as they stand, and then they need not be taken apart.
        let plain = QueryInterpretation(code: text, catalogs: catalogs).exactMatches
        if let answer = LookupAnswer(plain, in: catalogs) { return answer }
        let readings = readings
        return Self.rules.lazy.compactMap { $0(readings) }.first ?? LookupAnswer()
    }

    /// The entries that may have been meant, the nearest first, at most three; for a query without an answer.
    public var nearest: [NearCode] { plainest.nearest }

    /// How the query is read when nothing is found: with the vendor in it, where there is one, and without labels.
    package var plainest: QueryInterpretation {
        readings.last { $0.label != .glued } ?? QueryInterpretation(code: text, catalogs: catalogs)
    }

    /// What is behind a vendor's name and a slash is meant in the vendor's catalogs only.
    private var readings: [QueryInterpretation] {
        let given = QueryInterpretation(code: text, catalogs: catalogs)
        return QueryInterpretation.all(of: given.id ?? given).unique
    }

    /// The rules, in their order: the first that finds something in one of the readings decides.
    private static let rules: [@Sendable ([QueryInterpretation]) -> LookupAnswer?] = [
        { $0.first(exactly) }, { $0.first(byCode) }, { $0.ofMessages.first(byMessage) }, { $0.first(byStatus) },
        { $0.first(bySpan) },
    ]

    /// The code or name exactly, with nothing but a vendor and signs before it.
    private static func exactly(_ reading: QueryInterpretation) -> LookupAnswer? {
        reading.label == .none ? LookupAnswer(reading.exactMatches, in: reading.catalogs) : nil
    }

    /// The code or name behind a label, or a code, a name or a status's phrase but for case and the signs between words:
    /// in one pass, since `STATUS429` is a code's own spelling before it is a label and a number.
    private static func byCode(_ reading: QueryInterpretation) -> LookupAnswer? {
        LookupAnswer(reading.exactMatches, in: reading.catalogs)
            ?? LookupAnswer(reading.inexactMatches, in: reading.catalogs)
    }

    /// A message that a table has, alone or among other text.
    private static func byMessage(_ reading: QueryInterpretation) -> LookupAnswer? {
        PastedMessage(reading.code).flatMap { LookupAnswer($0.matches(in: reading.catalogs), in: reading.catalogs) }
    }

    /// A status at the beginning, whatever follows, or HTTP's own phrase for one.
    private static func byStatus(_ reading: QueryInterpretation) -> LookupAnswer? {
        guard reading.label != .glued, let status = WrittenStatus(reading.code) ?? reading.phrasedStatus else {
            return nil
        }
        return LookupAnswer(status, in: reading.catalogs)
    }

    /// Numbers of which only the first digits are told.
    private static func bySpan(_ reading: QueryInterpretation) -> LookupAnswer? {
        NumberSpan(reading.code).flatMap { LookupAnswer($0, in: reading.catalogs) }
    }
}

extension [QueryInterpretation] {
    /// Those that a message is looked for in: what is behind a vendor, and then the whole.
    fileprivate var ofMessages: [QueryInterpretation] {
        let narrow = first { $0.catalogs.count < self[0].catalogs.count }
        return [narrow, first].compactMap(\.self)
    }

    fileprivate func first(_ rule: (QueryInterpretation) -> LookupAnswer?) -> LookupAnswer? {
        lazy.compactMap(rule).first
    }
}
