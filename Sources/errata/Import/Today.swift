import ErrataBytes

/// The day on which the command runs.
enum Today {
    /// The day in UTC, as YYYY-MM-DD.
    static var text: String {
        let day = CivilDay(daysSince1970: time(nil) / 86_400)
        return "\(padded(day.year, to: 4))-\(padded(day.month, to: 2))-\(padded(day.day, to: 2))"
    }

    private static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
}
