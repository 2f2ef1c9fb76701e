/// Formats waits in words.
package enum DurationWords {
    private static let units: [(milliseconds: Int64, name: String)] = [
        (milliseconds: 604_800_000, name: "week"),
        (milliseconds: 86_400_000, name: "day"),
        (milliseconds: 3_600_000, name: "hour"),
        (milliseconds: 60_000, name: "minute"),
    ]

    /// Returns the wait in the greatest unit without a fraction, such as `2 weeks`, `90 seconds` or `1.5 seconds`.
    package static func phrase(milliseconds: Int) -> String {
        phrase(Int64(milliseconds))
    }

    /// Returns the wait in the greatest unit without a fraction, such as `2 weeks` or `90 seconds`.
    package static func phrase(seconds: Int) -> String {
        phrase(Int64(seconds) * 1000)
    }

    private static func phrase(_ milliseconds: Int64) -> String {
        let (amount, unit) = measured(milliseconds)
        return "\(amount) \(unit)"
    }

    /// Returns a range of waits, such as `1 to 30 seconds` or `1 second to 5 minutes`.
    package static func span(from first: Int, to last: Int) -> String {
        let (low, high) = (measured(Int64(first)), measured(Int64(last)))
        let unit = high.unit.utf8.starts(with: low.unit.utf8) ? "" : " \(low.unit)"
        return "\(low.amount)\(unit) to \(high.amount) \(high.unit)"
    }

    private static func measured(_ milliseconds: Int64) -> (amount: String, unit: String) {
        let unit = units.first { milliseconds > 0 && milliseconds.isMultiple(of: $0.milliseconds) }
        let amount = unit.map { String(milliseconds / $0.milliseconds) } ?? RetryHint.seconds(milliseconds)
        return (amount, (unit?.name ?? "second") + (amount == "1" ? "" : "s"))
    }
}
