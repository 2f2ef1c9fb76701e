import ErrataCore

extension SpecValidator {
    /// No code and no alias stands twice. They are compared as they are looked up: by bytes, an integer by its digits.
    mutating func checkCodes() {
        let spellings = spec.errors.flatMap { [$0.code] + $0.aliases }
            .map { Located($0.value.description, at: $0.offset) }
            .filter { !$0.value.isEmpty }
        findRepetition(among: spellings.map { (ExactText($0.value), $0.offset) }) { index, first in
            .duplicateCode(spellings[index].value, first: first)
        }
    }

    /// A status has one row.
    mutating func checkStatuses() {
        let statuses = spec.statuses.compactMap { row -> (key: Int, offset: Int)? in
            guard case .integer(let status) = row.code.value, status > 0 else { return nil }
            return (status, row.code.offset)
        }
        findRepetition(among: statuses) { index, first in .duplicateStatus(statuses[index].key, first: first) }
    }

    /// Ranges do not overlap, and codes are in the range of their category.
    mutating func checkRanges() {
        var earlier: [(category: String, range: Located<ClosedRange<Int>>)] = []
        for category in spec.categories {
            guard let range = category.range else { continue }
            for other in earlier where other.range.value.overlaps(range.value) {
                report(.overlappingRanges(category: other.category, first: other.range.offset), at: range.offset)
            }
            earlier.append((category.id.value, range))
        }
        for entry in spec.errors { checkRange(of: entry, among: earlier) }
    }

    private mutating func checkRange(
        of entry: Spec.Entry,
        among ranges: [(category: String, range: Located<ClosedRange<Int>>)]
    ) {
        let own = entry.category?.value
        guard let code = entry.code.value.number, own?.isEmpty != true else { return }
        if let own, let range = ranges.first(where: { $0.category == own })?.range.value {
            guard !range.contains(code) else { return }
            return report(.codeOutsideRange(code, category: own, range: range), at: entry.code.offset)
        }
        guard let other = ranges.first(where: { $0.range.value.contains(code) }) else { return }
        report(.codeInOtherRange(code, category: other.category), at: entry.code.offset)
    }
}

extension WireCode {
    /// The integer, or what a string spells in an integer's own digits; `007` is none.
    fileprivate var number: Int? {
        switch self {
        case .integer(let number): number
        case .string(let text): Int(text).flatMap { String($0) == text ? $0 : nil }
        }
    }
}
