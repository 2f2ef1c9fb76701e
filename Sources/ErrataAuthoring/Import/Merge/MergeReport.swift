import ErrataCore

/// What an import found beside a spec: what is new, what differs, what is gone.
public struct MergeReport: Sendable {
    /// A fact of an entry.
    public struct Fact: Sendable, Hashable {
        /// The code, or the status of a row.
        public let code: WireCode
        /// Whether it is the row of a status.
        public let isStatus: Bool
        /// The field, by its key in the spec: `message`, `http`.
        public let field: String
        /// What the spec says; nil where it says nothing.
        public let stands: String?
        /// What the source says.
        public let source: String
    }

    /// The codes that the spec did not have, in the order of the source.
    public var added: [WireCode] = []
    /// The statuses that had no row.
    public var addedStatuses: [WireCode] = []
    /// The ids of the categories that the spec did not have.
    public var addedCategories: [String] = []
    /// The ids of the envelopes of a spec that had none.
    public var addedEnvelopes: [String] = []
    /// The ids of the sources that the spec did not have.
    public var addedSources: [String] = []
    /// The facts that entries of the spec did not have, and have now.
    public var filled: [Fact] = []
    /// The facts that the source states differently. The spec keeps its own.
    public var differing: [Fact] = []
    /// The places of codes in envelopes that the spec does not have. They are not added.
    public var otherEnvelopes: [String] = []
    /// The codes of the spec that come from one of the sources, which does not list them any more.
    public var gone: [WireCode] = []
    /// What a person has to look at, with the path of its source.
    public var flags: [(path: String, flag: ImportFlag)] = []

    /// Whether the spec has changed.
    public var hasChanges: Bool {
        !(added.isEmpty && addedStatuses.isEmpty && addedCategories.isEmpty && addedEnvelopes.isEmpty
            && addedSources.isEmpty && filled.isEmpty)
    }
}
