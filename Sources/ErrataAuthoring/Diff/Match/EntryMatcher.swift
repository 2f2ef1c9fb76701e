import ErrataCore
import ErrataSpec

/// Finds for every error of a new spec the error of the old one that it was.
///
/// By code first; then what is left by an alias, by the name of the case, by message and statuses, and by the summary,
/// each only where one error alone has it on either side. Every step looks keys up, so the time is proportional to the
/// number of errors.
struct EntryMatcher {
    private let old: SpecIndex
    private let new: SpecIndex
    /// For every new error the index of the old one.
    private(set) var matches: [Int?]
    /// The old errors that no new one was, in their order.
    private(set) var removed: [Int]

    private typealias Keys = (SpecIndex, Int) -> [String]

    init(_ old: SpecIndex, _ new: SpecIndex) {
        (self.old, self.new) = (old, new)
        matches = Array(repeating: nil, count: new.spec.errors.count)
        removed = Array(old.spec.errors.indices)
        for keys in Self.steps where !removed.isEmpty { match(by: keys) }
    }

    private static var steps: [Keys] {
        [
            { [$0.spec.errors[$1].storedCode] },
            { [$0.spec.errors[$1].storedCode] + $0.spec.errors[$1].aliases.map(\.value.description) },
            { [$0.names[$1]] },
            { [$0.names[$1]] + $0.spec.errors[$1].formerNames.map(\.value) },
            { $0.spec.errors[$1].messageKeys },
            { [$0.spec.errors[$1].summary] },
        ]
    }

    /// Pairs what is left on both sides by keys that one error alone has on each side.
    private mutating func match(by keys: Keys) {
        let added = matches.indices.filter { matches[$0] == nil }
        guard !added.isEmpty else { return }
        let candidates = KeyOwners(of: added) { keys(new, $0) }
        let owners = KeyOwners(of: removed) { keys(old, $0) }
        var left: [Int] = []
        for ordinal in removed {
            let match = keys(old, ordinal).first { owners[$0] == ordinal && candidates.isOpen($0, matches) }
            guard let match = match.flatMap({ candidates[$0] }) else {
                left.append(ordinal)
                continue
            }
            matches[match] = ordinal
        }
        removed = left
    }
}

/// The errors by keys that one of them alone has.
private struct KeyOwners {
    private static let several = -1
    private var ordinals: [ExactText: Int]

    init(of ordinals: [Int], keys: (Int) -> [String]) {
        self.ordinals = Dictionary(minimumCapacity: ordinals.count)
        for ordinal in ordinals {
            for key in keys(ordinal).map(ExactText.init) {
                let owner = self.ordinals[key] ?? ordinal
                self.ordinals[key] = owner == ordinal ? ordinal : Self.several
            }
        }
    }

    /// Whether one error alone has a key, and has no match.
    func isOpen(_ key: String, _ matches: [Int?]) -> Bool {
        self[key].map { matches[$0] == nil } ?? false
    }

    /// Returns the only error that has a key.
    subscript(key: String) -> Int? {
        ordinals[ExactText(key)].flatMap { $0 == Self.several ? nil : $0 }
    }
}

extension Spec.Entry {
    /// The message with the statuses, as one key; none without a message, which tells nothing.
    fileprivate var messageKeys: [String] {
        guard let message else { return [] }
        return ["\(http.map(String.init).joined(separator: ",")) \(message)"]
    }
}
