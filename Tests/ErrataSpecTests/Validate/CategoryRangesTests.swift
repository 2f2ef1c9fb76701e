import Testing

@testable import ErrataSpec

@Suite("The ranges of categories")
struct CategoryRangesTests {
    private func ranges(_ bounds: [(String, ClosedRange<Int>)]) throws -> CategoryRanges {
        let rows = bounds.map { id, range in
            #"{"id": "\#(id)", "title": "T", "range": [\#(range.lowerBound), \#(range.upperBound)], "source": "docs"}"#
        }
        let text = """
            {"catalog": {"id": "a", "vendor": "a", "name": "A", "type": "A", "summary": "An API."},
             "sources": [{"id": "docs", "title": "D", "retrieved": "2026-01-31"}],
             "categories": [\(rows.joined(separator: ","))]}
            """
        var parser = SpecParser()
        return CategoryRanges(parser.draft(try .parse(Array(text.utf8))).spec.categories)
    }

    /// What the simplest search finds: each pair, and for each code the first range in the file.
    private func pairs(_ bounds: [(String, ClosedRange<Int>)]) -> [String] {
        bounds.indices.flatMap { later in
            bounds[..<later].filter { $0.1.overlaps(bounds[later].1) }.map { "\(bounds[later].0)-\($0.0)" }
        }
    }

    @Test("overlaps and the categories of codes are those that a search of all ranges finds", arguments: 0..<40)
    func agrees(_ seed: Int) throws {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % limit
        }
        // Sparse ranges, which do not overlap, as well as dense ones.
        let space = seed.isMultiple(of: 2) ? 4000 : 60
        let bounds = (0..<12).map { index in
            let lower = next(space)
            return ("c\(index)", lower...lower + next(8))
        }
        let ranges = try ranges(bounds)
        #expect(ranges.overlaps.map { "\($0.range.category)-\($0.first.category)" } == pairs(bounds))
        for code in -1...(space + 9) {
            #expect(ranges.category(containing: code) == bounds.first { $0.1.contains(code) }?.0, "\(code)")
        }
        for (category, range) in bounds { #expect(ranges.range(of: category) == range) }
    }

    @Test("without ranges nothing is found")
    func empty() throws {
        let ranges = try ranges([])
        #expect(ranges.isEmpty && ranges.overlaps.isEmpty)
        #expect(ranges.category(containing: 0) == nil && ranges.range(of: "c") == nil)
    }
}
