@testable import ErrataLogs
import Testing

@Suite("The order of lookup and scan")
struct ScanPolicyTests {
    /// Ends blocks of which the trie recognized some lines, and returns whether lines are looked up first after each.
    private static func decisions(
        _ policy: inout ScanPolicy,
        _ blocks: [(lines: Int, recognized: Int, content: ShapeCache.Content)]
    ) -> [Bool] {
        blocks.map { block in
            for _ in 0..<block.recognized { policy.note(block.content) }
            policy.next(lines: block.lines)
            return policy.isRecognizedFirst
        }
    }

    @Test("lines are looked up first as long as three of four are recognized")
    func recognized() {
        var policy = ScanPolicy()
        #expect(policy.isRecognizedFirst)
        #expect(Self.decisions(&policy, [(1000, 750, .nothing), (1000, 749, .nothing)]) == [true, false])
    }

    @Test("lines whose messages have numbers are looked up first only where one of five has another reason")
    func messages() {
        var policy = ScanPolicy()
        for _ in 0..<200 { policy.note(.nothing) }
        for _ in 0..<800 { policy.note(.scanned) }
        policy.next(lines: 1000)
        #expect(policy.isRecognizedFirst)
        #expect(Self.decisions(&policy, [(1000, 1000, .scanned)]) == [false])
    }

    @Test("a block of a few lines decides nothing by itself")
    func few() {
        var policy = ScanPolicy()
        #expect(Self.decisions(&policy, [(1, 0, .nothing), (63, 63, .nothing)]) == [true, true])
        #expect(Self.decisions(&policy, [(63, 0, .nothing), (1, 0, .nothing)]) == [true, false])
    }

    @Test("lookups that failed are tried again, after ever longer pauses")
    func pauses() {
        var policy = ScanPolicy()
        let starts = Self.decisions(&policy, Array(repeating: (100, 0, .nothing), count: 1000))
            .enumerated().filter(\.element).map(\.offset)
        #expect(starts == [16, 49, 114, 243, 500, 757])
    }
}
