import ErrataSpec

extension MergeReport {
    /// Creates the report on a draft that stands for itself: all that it has is new.
    public init(_ draft: SpecDraft) {
        added = draft.spec.errors.map(\.code.value)
        addedStatuses = draft.spec.statuses.map(\.code.value)
        addedCategories = draft.spec.categories.map(\.id.value)
        addedEnvelopes = draft.spec.envelopes.map(\.id.value)
        addedSources = draft.spec.sources.map(\.id.value)
        flags = draft.flags
    }
}
