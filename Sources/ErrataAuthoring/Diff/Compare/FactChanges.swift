import ErrataCore
import ErrataSpec

extension FactSet {
    /// Returns what changes when a fact is stated as another set does.
    func changes(of field: Field, to new: FactSet) -> [FieldChange] {
        guard !states(field, as: new) else { return [] }
        switch field {
        case .kind: return [FieldChange(.kindChanged, "kind", "kind", from: kind?.rawValue, to: new.kind?.rawValue)]
        case .actor:
            return [FieldChange(.actorChanged, "actor", "actor", from: actor?.rawValue, to: new.actor?.rawValue)]
        case .resolution:
            let verb = resolution == nil ? "added" : new.resolution == nil ? "removed" : "changed"
            return [FieldChange(.resolutionChanged, "resolution", resolution, new.resolution, "resolution \(verb)")]
        case .retry: return retryChanges(to: new.retry)
        case .effect: return [effectChange(to: new.effect)]
        }
    }

    private func effectChange(to new: RequestEffect) -> FieldChange {
        FieldChange(Self.rule(from: effect, to: new), "effect", "effect", from: effect.word, to: new.word)
    }

    /// The rule for a change of the effect, of which an unknown one counts as a possible one.
    private static func rule(from old: RequestEffect, to new: RequestEffect) -> ChangeRule {
        if old == .done || new == .done { return .effectDone }
        if new == .noEffect { return .effectExcluded }
        return old == .noEffect ? .effectPossible : .effectStated
    }

    private func retryChanges(to new: RetryHint?) -> [FieldChange] {
        guard let retry, let new else {
            let rule: ChangeRule = retry == nil ? .verdictStated : .verdictWithdrawn
            return [FieldChange(rule, "retry", retry?.key, new?.key, "retry \(retry.shortWords), now \(new.words)")]
        }
        return [retry.verdictChange(to: new), retry.waitChange(to: new), retry.conditionChange(to: new)]
            .compactMap(\.self)
    }
}

extension RetryHint {
    fileprivate func verdictChange(to new: RetryHint) -> FieldChange? {
        guard verdict != new.verdict else { return nil }
        let rule: ChangeRule = new.verdict.readiness < verdict.readiness ? .verdictStricter : .verdictLaxer
        let words = "retry \(verdict.words), now \(new.words)"
        return FieldChange(rule, "retry.verdict", verdict.rawValue, new.verdict.rawValue, words)
    }

    /// The change of the wait of verdicts that have one.
    fileprivate func waitChange(to new: RetryHint) -> FieldChange? {
        guard verdict.canWait, new.verdict.canWait, waitWords != new.waitWords else { return nil }
        // With another verdict a wait that only one of them states is part of that verdict's words.
        guard verdict == new.verdict || (waitWords != nil && new.waitWords != nil) else { return nil }
        let words = "wait \(waitWords ?? "not stated"), now \(new.waitWords ?? "not stated")"
        guard until == new.until else {
            return FieldChange(.waitUntilChanged, "retry.until", waitWords, new.waitWords, words)
        }
        let isShorter = new.bounds.first < bounds.first || new.bounds.last < bounds.last
        return FieldChange(isShorter ? .waitShorter : .waitLonger, "retry.wait", waitWords, new.waitWords, words)
    }

    fileprivate func conditionChange(to new: RetryHint) -> FieldChange? {
        guard verdict == new.verdict, condition.map(ExactText.init) != new.condition.map(ExactText.init) else {
            return nil
        }
        return FieldChange(
            .conditionChanged,
            "retry.condition",
            condition,
            new.condition,
            "condition of a retry changed"
        )
    }

    /// The first and the longest wait in milliseconds: where none is stated, those of the backoff by default.
    private var bounds: (first: Int, last: Int) {
        let first = initialMilliseconds ?? 1_000
        return (first, maximumMilliseconds ?? initialMilliseconds ?? 60_000)
    }

    private var waitWords: String? {
        if until == .windowReset { return "until the window resets" }
        guard let initialMilliseconds else { return nil }
        guard let maximumMilliseconds, maximumMilliseconds > initialMilliseconds else {
            return DurationWords.phrase(milliseconds: initialMilliseconds)
        }
        return DurationWords.span(from: initialMilliseconds, to: maximumMilliseconds)
    }

    /// The hint as one text, for its identity.
    fileprivate var key: String {
        [verdict.rawValue, waitWords, condition].compactMap(\.self).joined(separator: "; ")
    }

    fileprivate var longWords: String {
        guard verdict.canWait, let waitWords else { return verdict.words }
        return "\(verdict.words), \(until == nil ? "after " : "")\(waitWords)"
    }
}

extension RetryHint? {
    fileprivate var shortWords: String { self?.verdict.words ?? "not stated" }
    fileprivate var words: String { self?.longWords ?? "not stated" }
}

extension RetryHint {
    fileprivate var words: String { longWords }
}

extension RetryVerdict {
    /// How readily the same request is sent again under this verdict, from 0: never, after somebody changed something,
    /// after somebody checked a condition, and by a program alone. A verdict that comes earlier is stricter.
    fileprivate var readiness: Int {
        switch self {
        case .never: 0
        case .afterFix: 1
        case .conditional: 2
        case .afterDelay: 3
        }
    }

    fileprivate var canWait: Bool { self == .afterDelay || self == .conditional }

    fileprivate var words: String {
        switch self {
        case .never: "never"
        case .afterFix: "only after a fix"
        case .conditional: "it depends"
        case .afterDelay: "yes"
        }
    }
}
