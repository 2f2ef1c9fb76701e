public import ErrataCore
public import ErrataRuntime

/// Compares failures with the table of the API that they are from, one after another.
///
/// Memory is limited: it grows with the codes and the messages that are told apart, of which there are maximum numbers,
/// and not with the number of failures.
public struct DriftCollector: Sendable {
    /// The maximum number of new codes that are told apart.
    static let maximumCodeCount = 2000
    /// The maximum number of messages that are told apart, over all codes.
    static let maximumMessageCount = 10_000

    private let catalog: Catalog
    /// Whether the table says by what a failure of its is known, so that one without it may be another API's.
    private let hasEvidence: Bool
    private var failureCount = 0
    private var known: [Int: SeenEntry] = [:]
    private var unknown: [[UInt8]: SeenCode] = [:]
    private var rows: [Int: Int] = [:]
    private var unattributed = SpecDrift.Unattributed()
    private var cut = SpecDrift.Cut()
    private var messageCount = 0

    /// Creates a collector for a catalog.
    public init(_ catalog: Catalog) {
        self.catalog = catalog
        hasEvidence = !catalog.envelopes.isEmpty
    }

    /// Adds a failure that was decoded by the catalog.
    ///
    /// - Parameters:
    ///   - failure: the failure.
    ///   - time: the time of the failure, in seconds since 1970.
    ///   - place: the line that holds it.
    ///   - isFromOtherHost: whether a host answered that is not the API's.
    public mutating func add(_ failure: UntypedFailure, at time: Int?, in place: LogPlace, isFromOtherHost: Bool) {
        guard !isFromOtherHost else { return unattributed.otherHost += 1 }
        guard failure.transport == nil else { return unattributed.unanswered += 1 }
        guard failure.origin != .edge else { return unattributed.edge += 1 }
        let seen = SeenError(failure, at: time, in: place)
        if let entry = failure.entry {
            add(seen, of: entry, spelling: failure.isExact || !entry.hasCode ? nil : failure.rawCode)
        } else if let code = failure.ownCode {
            add(seen, code: code, failure)
        } else {
            addWithoutCode(failure, seen)
        }
        for error in failure.rest { add(error, of: failure, seen) }
    }

    /// Adds a further error of a response that lists several. The status of the response is not its own.
    private mutating func add(_ error: ListedError, of failure: UntypedFailure, _ seen: SeenError) {
        let listed = SeenError(message: error.message, status: nil, time: seen.time, place: seen.place)
        if let entry = failure.entry(of: error) {
            add(listed, of: entry, spelling: nil)
        } else if let code = error.rawCode {
            add(listed, code: code, failure)
        }
    }

    private mutating func add(_ seen: SeenError, of entry: Catalog.Entry, spelling: String?) {
        failureCount += 1
        let hasRoom = messageCount < Self.maximumMessageCount
        count(known[entry.ordinal, default: SeenEntry(entry)].add(seen, spelling: spelling, hasRoom: hasRoom))
    }

    private mutating func add(_ seen: SeenError, code: String, _ failure: UntypedFailure) {
        failureCount += 1
        let key = SeenCode.key(code, in: failure.coarserCodes)
        if unknown[key] == nil {
            guard unknown.count < Self.maximumCodeCount else { return cut.codes += 1 }
            unknown[key] = SeenCode(code, in: failure.coarserCodes, category: failure.category?.id)
        }
        let hasRoom = messageCount < Self.maximumMessageCount
        guard let added = unknown[key]?.add(seen, isMarked: failure.isMarked, hasRoom: hasRoom) else { return }
        count(added)
    }

    private mutating func count(_ added: MessagePatterns.Addition) {
        switch added {
        case .new: messageCount += 1
        case .known: break
        case .cut: cut.messages += 1
        }
    }

    /// Adds a failure without a code. It is known to be the API's by a mark, or by a message in the API's own place.
    private mutating func addWithoutCode(_ failure: UntypedFailure, _ seen: SeenError) {
        guard failure.isMarked || seen.message != nil || !hasEvidence else {
            unattributed.statusOnly += 1
            if let status = failure.status { unattributed.statusCounts[status, default: 0] += 1 }
            return
        }
        failureCount += 1
        guard let status = failure.status, status >= 400, failure.statusEntry?.catalog != catalog else { return }
        rows[status, default: 0] += 1
    }
}

extension DriftCollector {
    /// What the failures so far show.
    public var drift: SpecDrift {
        let compared = catalog.entries.compactMap { known[$0.ordinal] }
        let isNumeric = catalog.entries.allSatisfy { !$0.hasCode || $0.code.isInteger }
        return SpecDrift(
            catalog: catalog,
            failureCount: failureCount,
            newCodes: unknown.values.map { $0.newCode(isNumeric: isNumeric) }.sorted(by: SpecDrift.NewCode.isBefore),
            differences: compared.map(\.difference).filter(\.isDifferent),
            missingRows: SeenStatus.list(rows),
            neverSeen: catalog.entries.filter { known[$0.ordinal] == nil && $0.details.deprecation == nil },
            deprecatedSeen: compared.filter { $0.entry.details.deprecation != nil }.map(\.difference),
            unattributed: unattributed,
            cut: cut
        )
    }
}

extension WireCode {
    fileprivate var isInteger: Bool {
        if case .integer = self { true } else { false }
    }
}

extension SpecDrift.NewCode {
    /// The most frequent first.
    fileprivate static func isBefore(_ left: Self, _ right: Self) -> Bool {
        let (leftPath, rightPath) = (
            left.coarserCodes + [left.code.description], right.coarserCodes + [right.code.description]
        )
        guard left.sightings.count == right.sightings.count else { return left.sightings.count > right.sightings.count }
        return leftPath.lexicographicallyPrecedes(rightPath)
    }
}

extension SpecDrift.Difference {
    fileprivate var isDifferent: Bool { !statuses.isEmpty || !messages.isEmpty || !spellings.isEmpty }
}
