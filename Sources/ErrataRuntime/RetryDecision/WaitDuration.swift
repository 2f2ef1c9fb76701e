/// A duration with units, such as `6m0s` and `1.5h` (the form of Go's `time.Duration`) or `PT6M` and `P1DT2H` (ISO
/// 8601, without years and months, whose length varies).
struct WaitDuration {
    /// The sum of the parts, saturated at the maximum wait.
    private var nanoseconds: Int64 = 0

    /// Parses a duration; nil for any other text.
    init?(_ text: Substring.UTF8View) {
        var scanner = FieldScanner(text)
        let isRead = scanner.take("P") ? readDays(&scanner) : readParts(&scanner)
        guard isRead, scanner.isAtEnd else { return nil }
    }

    /// The duration in seconds, rounded up.
    var seconds: Int64 { (nanoseconds + Self.second - 1) / Self.second }

    private static let second: Int64 = 1_000_000_000
    private static let longest = ServerDelay.longest * second

    /// The units after the numbers in Go's form; a unit precedes those that are a prefix of it.
    private static let units: [(name: StaticString, nanoseconds: Int64)] = [
        ("ns", 1), ("us", 1000), ("\u{B5}s", 1000), ("\u{3BC}s", 1000), ("ms", 1_000_000),
        ("s", second), ("m", 60 * second), ("h", 3600 * second), ("d", 86_400 * second),
    ]

    /// Parses `6m0s`: at least one part, in any order.
    private mutating func readParts(_ scanner: inout FieldScanner) -> Bool {
        repeat {
            guard let number = WaitNumber(&scanner) else { return false }
            guard let unit = scanner.take(oneOf: Self.units.map { $0.name }) else { return false }
            add(number, Self.units[unit].nanoseconds)
        } while !scanner.isAtEnd
        return true
    }

    /// Parses `1W`, or `1DT2H`, after the `P`: at least one part, and at least one after the `T`.
    private mutating func readDays(_ scanner: inout FieldScanner) -> Bool {
        let days = readParts(&scanner, [("W", 604_800 * Self.second), ("D", 86_400 * Self.second)])
        guard scanner.take("T") else { return days }
        return readParts(&scanner, [("H", 3600 * Self.second), ("M", 60 * Self.second), ("S", Self.second)])
    }

    /// Parses parts with these units, each at most once and in this order; returns whether there is any.
    private mutating func readParts(
        _ scanner: inout FieldScanner,
        _ units: [(name: StaticString, nanoseconds: Int64)]
    ) -> Bool {
        var isAny = false
        for unit in units {
            var ahead = scanner
            guard let number = WaitNumber(&ahead), ahead.take(unit.name) else { continue }
            add(number, unit.nanoseconds)
            (scanner, isAny) = (ahead, true)
        }
        return isAny
    }

    private mutating func add(_ number: WaitNumber, _ unit: Int64) {
        guard number.whole < Self.longest / unit else { return nanoseconds = Self.longest }
        // Of a unit shorter than a second a billionth is less than a nanosecond, which rounds up to one.
        let fraction =
            unit < Self.second
            ? (number.billionths * unit + Self.second - 1) / Self.second : number.billionths * (unit / Self.second)
        nanoseconds = min(nanoseconds + number.whole * unit + fraction, Self.longest)
    }
}
