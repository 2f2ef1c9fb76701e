import ErrataCatalog
import ErrataWire

/// Counts errors by group. Its memory grows with the number of groups, and not with the number of errors.
public struct ErrorTally: Sendable, Hashable {
    /// The property that errors are grouped by.
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

    /// The maximum number of groups; the errors of any further group are counted in total only.
    public static let maximumGroupCount = 10_000

    /// The property that errors are grouped by.
    public let grouping: Grouping
    /// The number of errors.
    public internal(set) var count = 0
    /// The number of errors whose code a table has, or that have no code.
    public internal(set) var knownCount = 0
    /// The number of errors with a code that no table has.
    public internal(set) var unknownCount = 0
    /// The number of errors in groups beyond ``maximumGroupCount``.
    public internal(set) var ungroupedCount = 0
    /// The time of the first error, in seconds since 1970; nil where no error has a time.
    public internal(set) var first: Int?
    /// The time of the last error, in seconds since 1970; nil where no error has a time.
    public internal(set) var last: Int?
    /// The errors over time.
    public internal(set) var timeline = ErrorTimeline()

    /// The groups in order of appearance.
    var groups: [ErrorGroup] = []
    /// The indices of the groups by key.
    private var indices: [String: Int] = [:]
    /// The number of errors by retry prospect, in the order of ``RetryProspect``.
    var prospects = Array(repeating: 0, count: RetryProspect.allCases.count)

    init(by grouping: Grouping) {
        self.grouping = grouping
    }

    /// Returns the groups, the largest first, or by hour in chronological order.
    ///
    /// - Parameter unknown: whether to return the groups whose code no table has, instead of the others.
    public func groups(unknown: Bool) -> [ErrorGroup] {
        let wanted = groups.filter { $0.isUnknown == unknown }
        guard grouping != .hour else { return wanted.sorted { $0.title < $1.title } }
        // Two groups can have one title, such as a code and a status of the same digits.
        return wanted.sorted { ($1.count, $0.title, $0.key) < ($0.count, $1.title, $1.key) }
    }

    /// Returns the number of errors with a retry prospect.
    public func count(of prospect: RetryProspect) -> Int { prospects[prospect.ordinal] }
}

extension ErrorTally {
    /// The counters of an error, to be used again for errors that are alike.
    struct Slot: Sendable {
        let group: Int
        let prospect: RetryProspect
        let isKnown: Bool
    }

    /// Whether the group of an error does not depend on its time.
    var isTimeless: Bool { grouping != .hour }

    /// Counts an error.
    ///
    /// - Parameter line: the number of its line.
    /// - Returns: the counters for errors that are alike.
    @discardableResult
    mutating func add(_ failure: UntypedFailure, at time: Int?, line: Int) -> Slot {
        let slot = slot(of: failure, at: time)
        add(slot, at: time, line: line)
        return slot
    }

    /// Counts an error that is like an earlier one.
    mutating func add(_ slot: Slot, at time: Int?, line: Int) {
        count += 1
        if slot.isKnown { knownCount += 1 } else { unknownCount += 1 }
        prospects[slot.prospect.ordinal] += 1
        if let time { note(time) }
        guard slot.group >= 0 else {
            ungroupedCount += 1
            return
        }
        groups[slot.group].add(time, line: line)
    }

    private mutating func note(_ time: Int) {
        first = min(first ?? time, time)
        last = max(last ?? time, time)
        timeline.add(time)
    }

    private mutating func slot(of failure: UntypedFailure, at time: Int?) -> Slot {
        let name = GroupName(of: failure, at: time, by: grouping)
        let isKnown = failure.entry != nil || failure.ownCode == nil
        let isUnknown = !isKnown && grouping == .code
        let group = index(of: name.key) {
            ErrorGroup(key: name.key, title: name.title, sample: failure, isUnknown: isUnknown)
        }
        return Slot(group: group, prospect: RetryProspect(of: failure), isKnown: isKnown)
    }

    /// Returns the index of the group with a key, added where it is new; -1 where there are too many groups.
    mutating func index(of key: String, _ made: () -> ErrorGroup) -> Int {
        if let index = indices[key] { return index }
        guard groups.count < Self.maximumGroupCount else { return -1 }
        indices[key] = groups.count
        groups.append(made())
        return groups.count - 1
    }

    /// Sets the groups of a tally whose errors have been counted before.
    mutating func restore(_ groups: [ErrorGroup]) {
        for group in groups {
            let index = index(of: group.key) { group }
            if index < 0 { ungroupedCount += group.count }
        }
    }
}
