/// The stored form of a tally. It may gain keys, and none of them ever changes its meaning. Times are seconds since
/// 1970.
extension ErrorTally: Codable {
    private enum Key: String, CodingKey {
        case grouping, count, knownCount, unknownCount, ungroupedCount, first, last, timeline, prospects, groups
    }

    /// Encodes the counts and a sample of each group.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(grouping, forKey: .grouping)
        try container.encode(count, forKey: .count)
        try container.encode(knownCount, forKey: .knownCount)
        try container.encode(unknownCount, forKey: .unknownCount)
        try container.encode(ungroupedCount, forKey: .ungroupedCount)
        try container.encodeIfPresent(first, forKey: .first)
        try container.encodeIfPresent(last, forKey: .last)
        try container.encode(timeline, forKey: .timeline)
        let counts = RetryProspect.allCases.map { ($0.rawValue, count(of: $0)) }
        try container.encode(Dictionary(uniqueKeysWithValues: counts), forKey: .prospects)
        try container.encode(groups, forKey: .groups)
    }

    /// Decodes a stored tally.
    ///
    /// The catalogs of its samples are looked up in the decoder's `CodingUserInfoKey.errataCatalogs`.
    ///
    /// - Throws: `DecodingError` for a catalog that is not known there, and for anything that is not a tally.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        self.init(by: try container.decode(Grouping.self, forKey: .grouping))
        count = try container.decode(Int.self, forKey: .count)
        knownCount = try container.decode(Int.self, forKey: .knownCount)
        unknownCount = try container.decode(Int.self, forKey: .unknownCount)
        ungroupedCount = try container.decode(Int.self, forKey: .ungroupedCount)
        first = try container.decodeIfPresent(Int.self, forKey: .first)
        last = try container.decodeIfPresent(Int.self, forKey: .last)
        timeline = try container.decode(ErrorTimeline.self, forKey: .timeline)
        let counts = try container.decode([String: Int].self, forKey: .prospects)
        for prospect in RetryProspect.allCases { prospects[prospect.ordinal] = counts[prospect.rawValue] ?? 0 }
        for group in try container.decode([ErrorGroup].self, forKey: .groups) { _ = index(of: group.key) { group } }
    }
}

extension ErrorTimeline: Codable {
    private enum Key: String, CodingKey {
        case start, secondsEach, counts
    }

    /// Encodes the spans.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(start, forKey: .start)
        try container.encode(span, forKey: .secondsEach)
        try container.encode(counts, forKey: .counts)
    }

    /// Decodes stored spans.
    ///
    /// - Throws: `DecodingError` for spans of a length that no timeline has, for more than 60, and for negative counts.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: Key.self)
        let start = try container.decode(Int.self, forKey: .start)
        let span = try container.decode(Int.self, forKey: .secondsEach)
        let counts = try container.decode([Int].self, forKey: .counts)
        guard let timeline = Self(start: start, span: span, counts: counts) else {
            throw DecodingError.dataCorruptedError(
                forKey: .secondsEach,
                in: container,
                debugDescription: "no timeline has spans of \(span) seconds, or has so many"
            )
        }
        self = timeline
    }
}
