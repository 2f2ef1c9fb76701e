/// A histogram of errors over time, in at most 60 equal spans whose length grows with the range that they must cover.
public struct ErrorTimeline: Sendable {
    private static let maximumCount = 60
    /// The lengths of spans in seconds. Each divides the next one, so that timelines of different spans can be merged;
    /// beyond the last one each length is twice the one before.
    private static let lengths = [
        1, 2, 10, 30, 60, 120, 600, 1800, 3600, 7200, 14_400, 43_200, 86_400, 172_800,
    ]

    private static let longestSpan = 1 << 40

    /// The length of a span in seconds.
    public private(set) var span = lengths[0]
    /// The number of errors in each span, in chronological order.
    public private(set) var counts: [Int] = []
    private var firstSpan = 0

    /// The start of the first span, in seconds since 1970.
    public var start: Int { firstSpan * span }

    /// The span of the last error: its start and its index. Most errors fall into the span of the one before.
    private var recent = Recent()

    private struct Recent {
        var start = Int.max
        var index = 0
    }

    init() {}

    /// Restores a stored timeline; nil for spans of a length that no timeline has, and for values that no log can have.
    init?(start: Int, span: Int, counts: [Int]) {
        guard span <= Self.longestSpan, start.magnitude <= Self.longestSpan else { return nil }
        widen(to: span)
        guard self.span == span, counts.count <= Self.maximumCount, counts.allSatisfy({ $0 >= 0 }) else { return nil }
        (firstSpan, self.counts) = (start / span, counts)
    }

    /// Counts errors at a time.
    mutating func add(_ time: Int, _ count: Int = 1) {
        guard time < recent.start || time - recent.start >= span else {
            counts[recent.index] += count
            return
        }
        recent.index = index(of: time)
        // Division rounds times before 1970 up, so that their spans end where the others begin.
        recent.start = time < 0 ? Int.max : (firstSpan + recent.index) * span
        counts[recent.index] += count
    }

    /// Returns the index of the span that covers a time, adding spans where needed.
    private mutating func index(of time: Int) -> Int {
        if counts.isEmpty {
            firstSpan = time / span
            counts = [0]
        }
        var index = time / span
        while max(index, firstSpan + counts.count - 1) - min(index, firstSpan) >= Self.maximumCount {
            widen()
            index = time / span
        }
        while index < firstSpan {
            counts.insert(0, at: 0)
            firstSpan -= 1
        }
        while index >= firstSpan + counts.count { counts.append(0) }
        return index - firstSpan
    }

    /// Returns the same errors in at most `maximumCount` spans, which are longer where need be.
    public func fitted(to maximumCount: Int) -> ErrorTimeline {
        var fitted = self
        while fitted.counts.count > max(1, maximumCount) { fitted.widen() }
        return fitted
    }

    /// Lengthens the spans to at least a length.
    mutating func widen(to span: Int) {
        while self.span < span { widen() }
    }

    private mutating func widen() {
        let wider = Self.lengths.first { $0 > span } ?? span * 2
        let first = start / wider
        var merged: [Int] = []
        for (index, count) in counts.enumerated() {
            let target = (start + index * span) / wider - first
            while merged.count <= target { merged.append(0) }
            merged[target] += count
        }
        (span, firstSpan, counts) = (wider, first, merged)
        recent = Recent()
    }
}

extension ErrorTimeline: Hashable {
    /// Whether two timelines have the same errors in the same spans.
    public static func == (left: Self, right: Self) -> Bool {
        left.span == right.span && left.firstSpan == right.firstSpan && left.counts == right.counts
    }

    /// Hashes the spans.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(span)
        hasher.combine(firstSpan)
        hasher.combine(counts)
    }
}
