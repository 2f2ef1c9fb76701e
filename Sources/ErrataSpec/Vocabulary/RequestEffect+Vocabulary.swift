import ErrataCore

extension RequestEffect {
    /// The effects that a table can state, with the usual words for them as synonyms.
    static let vocabulary = Vocabulary(
        documentable.map(\.rawValue),
        synonyms: [
            ("none", "no nothing noEffect false never safe unchanged rejected notApplied"),
            ("possible", "maybe perhaps unknown uncertain unclear partial unsafe sometimes"),
            ("done", "yes true applied already alreadyDone completed succeeded success happened"),
        ]
    )
}
