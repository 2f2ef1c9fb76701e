import ErrataCore
import ErrataRuntime

/// A query for a code, a name, a status or a message, optionally with the vendor in front: `1007`, `linq/1007`,
/// `rateLimitExceeded`, `HTTP/1.1 504 Gateway Time-out`, `Rate limit exceeded`.
public struct CodeQuery: Sendable {
    /// The query as given: every character can be part of a code.
    public let text: String
    /// The catalogs to look in.
    public let catalogs: [Catalog]

    /// The HTTP status that the text gives anywhere in it.
    private let status: Int?

    /// Creates a query for some catalogs.
    ///
    /// - Parameters:
    ///   - text: the query as given.
    ///   - catalogs: the catalogs to look in.
    ///   - status: the HTTP status that the text gives anywhere in it, where the caller knows one; one at the beginning
    ///     is found without.
    public init(_ text: String, in catalogs: [Catalog], status: Int? = nil) {
        self.text = text
        self.catalogs = catalogs
        self.status = status
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
        return Self.rulesOfCodes.lazy.compactMap { $0(readings) }.first ?? ofText(readings)
            ?? readings.first(Self.byStatus) ?? readings.first(Self.bySpan) ?? LookupAnswer()
    }

    /// Matches a message or a status within a text. A message counts only where it can come with the status beside it:
    /// `HTTP 503: upstream request timeout` is no 408.
    private func ofText(_ readings: [QueryInterpretation]) -> LookupAnswer? {
        let places = readings.ofMessages
        guard let written = status ?? readings.lazy.compactMap({ WrittenStatus($0.code)?.number }).first else {
            return places.first(Self.byMessage)
        }
        let message = places.first { reading in
            Self.byMessage(reading).flatMap { LookupAnswer($0.matches.coming(with: written), in: reading.catalogs) }
        }
        guard message == nil, status != nil, let catalogs = places.first?.catalogs else { return message }
        var answer = LookupAnswer(WrittenStatus(within: written), in: catalogs)
        // Whose status it is, such a text does not tell.
        answer?.matches.sort { $0.entry.catalog == HTTP.catalog && $1.entry.catalog != HTTP.catalog }
        return answer
    }

    /// The entries whose code the query is exactly, alone or behind a vendor's name or a label: `1007`, `linq 1007`. It
    /// takes a few look-ups, however many codes there are.
    package var entriesByCode: [Catalog.Entry] {
        readings.lazy.map { $0.entriesByCode }.first { !$0.isEmpty } ?? []
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

    /// The rules for codes in order; the first one that matches one of the interpretations decides.
    private static let rulesOfCodes: [@Sendable ([QueryInterpretation]) -> LookupAnswer?] = [
        { $0.first(exactly) }, { $0.first(byCode) }, { $0.first(byLastParts) }, { $0.ofMessages.first(byMention) },
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

    /// Matches the last parts of a code that is a URI or has a name space: the `out-of-credit` of
    /// `https://example.com/probs/out-of-credit`.
    private static func byLastParts(_ reading: QueryInterpretation) -> LookupAnswer? {
        LookupAnswer(reading.matchesOfLastParts, in: reading.catalogs)
    }

    /// Matches the first code that is mentioned in a text; the message around it is usually the same entry's.
    private static func byMention(_ reading: QueryInterpretation) -> LookupAnswer? {
        // In `HTTP/1.1 403 FORBIDDEN` the word is the status's phrase.
        guard !LabeledText.isStatusLine(reading.code) else { return nil }
        return CodeMentions(in: reading.code).codes.lazy.compactMap { code in
            let found = QueryInterpretation(code: code, catalogs: reading.catalogs).exactMatches
            return LookupAnswer(found.filter { !$0.isStatus }, in: reading.catalogs)
        }.first
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

extension [LookupAnswer.Match] {
    /// Returns the matches that a response with a status can be.
    fileprivate func coming(with status: Int) -> Self {
        filter { match in
            let entry = match.entry
            return entry.isStatus ? entry.codeText == String(status) : entry.http.isEmpty || entry.http.contains(status)
        }
    }
}

extension [QueryInterpretation] {
    /// The interpretations in which a message is looked for: the text behind a vendor's name, and then the whole.
    fileprivate var ofMessages: [QueryInterpretation] {
        let narrow = first { $0.catalogs.count < self[0].catalogs.count }
        return [narrow, first].compactMap { $0 }
    }

    fileprivate func first(_ rule: (QueryInterpretation) -> LookupAnswer?) -> LookupAnswer? {
        lazy.compactMap(rule).first
    }
}
