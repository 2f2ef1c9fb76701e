import ErrataCore

/// What somebody wants explained: a code, a name, a status or a message, perhaps with the vendor in front.
package struct CodeQuery {
    /// What to look for, as it was given: every sign can be part of a code.
    package let text: String
    /// The catalogs to look in.
    package let catalogs: [Catalog]

    /// A query in some catalogs.
    package init(_ text: String, in catalogs: [Catalog]) {
        self.text = text
        self.catalogs = catalogs
    }

    /// What is meant; an empty answer where nothing is known.
    package func answer() -> LookupAnswer {
        // Most queries are meant as they stand, and then they need not be taken apart.
        let plain = CodeReading(code: text, catalogs: catalogs).exactMatches
        if let answer = LookupAnswer(plain, in: catalogs) { return answer }
        let readings = readings
        return Self.rules.lazy.compactMap { $0(readings) }.first ?? LookupAnswer()
    }

    /// How the query is read when nothing is found: with the vendor in it, where there is one, and without labels.
    package var plainest: CodeReading {
        readings.last { $0.label != .glued } ?? CodeReading(code: text, catalogs: catalogs)
    }

    /// What is behind a vendor's name and a slash is meant in the vendor's catalogs only.
    private var readings: [CodeReading] {
        let given = CodeReading(code: text, catalogs: catalogs)
        return CodeReading.all(of: given.id ?? given).unique
    }

    /// The rules, in their order: the first that finds something in one of the readings decides.
    private static let rules: [@Sendable ([CodeReading]) -> LookupAnswer?] = [
        { $0.first(exactly) }, { $0.first(byCode) }, { $0.ofMessages.first(byMessage) }, { $0.first(byStatus) },
        { $0.first(bySpan) },
    ]

    /// The code or name exactly, with nothing but a vendor and signs before it.
    private static func exactly(_ reading: CodeReading) -> LookupAnswer? {
        reading.label == .none ? LookupAnswer(reading.exactMatches, in: reading.catalogs) : nil
    }

    /// The code or name behind a label, or a code, a name or a status's phrase but for case and the signs between words:
    /// in one pass, since `STATUS429` is a code's own spelling before it is a label and a number.
    private static func byCode(_ reading: CodeReading) -> LookupAnswer? {
        LookupAnswer(reading.exactMatches, in: reading.catalogs)
            ?? LookupAnswer(reading.inexactMatches, in: reading.catalogs)
    }

    /// A message that a table has, alone or among other text.
    private static func byMessage(_ reading: CodeReading) -> LookupAnswer? {
        PastedMessage(reading.code).flatMap { LookupAnswer($0.matches(in: reading.catalogs), in: reading.catalogs) }
    }

    /// A status at the beginning, whatever follows, or HTTP's own phrase for one.
    private static func byStatus(_ reading: CodeReading) -> LookupAnswer? {
        guard reading.label != .glued, let status = WrittenStatus(reading.code) ?? reading.phrasedStatus else {
            return nil
        }
        return LookupAnswer(status, in: reading.catalogs)
    }

    /// Numbers of which only the first digits are told.
    private static func bySpan(_ reading: CodeReading) -> LookupAnswer? {
        NumberSpan(reading.code).flatMap { LookupAnswer($0, in: reading.catalogs) }
    }
}

extension [CodeReading] {
    /// Those that a message is looked for in: what is behind a vendor, and then the whole.
    fileprivate var ofMessages: [CodeReading] {
        let narrow = first { $0.catalogs.count < self[0].catalogs.count }
        return [narrow, first].compactMap(\.self)
    }

    fileprivate func first(_ rule: (CodeReading) -> LookupAnswer?) -> LookupAnswer? {
        lazy.compactMap(rule).first
    }
}
