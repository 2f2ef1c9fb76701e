extension Duration {
    /// The duration in whole milliseconds, saturated where it overflows.
    package var milliseconds: Int {
        let (seconds, attoseconds) = components
        let (whole, overflows) = Int(clamping: seconds).multipliedReportingOverflow(by: 1000)
        return overflows ? Int.max : whole + Int(attoseconds / 1_000_000_000_000_000)
    }
}
