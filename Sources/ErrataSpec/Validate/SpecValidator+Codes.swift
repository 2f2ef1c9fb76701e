import ErrataCore

extension SpecValidator {
    /// Checks that codes and aliases are unique in their coarser code. They are compared as in a lookup: by bytes, an
    /// integer by its digits.
    mutating func checkCodes() {
        var spellings: [(key: PlacedCode, offset: Int)] = []
        spellings.reserveCapacity(spec.errors.count)
        for index in spec.errors.indices {
            let error = spec.errors[index]
            guard error.when == nil else { continue }
            for code in [error.code] + error.aliases { add(code, of: error, to: &spellings) }
        }
        findRepetition(among: spellings) { index, first in
            .duplicateCode(spellings[index].key.code.text, first: first)
        }
    }

    /// Checks that no two categories have one code. An error may have that of a category: it says more, and counts.
    mutating func checkCategoryCodes() {
        let codes = spec.categories.compactMap(\.code).filter { !$0.value.description.isEmpty }
        findRepetition(among: codes.map { (ExactText($0.value.description), $0.offset) }) { index, first in
            .duplicateCode(codes[index].value.description, first: first)
        }
    }

    private func add(
        _ code: Located<WireCode>,
        of error: Spec.Entry,
        to spellings: inout [(key: PlacedCode, offset: Int)]
    ) {
        let text = code.value.description
        guard !text.isEmpty else { return }
        let within = error.within.map { ExactText($0.value.description) }
        spellings.append((PlacedCode(code: ExactText(text), within: within), code.offset))
    }

    /// Checks that each status has only one row.
    mutating func checkStatuses() {
        let statuses = spec.statuses.filter { $0.status > 0 }.map { (key: $0.code.value, offset: $0.code.offset) }
        findRepetition(among: statuses) { index, first in
            .duplicateStatus(statuses[index].key.description, first: first)
        }
    }

    /// Checks that ranges do not overlap, and that codes are in the range of their category.
    mutating func checkRanges() {
        let ranges = CategoryRanges(spec.categories)
        guard !ranges.isEmpty else { return }
        for (range, first) in ranges.overlaps {
            report(.overlappingRanges(category: first.category, first: first.offset), at: range.offset)
        }
        for entry in spec.errors { checkRange(of: entry, among: ranges) }
    }

    private mutating func checkRange(of entry: Spec.Entry, among ranges: CategoryRanges) {
        let own = entry.category?.value
        guard let code = entry.code.value.number, own?.isEmpty != true else { return }
        if let own, let range = ranges.range(of: own) {
            guard !range.contains(code) else { return }
            return report(.codeOutsideRange(code, category: own, range: range), at: entry.code.offset)
        }
        guard let other = ranges.category(containing: code) else { return }
        report(.codeInOtherRange(code, category: other), at: entry.code.offset)
    }
}

/// A code and the coarser one within which it stands.
private struct PlacedCode: Hashable {
    let code: ExactText
    let within: ExactText?
}

extension WireCode {
    /// The integer, or a string in an integer's canonical digits; `007` is not one.
    fileprivate var number: Int? {
        switch self {
        case .integer(let number): number
        case .string(let text): Int(text).flatMap { String($0) == text ? $0 : nil }
        }
    }
}
