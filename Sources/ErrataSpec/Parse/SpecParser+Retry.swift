import ErrataCore
import ErrataJSON

extension SpecParser {
    /// Parses the hint under `retry`.
    mutating func retry(of object: JSONValue) -> RetryHint? {
        guard let value = object.member("retry")?.value, check(value, .retry) else { return nil }
        let verdict: RetryVerdict? = choice("verdict", of: value)
        let hint = RetryHint(
            verdict ?? .never,
            initialMilliseconds: milliseconds("initialSeconds", of: value),
            maximumMilliseconds: milliseconds("maximumSeconds", of: value),
            until: choice("until", of: value),
            condition: prose("condition", of: value)
        )
        checkWait(hint, in: value)
        if let verdict { checkParts(of: value, with: verdict) }
        return hint
    }

    /// Checks the wait: a backoff increases from a first wait, and a moment replaces any number of seconds.
    private mutating func checkWait(_ hint: RetryHint, in value: JSONValue) {
        if let maximum = value.member("maximumSeconds") {
            if value.member("initialSeconds") == nil {
                report(.missingKey("initialSeconds", owner: "retry hint with `maximumSeconds`"), at: value.offset)
            }
            if let initial = hint.initialMilliseconds, let most = hint.maximumMilliseconds, most < initial {
                report(.reversedBounds(lower: "`initialSeconds`", upper: "`maximumSeconds`"), at: maximum.value.offset)
            }
        }
        let hasSeconds = ["initialSeconds", "maximumSeconds"].contains { value.member($0) != nil }
        if hasSeconds, let until = value.member("until") {
            report(.misplacedKey("until", .seconds), at: until.nameOffset)
        }
    }

    /// Checks the fields that depend on the verdict.
    private mutating func checkParts(of value: JSONValue, with verdict: RetryVerdict) {
        var barred: [String] = []
        if verdict == .never || verdict == .afterFix { barred += ["initialSeconds", "maximumSeconds", "until"] }
        if verdict != .conditional { barred.append("condition") }
        for key in barred {
            guard let member = value.member(key) else { continue }
            report(.misplacedKey(key, .verdict(verdict.rawValue)), at: member.nameOffset)
        }
        if verdict == .conditional, value.member("condition") == nil {
            report(.missingKey("condition", owner: "retry hint with the verdict `conditional`"), at: value.offset)
        }
    }
}
