import ErrataCore
import ErrataSpec

/// Merges a draft into a spec that people have worked on. It adds what is new and fills in what is absent; a name, a mark or
/// a text that stands is never changed. Merging the same draft again changes nothing.
public struct SpecMerge: Sendable {
    /// The spec with what the draft adds.
    public internal(set) var spec: Spec
    /// What was added, what differs and what is gone.
    public private(set) var report = MergeReport()

    private let draft: Spec
    private var sourceIDs: [String: String] = [:]
    private var categoryIDs: [String: String] = [:]
    /// The categories that state what to do.
    let remediedCategories: Set<String>

    /// Merges a draft into a spec.
    public init(_ draft: SpecDraft, into spec: Spec) {
        self.spec = spec
        self.draft = draft.spec
        remediedCategories = Set(spec.categories.filter { $0.resolution != nil }.map(\.id.value))
        report.flags = draft.flags
        mapSources()
        mapCategories()
        mergeEnvelopes()
        mergeStatuses()
        mergeErrors()
        dropUnusedSources()
    }
}

extension SpecMerge {
    /// Finds for each source of the draft the one that it is in the spec, by id, address or title.
    private mutating func mapSources() {
        for source in draft.sources {
            let same = spec.sources.first { known in
                known.id.value == source.id.value || (known.url != nil && known.url == source.url)
                    || known.title == source.title
            }
            sourceIDs[source.id.value] = same?.id.value ?? source.id.value
            guard same == nil else { continue }
            spec.sources.append(source)
            report.addedSources.append(source.id.value)
        }
    }

    /// Leaves out a new source that nothing refers to.
    private mutating func dropUnusedSources() {
        let isUsed = report.hasNews
        guard !isUsed else { return }
        let added = Set(report.addedSources)
        spec.sources.removeAll { added.contains($0.id.value) }
        report.addedSources = []
    }

    /// The id of a category of the draft in the spec.
    func categoryID(_ id: String) -> String { categoryIDs[id] ?? id }

    mutating func note(filled fact: MergeReport.Fact) { report.filled.append(fact) }

    mutating func note(differing fact: MergeReport.Fact) { report.differing.append(fact) }

    private func source(_ id: Located<String>) -> Located<String> {
        Located(sourceIDs[id.value] ?? id.value, at: 0)
    }

    /// Finds for each category of the draft the one that it is in the spec: by its title, its range, or its id.
    private mutating func mapCategories() {
        var titles: [String: String] = [:]
        for category in spec.categories.reversed() { titles[HeadingWords(category.title).phrase] = category.id.value }
        let ids = Set(spec.categories.map(\.id.value))
        for category in draft.categories {
            let sameRange = spec.categories.first { $0.range != nil && $0.range?.value == category.range?.value }
            let known = titles[HeadingWords(category.title).phrase] ?? sameRange?.id.value
            if let known = known ?? (ids.contains(category.id.value) ? category.id.value : nil) {
                categoryIDs[category.id.value] = known
            } else {
                add(category)
            }
        }
    }

    private mutating func add(_ category: Spec.Category) {
        var category = category
        category.source = source(category.source)
        let overlaps = category.range.map { range in
            spec.categories.contains { $0.range?.value.overlaps(range.value) ?? false }
        }
        if overlaps == true { category.range = nil }
        categoryIDs[category.id.value] = category.id.value
        spec.categories.append(category)
        report.addedCategories.append(category.id.value)
    }

    /// Adds the envelopes to a spec without any. To one that has envelopes nothing is added, since a further one could
    /// change how responses are read; they are told.
    private mutating func mergeEnvelopes() {
        guard spec.envelopes.isEmpty else {
            let known = Set(spec.envelopes.flatMap { $0.levels.flatMap { $0.places.map(\.at) } })
            let places = draft.envelopes.flatMap { $0.levels.flatMap { $0.places.map(\.at) } }
            report.otherEnvelopes = places.filter { !known.contains($0) }
            return
        }
        spec.envelopes = draft.envelopes.map { envelope in
            var envelope = envelope
            envelope.source = source(envelope.source)
            return envelope
        }
        report.addedEnvelopes = spec.envelopes.map(\.id.value)
    }

    private mutating func mergeStatuses() {
        let indices = Dictionary(spec.statuses.enumerated().map { ($1.code.value, $0) }) { first, _ in first }
        for row in draft.statuses {
            if let index = indices[row.code.value] {
                compare(spec.statuses[index], row, isStatus: true)
                continue
            }
            var row = row
            row.source = source(row.source)
            spec.statuses.append(row)
            report.addedStatuses.append(row.code.value)
        }
    }
}

extension SpecMerge {
    /// Adds the codes that are new, each behind the one that it follows in the source.
    private mutating func mergeErrors() {
        let indices = spec.codeIndices
        var additions: [Int: [Spec.Entry]] = [:]
        var position = spec.errors.count - 1
        var seen: Set<Int> = []
        for entry in draft.errors {
            if let index = indices[entry.code.value.description] {
                position = index
                seen.insert(index)
                fill(index, from: entry)
                compare(spec.errors[index], entry, isStatus: false)
            } else {
                additions[position, default: []].append(added(entry))
                report.added.append(entry.code.value)
            }
        }
        findGone(besides: seen)
        insert(additions)
    }

    /// The entry as it stands in the spec. Its name is that of the draft where no other has it, else it is derived anew.
    private func added(_ entry: Spec.Entry) -> Spec.Entry {
        var entry = entry
        entry.source = source(entry.source)
        entry.category = entry.category.map { Located(categoryID($0.value), at: 0) }
        return entry
    }

    private mutating func insert(_ additions: [Int: [Spec.Entry]]) {
        guard !additions.isEmpty else { return }
        var taken = Set(spec.errors.flatMap { $0.formerNames.map(\.value) })
        taken.formUnion(spec.caseNames)
        var errors = additions[-1] ?? []
        for index in spec.errors.indices {
            errors.append(spec.errors[index])
            errors += additions[index] ?? []
        }
        let known = Set(report.added.map(\.description))
        for index in errors.indices where known.contains(errors[index].code.value.description) {
            if let name = errors[index].name?.value, !taken.insert(name).inserted { errors[index].name = nil }
        }
        spec.errors = errors
    }

    /// Finds the codes that come from a source of the draft, which does not have them. Retired ones are not missed.
    private mutating func findGone(besides seen: Set<Int>) {
        let sources = Set(sourceIDs.values)
        for (index, entry) in spec.errors.enumerated() where !seen.contains(index) {
            guard sources.contains(entry.source.value), entry.deprecation == nil, entry.when == nil else { continue }
            report.gone.append(entry.code.value)
        }
    }
}

extension MergeReport {
    /// Whether anything but a source is new.
    fileprivate var hasNews: Bool {
        var other = self
        other.addedSources = []
        return other.hasChanges
    }
}

extension Spec {
    /// The indices of the errors by the texts of their codes and aliases.
    var codeIndices: [String: Int] {
        var indices: [String: Int] = [:]
        for (index, entry) in errors.enumerated().reversed() {
            for alias in entry.aliases { indices[alias.value.description] = index }
        }
        for (index, entry) in errors.enumerated().reversed() { indices[entry.code.value.description] = index }
        return indices
    }
}
