/// Generates logs like those of real programs: lines of few shapes, with varying ids, times and texts.
struct GeneratedLog {
    private var generator: SplitMix

    init(seed: UInt64) {
        generator = SplitMix(state: seed)
    }

    /// Returns the lines of a log, with the given percentages of errors and of unusual lines.
    mutating func lines(_ count: Int, errors percent: Int, oddities: Int = 5) -> [String] {
        (0..<count).map { number in
            if chance(oddities) { return LineForms.all[index(LineForms.all.count)] }
            return chance(percent) ? error(number) : success(number)
        }
    }

    private mutating func chance(_ percent: Int) -> Bool { index(100) < percent }

    mutating func index(_ count: Int) -> Int { Int(generator.next() % UInt64(count)) }

    private mutating func time(_ number: Int) -> String {
        let second = number / 7
        return "2026-03-24T\(pad(second / 3600 % 24)):\(pad(second / 60 % 60)):\(pad(second % 60)).\(index(1000))Z"
    }

    private func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

    private mutating func hex() -> String { String(generator.next(), radix: 16) }

    private mutating func success(_ number: Int) -> String {
        switch index(4) {
        case 0:
            "{\"time\":\"\(time(number))\",\"level\":\"info\",\"status\":200,\"id\":\"\(hex())\",\"took\":\(index(900))}"
        case 1: "{\"time\":\"\(time(number))\",\"level\":\"info\",\"msg\":\"sent 429 bytes\",\"id\":\"\(hex())\"}"
        case 2: "\(time(number)) INFO call took=\(index(900)) status=200 id=\(hex())"
        default:
            "{\"ts\":\(1_774_353_600 + number),\"body\":\"{\\\"success\\\":true,\\\"id\\\":\\\"\(hex())\\\"}\",\"status\":200}"
        }
    }

    private mutating func error(_ number: Int) -> String {
        let code = ["1007", "1002", "2004", "3006", "9999"][index(5)]
        let status = ["429", "400", "404", "500"][index(4)]
        let body =
            "{\"success\":false,\"error\":{\"status\":\(status),\"code\":\(code),\"message\":\"m \(hex())\"},\"trace_id\":\"\(hex())\"}"
        let escaped = body.replacing("\"", with: "\\\"")
        return switch index(7) {
        case 0: "{\"time\":\"\(time(number))\",\"level\":\"error\",\"status\":\(status),\"body\":\(body)}"
        case 1: "{\"time\":\"\(time(number))\",\"level\":\"error\",\"status\":\(status),\"body\":\"\(escaped)\"}"
        case 2: "\(time(number)) ERROR call failed id=\(hex()) body=\(body)"
        case 3: "\(time(number)) ERROR call failed status=\(status) id=\(hex())"
        case 4:
            "{\"level\":\"error\",\"id\":\"\(hex())\",\"response\":{\"status\":\(status)},\"ts\":\(1_774_353_600 + number)}"
        case 5: "\(time(number)) ERROR curl: (28) Operation timed out after \(index(9000)) milliseconds"
        default:
            "{\"time\":\"\(time(number))\",\"error\":{\"code\":\"INSUFFICIENT_CREDITS\",\"message\":\"\(hex())\"},\"success\":false}"
        }
    }
}

/// A random number generator with the same numbers in every run (splitmix64).
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
