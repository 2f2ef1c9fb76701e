import ErrataRuntime
import Testing

/// A random number generator with the same numbers in every run (xorshift).
private struct Numbers: RandomNumberGenerator {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }
}

@Suite("Hostile responses")
struct HostileTests {
    private let seeds = [
        linqBody(code: "1007", ",\"message\":\"Rate limit\",\"retry_after\":30"),
        "{\"status\":\"WRONG_PASSWORD\",\"request_id\":\"r\",\"message\":\"\\ud83d\\ude00\",\"hash\":\"h\"}",
        "{\"kind\":7,\"errors\":[{\"code\":\"BUSY\",\"text\":\"Busy with x\"},{\"code\":1.5e2}],\"credits\":-0.5}",
    ]
    private let values = [
        "Tue, 24 Mar 2026 12:00:30 GMT", "Tuesday, 24-Mar-26 12:00:30 GMT", "Tue Mar 24 12:00:30 2026",
        "\"a\";r=0;t=30, limit=1;w=2, reset=9", "1500.25", "1774353600000",
    ]
    private let names = ["Date", "Retry-After", "retry-after-ms", "RateLimit", "RateLimit-Reset", "X-RateLimit-Reset"]

    /// Returns the bytes with a few of them changed, dropped or duplicated.
    private func mutated(_ bytes: [UInt8], _ numbers: inout Numbers) -> [UInt8] {
        var bytes = bytes
        for _ in 0..<Int.random(in: 1...4, using: &numbers) where !bytes.isEmpty {
            let place = Int.random(in: 0..<bytes.count, using: &numbers)
            switch Int.random(in: 0..<4, using: &numbers) {
            case 0: bytes[place] = UInt8.random(in: 0...255, using: &numbers)
            case 1: bytes.remove(at: place)
            case 2: bytes.insert(contentsOf: bytes[place...].prefix(9), at: place)
            default: bytes[place] = Array("{}[]\",:\\0-eE.".utf8).randomElement(using: &numbers) ?? 0
            }
        }
        return bytes
    }

    @Test("Mutated bodies and headers are decoded without a trap, and keep the status")
    func mutations() {
        var numbers = Numbers()
        for round in 0..<3000 {
            let body = mutated(Array(seeds[round % seeds.count].utf8), &numbers)
            let headers = HeaderFields(
                names.map { name in
                    let value = values.randomElement(using: &numbers) ?? ""
                    return (name, String(decoding: mutated(Array(value.utf8), &numbers), as: UTF8.self))
                }
            )
            for catalog in [Catalogs.linq, Catalogs.weLink, SampleSpec.catalog] {
                let failure = catalog.failure(status: 500, headers: headers, body: body)
                #expect(failure?.status == 500)
                #expect((0...2_147_483_648).contains(failure?.serverDelay ?? 0))
                #expect(failure?.debugDescription.unicodeScalars.allSatisfy { $0.value >= 0x20 } == true)
                #expect(failure?.retry.description.isEmpty == false)
                #expect(failure?.untyped.hashValue == failure?.hashValue)
                _ = (failure?.category, failure?.parameters, failure?.isCharged, failure?.resolution)
            }
        }
    }

    @Test("Extreme numbers do not trap")
    func extremes() {
        for now in [Int.min, -1, 0, Int.max] {
            for value in values + ["Thu Jan  1 00:00:00 0000", "Friday, 31-Dec-99 23:59:59 GMT"] {
                for name in names {
                    let seconds = wait(HeaderFields([(name, value)]), now: now)
                    #expect((0...2_147_483_648).contains(seconds ?? 0))
                }
            }
        }
    }
}
