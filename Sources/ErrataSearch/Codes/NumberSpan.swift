import ErrataBytes
import ErrataCore
import ErrataReference

/// Numbers of which only the first digits are told: `3xxx`, `5xx`.
struct NumberSpan {
    /// The text, as it is written in tables.
    let text: String
    /// The numbers.
    let range: ClosedRange<Int>

    /// The numbers that a text stands for; nil where it is none of its kind.
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

    /// The class of statuses that this is.
    var statusClass: StatusClass? { StatusClass(text: text) }

    /// The codes that have one of the numbers.
    func codes(in catalogs: [Catalog]) -> [Catalog.Entry] {
        catalogs.flatMap { $0.entries.filter { Int($0.codeText).map(range.contains) == true } }
    }

    /// What the categories say in whose range the numbers are.
    func sentences(of catalogs: [Catalog]) -> [String] {
        catalogs.flatMap(\.categories).compactMap { category in
            guard let covered = category.range, covered.overlaps(range) else { return nil }
            let isWhole = covered.lowerBound <= range.lowerBound && covered.upperBound >= range.upperBound
            return category.sentence(about: isWhole ? "the numbers" : "some of the numbers")
        }
    }
}

extension Catalog.Category {
    /// That numbers are in its range, and what its rule for them is.
    package func sentence(about numbers: String) -> String {
        let rule = retryWords.map { "Retry: \($0)" } ?? "It has no rule for retries."
        return "\(catalog.name) has \(numbers) in \(heading). \(rule)"
    }
}
