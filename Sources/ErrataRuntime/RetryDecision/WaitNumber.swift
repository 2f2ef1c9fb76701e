/// A number in a wait: digits, with or without a fraction; no sign and no exponent.
struct WaitNumber {
    /// The digits before the point, at most `FieldScanner.greatestNumber`.
    let whole: Int64
    /// The fraction in billionths, rounded up.
    let billionths: Int64

    /// Consumes a number; nil where there is none.
    init?(_ scanner: inout FieldScanner) {
        guard let whole = FieldScanner.number(scanner.digits()) else { return nil }
        self.whole = whole
        guard scanner.take(".") else {
            billionths = 0
            return
        }
        let digits = scanner.digits()
        guard !digits.isEmpty else { return nil }
        billionths = Self.billionths(digits)
    }

    /// Parses a text that is a number and nothing else.
    init?(whole text: Substring.UTF8View) {
        var scanner = FieldScanner(text)
        self.init(&scanner)
        guard scanner.isAtEnd else { return nil }
    }

    /// Creates a whole number.
    init(whole: Int64) {
        (self.whole, billionths) = (whole, 0)
    }

    /// Returns the number of a unit in seconds, rounded up; at most `FieldScanner.greatestNumber`.
    func seconds(_ unit: Catalog.Envelope.DelayUnit) -> Int64 {
        switch unit {
        case .seconds: ceiling
        case .milliseconds: thousandth
        case .minutes:
            min(whole, ServerDelay.longest) * 60 + (billionths * 60 + 999_999_999) / 1_000_000_000
        }
    }

    /// The number rounded up.
    var ceiling: Int64 { whole + (billionths > 0 ? 1 : 0) }

    /// The number divided by 1000 and rounded up.
    var thousandth: Int64 { whole / 1000 + (whole % 1000 > 0 || billionths > 0 ? 1 : 0) }

    private static func billionths(_ digits: Substring.UTF8View) -> Int64 {
        var result: Int64 = 0
        var digits = digits
        for _ in 0..<9 { result = result * 10 + (digits.popFirst().map { Int64($0 & 0xF) } ?? 0) }
        return digits.contains { $0 != UInt8(ascii: "0") } ? result + 1 : result
    }
}
