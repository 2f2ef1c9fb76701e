import ErrataBytes

/// The day on which the command runs.
enum Today {
    /// The day in UTC, as YYYY-MM-DD.
    static var text: String { String(CivilDay.timestamp(time(nil)).prefix(10)) }
}
