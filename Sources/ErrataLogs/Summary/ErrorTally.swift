import ErrataCatalog
import ErrataWire

/// Counts errors by what they have in common. It takes as much memory as there are groups, however many errors each has.
public struct ErrorTally: Sendable, Hashable {
    /// What errors are counted by.
    public enum Grouping: String, Sendable, CaseIterable, Codable {
        /// By code, and by status where there is none.
        case code
        /// By catalog.
        case vendor
        /// By who must act.
        case actor
        /// By the hour in UTC.
        case hour
    }

    /// How many groups are told apart; the errors of any further group are only counted.
    public static let maximumGroupCount = 10_000

    /// What errors are counted by.
    public let grouping: Grouping
    /// The number of errors.
    public internal(set) var count = 0
    /// The number of errors whose code a table has, or that have no code.
    public internal(set) var knownCount = 0
    /// The number of errors with a code that no table has.
    public internal(set) var unknownCount = 0
    /// The number of errors in groups beyond ``maximumGroupCount``.
    public internal(set) var ungroupedCount = 0
    /// When the first error was, in seconds since 1970; nil where no error has a time.
    public internal(set) var first: Int?
    /// When the last error was, in seconds since 1970; nil where no error has a time.
    public internal(set) var last: Int?
    /// The errors over time.
    public internal(set) var timeline = ErrorTimeline()

    /// The groups in the order in which they came.
    var groups: [ErrorGroup] = []
    /// The places of the groups by their keys.
    private var places: [String: Int] = [:]
    /// Errors by what a retry can do about them, in the order of ``RetryProspect``.
    var prospects = Array(repeating: 0, count: RetryProspect.allCases.count)

    init(by grouping: Grouping) {
        self.grouping = grouping
    }

    /// The groups, the largest first, or by hour in the order of time.
    ///
    /// - Parameter unknown: whether those are wanted whose code no table has; they come apart from the others.
    public func groups(unknown: Bool) -> [ErrorGroup] {
        let wanted = groups.filter { $0.isUnknown == unknown }
        guard grouping != .hour else { return wanted.sorted { $0.title < $1.title } }
        return wanted.sorted { ($1.count, $0.title) < ($0.count, $1.title) }
    }

    /// The number of errors about which a retry can do this.
    public func count(of prospect: RetryProspect) -> Int { prospects[prospect.ordinal] }
}

extension ErrorTally {
    /// Where an error is counted, to be used again for errors that are alike.
    struct Slot: Sendable {
        let group: Int
        let prospect: RetryProspect
        let isKnown: Bool
    }

    /// Whether errors that are alike are counted in one group whenever they were.
    var isTimeless: Bool { grouping != .hour }

    /// Counts an error.
    ///
    /// - Returns: where errors that are alike are counted.
    @discardableResult
    mutating func add(_ failure: UntypedFailure, at time: Int?) -> Slot {
        let slot = slot(of: failure, at: time)
        add(slot, at: time)
        return slot
    }

    /// Counts another error that is like one before.
    mutating func add(_ slot: Slot, at time: Int?) {
        count += 1
        if slot.isKnown { knownCount += 1 } else { unknownCount += 1 }
        prospects[slot.prospect.ordinal] += 1
        if let time { note(time) }
        guard slot.group >= 0 else {
            ungroupedCount += 1
            return
        }
        groups[slot.group].add(time)
    }

    private mutating func note(_ time: Int) {
        first = min(first ?? time, time)
        last = max(last ?? time, time)
        timeline.add(time)
    }

    private mutating func slot(of failure: UntypedFailure, at time: Int?) -> Slot {
        let name = GroupName(of: failure, at: time, by: grouping)
        let isKnown = failure.entry != nil || failure.rawCode == nil
        let isUnknown = !isKnown && grouping == .code
        let group = place(of: name.key) {
            ErrorGroup(key: name.key, title: name.title, sample: failure, isUnknown: isUnknown)
        }
        return Slot(group: group, prospect: RetryProspect(of: failure), isKnown: isKnown)
    }

    /// The place of the group with a key, which is added where it is new; -1 where there are too many.
    mutating func place(of key: String, _ made: () -> ErrorGroup) -> Int {
        if let place = places[key] { return place }
        guard groups.count < Self.maximumGroupCount else { return -1 }
        places[key] = groups.count
        groups.append(made())
        return groups.count - 1
    }
}
