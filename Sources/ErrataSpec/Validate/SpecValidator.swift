import ErrataCore

/// Validates that the parts of a spec agree with each other.
///
/// Empty values could not be read and are skipped.
struct SpecValidator {
    let spec: Spec
    let successors: [Located<WireCode>]
    /// Whether every value could be read, so that what the spec lacks is absent from the file as well.
    private let isWhole: Bool
    /// The diagnostics so far, in no particular order.
    private(set) var diagnostics: [Diagnostic] = []

    init(_ draft: SpecDraft, isWhole: Bool) {
        self.isWhole = isWhole
        spec = draft.spec
        successors = draft.successors
    }

    /// Runs all checks.
    mutating func validate(forModule module: String?) {
        checkIDs()
        checkSources()
        checkCategories()
        checkRanges()
        checkStatuses()
        checkCodes()
        checkCategoryCodes()
        checkSuccessors()
        checkNames()
        checkAbsentCodes()
        checkStatusesOfFailures()
        if isWhole {
            checkEnvelopes()
            checkLevels()
            checkConditions()
            checkMessagePlace()
            checkCodePlaces()
        }
        if let module, spec.catalog.type.value == module {
            report(.typeNamedLikeModule(module), at: spec.catalog.type.offset)
        }
    }

    /// Reports a fact.
    mutating func report(_ fact: Diagnostic.Fact, at offset: Int) {
        diagnostics.append(Diagnostic(fact, at: offset))
    }

    /// Calls `clash` for every item whose key an earlier one had, with the index of that one.
    mutating func findRepetition<Key: Hashable>(
        among items: [(key: Key, offset: Int)],
        _ clash: (_ item: Int, _ first: Int) -> Diagnostic.Fact
    ) {
        var first: [Key: Int] = Dictionary(minimumCapacity: items.count)
        for (index, item) in items.enumerated() {
            if let earlier = first[item.key] {
                report(clash(index, earlier), at: item.offset)
            } else {
                first[item.key] = item.offset
            }
        }
    }
}
