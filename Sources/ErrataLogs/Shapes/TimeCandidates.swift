/// The ranges of the first values in a line that can be its time. The memory is reused for every line.
final class TimeCandidates {
    private static let most = 8

    private let ranges = UnsafeMutablePointer<Range<Int>>.allocate(capacity: most)
    // Allocated separately, so that accesses need no exclusivity checks at run time.
    private let counter = UnsafeMutablePointer<Int>.allocate(capacity: 1)

    init() {
        counter.initialize(to: 0)
    }

    deinit {
        ranges.deallocate()
        counter.deallocate()
    }

    var count: Int { counter.pointee }

    subscript(index: Int) -> Range<Int> { ranges[index] }

    /// Removes all ranges.
    @inline(__always)
    func clear() { counter.pointee = 0 }

    /// Appends the range of a value; a ninth and any further one are dropped.
    @inline(__always)
    func add(_ range: Range<Int>) {
        guard count < Self.most else { return }
        (ranges + count).initialize(to: range)
        counter.pointee += 1
    }
}
