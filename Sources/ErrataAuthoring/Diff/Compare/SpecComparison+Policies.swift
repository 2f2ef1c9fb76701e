import ErrataCore
import ErrataSpec

extension SpecComparison {
    /// Compares the policies, each as its sentence of facts: rate limits by their scope and order, since they have no ids.
    mutating func comparePolicies() {
        let (before, after) = (old.spec.policies, new.spec.policies)
        compareRateLimits(before?.rateLimits ?? [], after?.rateLimits ?? [])
        let (credits, newCredits) = (before?.credits, after?.credits)
        let part = part(.policy, "credits", credits?.source.offset, newCredits?.source.offset)
        list.compare("credits", credits?.facts, newCredits?.facts, by: .creditsChanged, label: "errors are", of: part)
        comparePolicyText(credits?.summary, newCredits?.summary, of: part)
        compareAuthentication(before?.authentication ?? [], after?.authentication ?? [])
    }

    private mutating func compareRateLimits(_ old: [Spec.RateLimit], _ new: [Spec.RateLimit]) {
        let (before, after) = (Self.keyed(old), Self.keyed(new))
        for (key, limit) in after {
            let former = before.first { $0.key == key }?.limit
            let part = part(.policy, key, former?.source.offset, limit.source.offset)
            list.compare("rateLimits", former?.facts, limit.facts, by: .rateLimitChanged, label: "limit", of: part)
            if let former { comparePolicyText(former.summary, limit.summary, of: part) }
        }
        for (key, limit) in before where !after.contains(where: { $0.key == key }) {
            let part = part(.policy, key, limit.source.offset, nil)
            list.compare("rateLimits", limit.facts, nil, by: .rateLimitChanged, label: "limit", of: part)
        }
    }

    /// Names every rate limit by its scope, and further ones of one scope by a number.
    private static func keyed(_ limits: [Spec.RateLimit]) -> [(key: String, limit: Spec.RateLimit)] {
        var counts: [String: Int] = [:]
        return limits.map { limit in
            let name = limit.scope.map { "rate limit per \($0)" } ?? "rate limit"
            counts[name, default: 0] += 1
            let count = counts[name] ?? 1
            return (count == 1 ? name : "\(name), no. \(count)", limit)
        }
    }

    private mutating func compareAuthentication(_ old: [Spec.Authentication], _ new: [Spec.Authentication]) {
        let part = part(.policy, "authentication", old.first?.source.offset, new.first?.source.offset)
        list.compare(
            "authentication",
            old.map { "\($0.location) \($0.name): \($0.summary)" },
            new.map { "\($0.location) \($0.name): \($0.summary)" },
            by: .authenticationChanged,
            of: part
        )
    }

    private mutating func comparePolicyText(_ old: String?, _ new: String?, of part: ChangedPart) {
        guard let old, let new else { return }
        list.compare("summary", old, new, by: .detailsChanged, of: part)
    }
}

extension Spec.RateLimit {
    fileprivate var facts: String {
        let amount = amount.map { "\($0) requests" } ?? "an amount not stated"
        return amount + (windowMilliseconds.map { " in \(DurationWords.phrase(milliseconds: $0))" } ?? "")
    }
}

extension Spec.Credits {
    fileprivate var facts: String {
        let charged = chargedOnError ? "charged" : "not charged"
        guard !exceptStatuses.isEmpty else { return charged }
        return "\(charged), but for \(exceptStatuses.map(String.init).joined(separator: ", "))"
    }
}
