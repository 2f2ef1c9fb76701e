import ErrataJSON
import Testing

@Suite("Numbers are read exactly")
struct NumberTests {
    private func decimal(_ text: String) throws -> JSONDecimal? {
        try read(text) { $0.decimal }
    }

    @Test(
        "A whole number is an integer however it is spelled",
        arguments: [
            ("1007", 1007), ("1007.0", 1007), ("1.007e3", 1007), ("10070e-1", 1007), ("0.1007E+4", 1007), ("-0", 0),
            ("0", 0), ("0.000", 0), ("0e999999999999", 0), ("-0.0e-5", 0), ("-42", -42),
            ("1e18", 1_000_000_000_000_000_000),
            ("9223372036854775807", .max), ("-9223372036854775808", .min), ("9223372036854775807.000", .max),
            ("9223372036854775.807e3", .max), ("100000000000000000000000e-20", 1000),
            ("0.00000000000000000000001e23", 1),
            ("1000000000000000000.0000000000000000000000", 1_000_000_000_000_000_000),
        ] as [(String, Int64)]
    )
    func integers(_ text: String, _ expected: Int64) throws {
        #expect(try decimal(text)?.integer == expected)
        #expect(try tree(text).integer == expected)
    }

    @Test(
        "A fraction or a value out of range is not an integer",
        arguments: [
            "1007.5", "0.1", "1e-1", "1e400", "-1e400", "9223372036854775808", "-9223372036854775809",
            "99999999999999999999", "1e19", "1e999999999999", "1e-999999999999", "1000000000000000000.00000000000001",
            "1e99999999999999999999999999999999", "18446744073709551617",
        ]
    )
    func noIntegers(_ text: String) throws {
        #expect(try decimal(text)?.integer == nil)
    }

    @Test(
        "A delay is rounded up and never beyond the maximum",
        arguments: [
            ("2.5", 3), ("0.129", 1), ("2", 2), ("2.0", 2), ("0", 0), ("-0", 0), ("-0.0", 0), ("1e-400", 1),
            ("1e3", 1000), ("1e300", 5000), ("5000.1", 5000), ("4999.0000000000000000000000001", 5000),
            ("4998.00000000000000000001", 4999), ("1.7976931348623157e308", 5000), ("99999999999999999999", 5000),
            ("12345e-2", 124), ("1e-99999999999999", 1),
        ] as [(String, Int64)]
    )
    func ceilings(_ text: String, _ expected: Int64) throws {
        #expect(try decimal(text)?.ceiling(atMost: 5000) == expected)
    }

    @Test("A ceiling can reach the whole range of Int64")
    func largeCeilings() throws {
        #expect(try decimal("9223372036854775806.5")?.ceiling(atMost: .max) == .max)
        #expect(try decimal("9223372036854775805.5")?.ceiling(atMost: .max) == .max - 1)
        #expect(try decimal("1000000000000000000.5")?.ceiling(atMost: .max) == 1_000_000_000_000_000_001)
        #expect(try decimal("18446744073709551615.5")?.ceiling(atMost: .max) == .max)
    }

    @Test(
        "Negative delays and those beyond Double's range are malformed",
        arguments: ["-5", "-0.1", "-1e400", "1e400", "1e309", "1.8e308", "18e307", "1e999999999999", "0.1e310"]
    )
    func noCeilings(_ text: String) throws {
        #expect(try decimal(text)?.ceiling(atMost: 5000) == nil)
    }

    @Test("Double's range ends at the same value as in the standard library")
    func rangeOfDouble() throws {
        let edge = ["7e308", "8e308", "9e308", "70e308", "99e308"].map { "1.797693134862315" + $0 }
        let long = "179769313486231570" + String(repeating: "9", count: 291)
        // 2^1024 − 2^970 is 1.797693134862315807937…e308.
        let border = ["806e308", "80794e308", "808e308"].map { "1.797693134862315" + $0 }
        for text in edge + border + [long, long + "0", "1e308", "1e309", "1e-400", "0e400"] {
            #expect(try decimal(text)?.exceedsDouble == (Double(text)?.isInfinite ?? true), "\(text)")
        }
    }

    @Test("A number equals the integer that it was created from")
    func madeFromIntegers() {
        for value in [Int64.min, -1, 0, 1, 1007, 1_000_000, Int64.max] {
            #expect(JSONNumber(value).integer == value)
            #expect(JSONNumber(value).text == String(value))
        }
    }

    @Test("Random decimals agree with integer arithmetic")
    func randomDecimals() throws {
        var seed: UInt64 = 7
        for _ in 0..<2000 {
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let digits = Int64(seed >> 34)
            let scale = Int(seed >> 20 & 7)
            let power = (0..<scale).reduce(Int64(1)) { product, _ in product * 10 }
            let value = try decimal("\(digits)e-\(scale)")
            #expect(value?.integer == (digits % power == 0 ? digits / power : nil))
            #expect(value?.ceiling(atMost: .max) == (digits + power - 1) / power)
        }
    }
}
