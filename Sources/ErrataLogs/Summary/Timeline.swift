/// How many errors there were over time, in at most 60 equal spans whose length grows with what they must hold.
package struct Timeline {
    private static let most = 60
    /// Lengths of spans that people count in, in seconds.
    private static let lengths = [
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400, 172_800, 604_800,
    ]

    /// The length of a span in seconds.
    package private(set) var span = lengths[0]
    /// The errors of each span, the first first.
    package private(set) var counts: [Int] = []
    private var firstSpan = 0

    /// When the first span begins, in seconds since 1970.
    package var start: Int { firstSpan * span }

    /// The span that the last error was in: where it begins, and its place. Errors mostly follow one another.
    private var recent = (start: Int.max, place: 0)

    /// Counts an error.
    mutating func add(_ time: Int) {
        guard time < recent.start || time - recent.start >= span else {
            counts[recent.place] += 1
            return
        }
        recent.place = place(of: time)
        recent.start = (firstSpan + recent.place) * span
        counts[recent.place] += 1
    }

    /// The place of the span that a time is in, for which room is made.
    private mutating func place(of time: Int) -> Int {
        if counts.isEmpty {
            firstSpan = time / span
            counts = [0]
        }
        var place = time / span
        while max(place, firstSpan + counts.count - 1) - min(place, firstSpan) >= Self.most {
            widen()
            place = time / span
        }
        while place < firstSpan {
            counts.insert(0, at: 0)
            firstSpan -= 1
        }
        while place >= firstSpan + counts.count { counts.append(0) }
        return place - firstSpan
    }

    /// The same in at most so many spans, which are longer where need be.
    package func fitted(to most: Int) -> Timeline {
        var fitted = self
        while fitted.counts.count > max(1, most) { fitted.widen() }
        return fitted
    }

    private mutating func widen() {
        let wider = Self.lengths.first { $0 > span && $0 % span == 0 } ?? span * 2
        let first = start / wider
        var merged: [Int] = []
        for (place, count) in counts.enumerated() {
            let target = (start + place * span) / wider - first
            while merged.count <= target { merged.append(0) }
            merged[target] += count
        }
        (span, firstSpan, counts) = (wider, first, merged)
    }
}
