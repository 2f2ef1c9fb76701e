/// How many errors there were over time, in at most 60 equal spans whose length grows with what they must hold.
struct Timeline {
    private static let most = 60
    /// Lengths of spans that people count in, in seconds.
    private static let lengths = [
        1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 14_400, 21_600, 43_200, 86_400, 172_800, 604_800,
    ]

    /// The length of a span in seconds.
    private(set) var span = lengths[0]
    /// The errors of each span, the first first.
    private(set) var counts: [Int] = []
    private var firstSpan = 0

    /// When the first span begins, in seconds since 1970.
    var start: Int { firstSpan * span }

    /// Counts an error.
    mutating func add(_ time: Int) {
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
        counts[place - firstSpan] += 1
    }

    /// The same in at most so many spans, which are longer where need be.
    func fitted(to most: Int) -> Timeline {
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
