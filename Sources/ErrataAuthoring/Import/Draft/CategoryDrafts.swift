import ErrataCore
import ErrataSpec

/// The categories of a spec while they are gathered. Two with one title are one.
struct CategoryDrafts {
    /// The categories, in the order of the sources.
    private(set) var categories: [Spec.Category] = []
    /// What a person has to look at.
    private var flags: [ImportFlag] = []

    private var indices: [String: Int] = [:]
    private var positions: [String: Int] = [:]
    private var ranged: [Int] = []

    /// Adds what a source says about a group of errors.
    mutating func add(_ found: SourceCategory, source: String) {
        let index = index(of: found.title, source: source)
        addRange(found, to: index)
        if categories[index].summary == nil { categories[index].summary = found.facts[.summary]?.paragraph }
        if categories[index].resolution == nil { categories[index].resolution = found.facts[.resolution]?.paragraph }
        addNotes(found, to: index)
        guard categories[index].retry == nil, let hint = found.hint else { return }
        categories[index].retry = hint
        categories[index].inferred.append(Located("retry", at: found.line))
    }

    /// Keeps the texts that state no fact of a category.
    private mutating func addNotes(_ found: SourceCategory, to index: Int) {
        let texts = [found.facts[.note], found.hint == nil ? found.facts[.retry] : nil].compactMap { $0?.paragraph }
        let links = SourceFact.allCases.flatMap { found.facts[$0]?.links ?? [] }.map { "Link: \($0)" }
        for note in texts + links.map(CellText.paragraph) where !categories[index].notes.contains(note) {
            categories[index].notes.append(note)
        }
    }

    /// Returns the flags since the last call.
    mutating func takeFlags() -> [ImportFlag] {
        defer { flags = [] }
        return flags
    }

    /// Returns the id of the category with a title, which is added where there is none.
    mutating func id(of title: String, source: String) -> String {
        categories[index(of: title, source: source)].id.value
    }

    /// Returns the id of the category whose range has a code; nil where none has.
    func id(covering code: WireCode) -> String? {
        guard case .integer(let number) = code else { return nil }
        return ranged.first { categories[$0].range?.value.contains(number) ?? false }.map { categories[$0].id.value }
    }

    /// Whether a code may be in a category: it has no range, or one that has the code.
    func allows(_ code: WireCode, in id: String) -> Bool {
        guard let index = positions[id], let range = categories[index].range?.value else { return true }
        guard case .integer(let number) = code else { return false }
        return range.contains(number)
    }

    private mutating func index(of title: String, source: String) -> Int {
        let found = CodeRange.find(in: CellText.paragraph(title))
        let title = found?.title ?? CellText.paragraph(title)
        let key = HeadingWords(title).phrase
        if let index = indices[key] { return index }
        let id = PartID.of(title, or: "category-\(categories.count + 1)") { positions[$0] != nil }
        positions[id] = categories.count
        indices[key] = categories.count
        categories.append(Spec.Category(id: id, title: title, source: source))
        if let range = found?.range { setRange(range, of: categories.count - 1, line: 0) }
        return categories.count - 1
    }

    private mutating func addRange(_ found: SourceCategory, to index: Int) {
        guard let range = found.range, categories[index].range == nil else { return }
        setRange(range, of: index, line: found.line)
    }

    /// Sets the range of a category, unless another has a part of it.
    private mutating func setRange(_ range: ClosedRange<Int>, of index: Int, line: Int) {
        let other = ranged.first { categories[$0].range.map { $0.value.overlaps(range) } ?? false }
        guard let other else {
            categories[index].range = Located(range, at: line)
            ranged.append(index)
            return
        }
        let words = "\(range.lowerBound)–\(range.upperBound)"
        flags.append(
            ImportFlag(line: line, "the range \(words) overlaps that of “\(categories[other].title)” and is left out")
        )
    }
}

extension SourceCategory {
    /// The hint that its texts state or prescribe.
    fileprivate var hint: RetryHint? {
        let stated = facts[.retry].flatMap { RetryCell($0.text)?.hint }
        return stated
            ?? [SourceFact.summary, .resolution, .retry].lazy
            .compactMap { facts[$0].flatMap { WaitText($0.text).hint } }.first
    }
}

extension SourceText {
    /// The text as one paragraph; nil where it is empty.
    fileprivate var paragraph: String? {
        let text = CellText.paragraph(text)
        return text.isEmpty ? nil : text
    }
}
