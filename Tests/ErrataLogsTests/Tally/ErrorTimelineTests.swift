@testable import ErrataLogs
import Testing

@Suite("Errors over time")
struct ErrorTimelineTests {
    private static func timeline(_ times: [Int]) -> ErrorTimeline {
        var timeline = ErrorTimeline()
        for time in times { timeline.add(time) }
        return timeline
    }

    @Test("there are at most 60 spans, and every error is in one", arguments: [1, 60, 61, 3600, 86_400, 1 << 30])
    func widening(range: Int) {
        let times = (0..<500).map { $0 * 7919 % range }
        let timeline = Self.timeline(times)
        #expect(timeline.counts.count <= 60)
        #expect(timeline.counts.reduce(0, +) == 500)
        #expect(timeline.start <= (times.min() ?? 0))
        #expect((times.max() ?? 0) < timeline.start + timeline.counts.count * timeline.span)
    }

    @Test("neither the order of errors nor the order of merging makes a difference")
    func order() {
        let (first, second) = ((0..<200).map { $0 * 31 }, (0..<200).map { 1_000_000 + $0 * 997 })
        let whole = Self.timeline(first + second)
        #expect(whole == Self.timeline((first + second).reversed()))
        for (left, right) in [(first, second), (second, first)] {
            var merged = Self.timeline(left)
            merged.merge(Self.timeline(right))
            #expect(merged == whole)
        }
    }

    @Test("parts of any range add up to the timeline of the whole", arguments: [50, 1000, 100_000, 1 << 36])
    func parts(range: Int) {
        var random = SplitMix(state: UInt64(range))
        for _ in 0..<200 {
            let times = (0..<30).map { _ in
                Int.random(in: -range...range, using: &random) >> Int.random(in: 0...12, using: &random)
            }
            let cut = Int.random(in: 0...times.count, using: &random)
            var merged = Self.timeline(Array(times[..<cut]))
            merged.merge(Self.timeline(Array(times[cut...])))
            #expect(merged == Self.timeline(times.reversed()), "\(times) cut at \(cut)")
        }
    }

    @Test("an impossible timeline is not decoded")
    func reading() {
        #expect(ErrorTimeline(start: 0, span: 3, counts: [1]) == nil)
        #expect(ErrorTimeline(start: 0, span: Int.max, counts: [1]) == nil)
        #expect(ErrorTimeline(start: Int.min, span: 1, counts: [1]) == nil)
        #expect(ErrorTimeline(start: 0, span: 1, counts: [-1]) == nil)
        #expect(ErrorTimeline(start: 0, span: 1, counts: [Int](repeating: 0, count: 61)) == nil)
        #expect(ErrorTimeline(start: 60, span: 60, counts: [2, 3])?.start == 60)
    }
}
