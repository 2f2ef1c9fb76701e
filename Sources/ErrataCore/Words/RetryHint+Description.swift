extension RetryHint: CustomStringConvertible {
    /// The hint in words, such as `after 1 s, then backing off up to 30 s`.
    public var description: String {
        switch verdict {
        case .never: "never"
        case .afterFix: "only after a fix"
        case .conditional: condition.map { "it depends. \($0)" } ?? "it depends"
        case .afterDelay: wait
        }
    }

    private var wait: String {
        if until == .windowReset { return "when the rate limit's window resets" }
        guard let initialMilliseconds else { return "after a wait" }
        let first = "after \(Self.seconds(initialMilliseconds)) s"
        guard let maximumMilliseconds, maximumMilliseconds > initialMilliseconds else { return first }
        return "\(first), then backing off up to \(Self.seconds(maximumMilliseconds)) s"
    }

    /// Formats milliseconds as seconds in decimal notation, in the shortest exact form: `30`, `0.5`.
    public static func seconds(_ milliseconds: Int) -> String { seconds(Int64(milliseconds)) }

    /// Formats milliseconds as seconds in decimal notation, in the shortest exact form: `30`, `0.5`.
    package static func seconds(_ milliseconds: Int64) -> String {
        let whole = milliseconds / 1000
        guard milliseconds % 1000 != 0 else { return String(whole) }
        var digits = String(1000 + abs(milliseconds % 1000)).dropFirst()
        while digits.last == "0" { digits.removeLast() }
        return "\(whole).\(digits)"
    }
}
