import ErrataJSON
import Foundation

/// Bodies far larger than any vendor sends: the cost of reading per byte.
enum LargeBodies {
    private static let megabyte = 1 << 20

    static func report() {
        Report.heading("Reading large bodies")
        oneString()
        integers()
    }

    private static func oneString() {
        let text = Array(("\"" + String(repeating: "a", count: 100 * megabyte - 2) + "\"").utf8)
        require(JSONDocument.error(in: text) == nil, "100 MB of one string")
        let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: text.count, alignment: 64)
        defer { copy.deallocate() }
        let times = fastest(
            { keep(JSONDocument.error(in: text)) },
            { text.withUnsafeBytes { copy.copyMemory(from: $0) } }
        )
        let note = "\(Report.time(times[0])), memcpy \(Report.time(times[1]))"
        Report.line("100 MB, one string: speed, to memcpy's", times[1] / times[0], atLeast: 0.3, note: note)
    }

    private static func integers() {
        var text = Array("[".utf8)
        var number: UInt32 = 1
        while text.count < 40 * megabyte {
            number = number &* 1_664_525 &+ 1_013_904_223
            text += "\(number >> (number & 15)),".utf8
        }
        text[text.count - 1] = UInt8(ascii: "]")
        let data = Data(text)
        let parsed = try? JSONSerialization.jsonObject(with: data) as? [Int]
        let sum = (try? JSONDocument.read(text) { $0.elements.reduce(0) { $0 &+ Int($1.integer ?? 0) } }) ?? -1
        require(parsed?.reduce(0, &+) == sum, "40 MB of integers")
        let times = fastest(
            { keep(JSONDocument.error(in: text)) },
            { autoreleased { keep(try? JSONSerialization.jsonObject(with: data)) } }
        )
        let note = "\(Report.time(times[0])), peer \(Report.time(times[1]))"
        Report.line("40 MB of integers: faster than JSONSerialization", times[1] / times[0], atLeast: 40, note: note)
    }

    /// One run per turn, since the alternatives are slow.
    private static func fastest(_ bodies: () -> Void...) -> [Double] {
        var fastest = bodies.map { _ in Double.infinity }
        for _ in 0..<15 {
            for (place, body) in bodies.enumerated() { fastest[place] = min(fastest[place], Contest.time(body)) }
        }
        return fastest
    }

    private static func autoreleased(_ body: () -> Void) {
        #if canImport(Darwin)
        autoreleasepool(invoking: body)
        #else
        body()
        #endif
    }
}
