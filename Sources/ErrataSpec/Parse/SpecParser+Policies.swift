import ErrataCore
import ErrataJSON

extension SpecParser {
    /// Parses the policies; nil for an empty object.
    mutating func policies(_ value: JSONValue) -> Spec.Policies? {
        guard check(value, .policies) else { return nil }
        let policies = Spec.Policies(
            rateLimits: list("rateLimits", of: value, like: .object(.rateLimit)) { $0.rateLimit($1) },
            credits: value.member("credits").flatMap { credits($0.value) },
            authentication: list("authentication", of: value, like: .object(.authentication)) { $0.authentication($1) }
        )
        let isEmpty = policies.rateLimits.isEmpty && policies.credits == nil && policies.authentication.isEmpty
        return isEmpty ? nil : policies
    }

    private mutating func rateLimit(_ value: JSONValue) -> Spec.RateLimit? {
        guard check(value, .rateLimit) else { return nil }
        return Spec.RateLimit(
            amount: integer("amount", of: value, in: 1...Bounds.counts.upperBound),
            windowMilliseconds: milliseconds("windowSeconds", of: value),
            scope: prose("scope", of: value),
            summary: prose("summary", of: value) ?? "",
            inferred: inferred(of: value),
            source: slug("source", of: value)
        )
    }

    private mutating func credits(_ value: JSONValue) -> Spec.Credits? {
        guard check(value, .credits) else { return nil }
        return Spec.Credits(
            chargedOnError: boolean("chargedOnError", of: value) ?? false,
            exceptStatuses: statuses("exceptStatuses", of: value),
            summary: prose("summary", of: value) ?? "",
            inferred: inferred(of: value),
            source: slug("source", of: value)
        )
    }

    private mutating func authentication(_ value: JSONValue) -> Spec.Authentication? {
        guard check(value, .authentication) else { return nil }
        let location = choice("in", of: value, from: .credentialLocations) ?? ""
        return Spec.Authentication(
            location: location,
            name: (location == "header" ? headerName("name", of: value) : text("name", of: value)) ?? "",
            summary: prose("summary", of: value) ?? "",
            inferred: inferred(of: value),
            source: slug("source", of: value)
        )
    }

    /// Parses a list of distinct statuses.
    mutating func statuses(_ key: String, of object: JSONValue) -> [Int] {
        let statuses = list(key, of: object, like: .status) { parser, value in
            parser.integer(value, in: Bounds.statuses).map { (key: $0, offset: value.offset) }
        }
        checkItems(statuses)
        return statuses.map(\.key)
    }
}
