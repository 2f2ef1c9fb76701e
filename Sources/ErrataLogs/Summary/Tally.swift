import ErrataCatalog
import ErrataWire

/// What errors are counted by.
package enum TallyKey: String, CaseIterable {
    case code
    case vendor
    case actor
    case hour
}

/// Counts errors. It takes as much memory as there are sorts of errors, however many there are of each.
package struct Tally {
    /// Errors that are counted together.
    package struct Group {
        /// What they have in common, as it is shown.
        package let title: String
        /// An error of them; of a group by code they are all alike.
        package let sample: UntypedFailure
        /// Whether the table lacks their code.
        package let isUnknown: Bool
        package fileprivate(set) var count = 0
        package fileprivate(set) var first: Int?
        package fileprivate(set) var last: Int?
    }

    /// Where an error is counted, to be used again for its like.
    struct Place {
        fileprivate let group: Int
        fileprivate let prospect: Prospect
        fileprivate let isKnown: Bool
    }

    /// What a retry can do about an error.
    package enum Prospect: Int, CaseIterable {
        /// It can succeed after a wait, and the request is known to have had no effect.
        case safe
        /// It can succeed after a wait, and could do the thing twice.
        case twice
        /// It can succeed once a limit has reset, and nobody says when that is.
        case reset
        /// A person must read when.
        case conditional
        /// None by itself.
        case none
    }

    /// How many sorts are told apart; what comes after is only counted.
    package static let mostGroups = 10_000

    private let key: TallyKey
    private var places: [String: Int] = [:]
    private var groups: [Group] = []
    /// All errors.
    package private(set) var count = 0
    /// Errors whose code a table has, and those whose code none has.
    package private(set) var known = 0
    package private(set) var unknown = 0
    /// Errors by what a retry can do about them.
    private var prospects = Array(repeating: 0, count: Prospect.allCases.count)
    /// Errors of more sorts than are told apart.
    package private(set) var ungrouped = 0
    package private(set) var first: Int?
    package private(set) var last: Int?
    package private(set) var timeline = Timeline()

    init(by key: TallyKey) {
        self.key = key
    }

    /// Counts an error.
    ///
    /// - Returns: where its like are counted; nil where that depends on the time.
    @discardableResult
    mutating func add(_ failure: UntypedFailure, at time: Int?) -> Place {
        let place = place(of: failure, at: time)
        add(place, at: time)
        return place
    }

    /// Counts another error that is like one before.
    mutating func add(_ place: Place, at time: Int?) {
        count += 1
        if place.isKnown { known += 1 } else { unknown += 1 }
        prospects[place.prospect.rawValue] += 1
        if let time { note(time) }
        guard place.group >= 0 else {
            ungrouped += 1
            return
        }
        groups[place.group].add(time)
    }

    /// How many errors a retry can do this about.
    package func count(of prospect: Prospect) -> Int { prospects[prospect.rawValue] }

    /// Whether errors that are alike are always counted at the same place, whenever they were.
    var isTimeless: Bool { key != .hour }

    private mutating func note(_ time: Int) {
        first = min(first ?? time, time)
        last = max(last ?? time, time)
        timeline.add(time)
    }

    private mutating func place(of failure: UntypedFailure, at time: Int?) -> Place {
        let name = name(of: failure, at: time)
        let isKnown = failure.entry != nil || failure.rawCode == nil
        var group = places[name.key] ?? -1
        if group < 0, groups.count < Self.mostGroups {
            group = groups.count
            places[name.key] = group
            groups.append(Group(title: name.title, sample: failure, isUnknown: !isKnown && key == .code))
        }
        return Place(group: group, prospect: Prospect(failure), isKnown: isKnown)
    }

    private func name(of failure: UntypedFailure, at time: Int?) -> (key: String, title: String) {
        switch key {
        case .code: return codeName(failure)
        case .vendor: return (failure.catalog.id, failure.catalog.id)
        case .actor:
            let actor = (failure.entry ?? failure.statusEntry)?.actor ?? failure.transport?.actor
            return (actor?.rawValue ?? "", actor?.rawValue ?? "not documented")
        case .hour:
            guard let time else { return ("", "without a time") }
            let hour = LogTimestamp.text(time - time % 3600)
            return (hour, hour)
        }
    }

    private func codeName(_ failure: UntypedFailure) -> (key: String, title: String) {
        if let entry = failure.entry {
            return (
                entry.id, [entry.id, entry.codeIsNumber ? entry.name : nil].compactMap { $0 }.joined(separator: " ")
            )
        }
        if let code = failure.rawCode?.cut(to: 100) {
            let status = failure.status.map { ", HTTP \($0)" } ?? ""
            return ("?\(failure.catalog.id)/\(code)\(status)", "\(failure.catalog.id)/\(code)\(status)")
        }
        if let transport = failure.transport {
            return ("~\(transport.rawValue)", "no answer: \(transport.rawValue)")
        }
        let status = failure.status.map(String.init) ?? "without a code"
        return ("=\(failure.catalog.id)/\(status)", "\(failure.catalog.id)/\(status)")
    }

    /// The groups, the largest first; by hour in the order of time. Those of codes that no table has come apart.
    package func groups(unknown: Bool) -> [Group] {
        let wanted = groups.filter { $0.isUnknown == unknown }
        guard key != .hour else { return wanted.sorted { $0.title < $1.title } }
        return wanted.sorted { ($1.count, $0.title) < ($0.count, $1.title) }
    }
}

extension Tally.Prospect {
    fileprivate init(_ failure: UntypedFailure) {
        let retry = failure.retry
        self =
            switch retry.verdict {
            case .afterDelay where retry.isResetUnknown && failure.serverDelay == nil: .reset
            case .afterDelay: failure.effect == .noEffect ? .safe : .twice
            case .conditional: .conditional
            case .never, .afterFix: .none
            }
    }
}

extension Tally.Group {
    fileprivate mutating func add(_ time: Int?) {
        count += 1
        guard let time else { return }
        first = min(first ?? time, time)
        last = max(last ?? time, time)
    }
}

extension Catalog.Entry {
    /// Whether the code is a number, which says little without the name.
    fileprivate var codeIsNumber: Bool {
        if case .integer = code { return true }
        return false
    }
}
