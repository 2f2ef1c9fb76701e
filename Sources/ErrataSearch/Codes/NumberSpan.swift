import ErrataBytes
import ErrataCore
import ErrataReference

/// A range of numbers given by its first digits: `3xxx`, `5xx`.
struct NumberSpan {
    /// The range as tables write it.
    let text: String
    /// The numbers.
    let range: ClosedRange<Int>

    /// Parses a range; nil for any other text.
    init?(_ text: String) {
        let digits = text.utf8.prefix { ASCII.isDigit($0) }
        let open = text.utf8.dropFirst(digits.count)
        guard text.utf8.count < 10, !open.isEmpty, open.allSatisfy({ $0 | 0x20 == UInt8(ascii: "x") }),
            let first = Int(text.prefix(digits.count)), first > 0
        else { return nil }
        let size = open.reduce(1) { size, _ in size * 10 }
        range = first * size...first * size + size - 1
        self.text = text.lowercased()
    }

    /// The status class with this range.
    var statusClass: StatusClass? { StatusClass(text: text) }

    /// Returns the codes with a number in the range.
    func codes(in catalogs: [Catalog]) -> [Catalog.Entry] {
        catalogs.flatMap { $0.entries.filter { Int($0.codeText).map(range.contains) == true } }
    }

    /// Returns the rules of the categories that cover the range.
    func sentences(of catalogs: [Catalog]) -> [String] {
        catalogs.flatMap { $0.categories }.compactMap { category in
            guard let covered = category.range, covered.overlaps(range) else { return nil }
            let isWhole = covered.lowerBound <= range.lowerBound && covered.upperBound >= range.upperBound
            return category.sentence(about: isWhole ? "the numbers" : "some of the numbers")
        }
    }
}

extension Catalog.Category {
    /// Returns a sentence that numbers are in its range, and what its rule for them is.
    package func sentence(about numbers: String) -> String {
        let rule = retryWords.map { "Retry: \($0)" } ?? "It has no rule for retries."
        return "\(catalog.name) has \(numbers) in \(heading). \(rule)"
    }
}
