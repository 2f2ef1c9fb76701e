public import ErrataCore

/// What logs show of an API that its table does not say, or says otherwise.
public struct SpecDrift: Sendable {
    /// A code that the table lacks.
    public struct NewCode: Sendable {
        /// The code, with the type that the table's codes have.
        public let code: WireCode
        /// The coarser codes in which it stands, from the coarsest on.
        public let coarserCodes: [String]
        /// The id of the category that covers it.
        public let category: String?
        /// Whether one of its responses at least has every mark of a failure that the table names.
        public let isMarked: Bool
        /// How many times it was seen, and where.
        public let sightings: Sightings
        /// The messages, the most frequent first.
        public let messages: [SeenMessage]
    }

    /// A code of the table that came with statuses or messages that differ from what is documented, or that is not
    /// documented with any.
    public struct Difference: Sendable {
        /// The entry.
        public let entry: Catalog.Entry
        /// How many times the code was seen, and where.
        public let sightings: Sightings
        /// The statuses that the table does not list.
        public let statuses: [SeenStatus]
        /// The messages that match none of the table's.
        public let messages: [SeenMessage]
        /// The spellings that are not the table's.
        public let spellings: [SeenMessage]
        /// The statuses with which the code is documented.
        public let documentedStatuses: [Int]
        /// The messages, as templates, with which the code is documented.
        public let documentedMessages: [String]

        /// Whether it contradicts the table, and does not only add to it.
        public var isContradiction: Bool {
            !statuses.isEmpty && !documentedStatuses.isEmpty || !messages.isEmpty && !documentedMessages.isEmpty
                || !spellings.isEmpty
        }
    }

    /// The failures that say nothing about the table.
    public struct Unattributed: Sendable, Hashable {
        /// Failures with which another host answered than the table's.
        public internal(set) var otherHost = 0
        /// Failures with which an edge answered, such as a proxy.
        public internal(set) var edge = 0
        /// Calls that no response came to.
        public internal(set) var unanswered = 0
        /// Failures with nothing but a status, by which no API is known.
        public internal(set) var statusOnly = 0
        /// The numbers of these, by status.
        var statusCounts: [Int: Int] = [:]
        /// The statuses of these, in ascending order.
        public var statuses: [SeenStatus] { SeenStatus.list(statusCounts) }

        /// The number of all of them.
        public var count: Int { otherHost + edge + unanswered + statusOnly }
    }

    /// What was counted and not told apart, since memory is limited.
    public struct Cut: Sendable, Hashable {
        /// Failures with further codes.
        public internal(set) var codes = 0
        /// Failures with further messages.
        public internal(set) var messages = 0
    }

    /// The catalog.
    public let catalog: Catalog
    /// The number of failures that are known to be of this API.
    public let failureCount: Int
    /// The codes that the table lacks, the most frequent first.
    public let newCodes: [NewCode]
    /// The codes whose statuses, messages or spellings differ, in the order of the table.
    public let differences: [Difference]
    /// The statuses of failures without a code, for which the table has no row.
    public let missingRows: [SeenStatus]
    /// The codes that were never seen, in the order of the table; those that are no longer sent are left out.
    public let neverSeen: [Catalog.Entry]
    /// The codes that are no longer sent by the table, and were seen.
    public let deprecatedSeen: [Difference]
    /// The failures that say nothing about the table.
    public let unattributed: Unattributed
    /// What was counted and not told apart.
    public let cut: Cut

    /// Whether the logs contradict the table or show what it lacks. Codes that were never seen prove nothing.
    public var isDrift: Bool {
        !newCodes.isEmpty || !missingRows.isEmpty || !deprecatedSeen.isEmpty || cut.codes > 0
            || differences.contains(where: \.isContradiction)
    }
}
