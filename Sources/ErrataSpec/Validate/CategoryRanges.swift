/// The ranges of a spec's categories, to be searched by category and by code in less than linear time: a spec can have
/// thousands.
struct CategoryRanges {
    /// The range of a category.
    struct Item {
        let category: String
        let range: ClosedRange<Int>
        /// The offset of the range in the file.
        let offset: Int
    }

    /// The ranges in the order of the file.
    private let items: [Item]
    /// The indices of the ranges by their lower bounds.
    private let sorted: [Int]
    /// The indices of the ranges by category; of two with one id, the first.
    private let byCategory: [String: Int]
    /// The indices of the ranges that overlap another, in the order of the file.
    private let overlapping: [Int]

    init(_ categories: [Spec.Category]) {
        let items = categories.compactMap { category in
            category.range.map { Item(category: category.id.value, range: $0.value, offset: $0.offset) }
        }
        let sorted = items.indices.sorted { (items[$0].range.lowerBound, $0) < (items[$1].range.lowerBound, $1) }
        (self.items, self.sorted) = (items, sorted)
        byCategory = Dictionary(zip(items.map(\.category), items.indices)) { first, _ in first }
        overlapping = Self.overlapping(items, sorted)
    }

    var isEmpty: Bool { items.isEmpty }

    /// The ranges that overlap one earlier in the file, each with every such one.
    var overlaps: [(range: Item, first: Item)] {
        overlapping.enumerated().flatMap { count, index in
            overlapping[..<count].filter { items[$0].range.overlaps(items[index].range) }
                .map { (items[index], items[$0]) }
        }
    }

    /// Returns the range of a category.
    func range(of category: String) -> ClosedRange<Int>? {
        byCategory[category].map { items[$0].range }
    }

    /// Returns the category whose range has a code; of several, the first in the file.
    func category(containing code: Int) -> String? {
        // Only ranges that overlap another are not found by their lower bound.
        if let index = overlapping.first(where: { items[$0].range.contains(code) }) { return items[index].category }
        var (low, high) = (0, sorted.count)
        while low < high {
            let middle = (low + high) / 2
            if items[sorted[middle]].range.lowerBound <= code { low = middle + 1 } else { high = middle }
        }
        guard low > 0, items[sorted[low - 1]].range.contains(code) else { return nil }
        return items[sorted[low - 1]].category
    }

    /// Returns the indices of the ranges that overlap another. In the order of the lower bounds, a range overlaps an
    /// earlier one if it begins before the end of the farthest so far.
    private static func overlapping(_ items: [Item], _ sorted: [Int]) -> [Int] {
        var found: Set<Int> = []
        var farthest: Int?
        for index in sorted {
            if let other = farthest, items[index].range.lowerBound <= items[other].range.upperBound {
                found.formUnion([index, other])
                guard items[index].range.upperBound > items[other].range.upperBound else { continue }
            }
            farthest = index
        }
        return found.sorted()
    }
}
