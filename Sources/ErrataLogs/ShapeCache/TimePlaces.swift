/// Where in a line values are that can be its time, as far as there are a few. The memory is used again for every line.
final class TimePlaces {
    private static let most = 8

    private let ranges = UnsafeMutablePointer<Range<Int>>.allocate(capacity: most)
    // In memory of its own, so that no access is checked at run time.
    private let counter = UnsafeMutablePointer<Int>.allocate(capacity: 1)

    init() {
        counter.initialize(to: 0)
    }

    deinit {
        ranges.deallocate()
        counter.deallocate()
    }

    var count: Int { counter.pointee }

    subscript(place: Int) -> Range<Int> { ranges[place] }

    /// Forgets the places of another line.
    @inline(__always)
    func clear() { counter.pointee = 0 }

    /// Takes note of a value.
    @inline(__always)
    func add(_ range: Range<Int>) {
        guard count < Self.most else { return }
        (ranges + count).initialize(to: range)
        counter.pointee += 1
    }
}
