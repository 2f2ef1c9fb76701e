extension Duration {
    /// The duration in whole milliseconds, saturated where it overflows.
    package var milliseconds: Int {
        Int(clamping: longMilliseconds)
    }

    /// The duration in whole milliseconds, saturated where it overflows.
    package var longMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        let (whole, overflows) = seconds.multipliedReportingOverflow(by: 1000)
        return overflows ? Int64.max : whole + attoseconds / 1_000_000_000_000_000
    }
}
