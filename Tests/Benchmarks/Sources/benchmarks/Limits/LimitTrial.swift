import ErrataCatalog
import Foundation

/// Bodies of 100 MB, each decoded in a process of its own, so that the peak memory is that of a single trial.
struct LimitTrial {
    private static let size = 100 << 20

    let name: String
    /// The body: a prefix, a repeated part, and a suffix.
    let start: String
    let middle: String
    let end: String

    static func report() {
        Report.heading("Limits: bodies of 100 MB, each in a process of its own")
        for trial in all {
            guard let (seconds, megabytes) = trial.runInChild() else {
                print("  \(trial.name): the process ended badly")
                continue
            }
            Report.line("\(trial.name): time", seconds * 1000, atMost: 1000, unit: " ms")
            Report.line("\(trial.name): memory above the body", megabytes, atMost: 16, unit: " MB")
        }
    }

    /// Runs a trial in this process and prints the seconds of the slowest vendor and the megabytes above the body.
    static func runAlone(_ name: String) {
        guard let trial = all.first(where: { $0.name == name }) else { return }
        let body = trial.body()
        let before = peakMegabytes()
        let slowest = readers().map { read in Contest.time { read(body) } }.max() ?? 0
        print(slowest / 1e9, peakMegabytes() - before)
    }

    private static func readers() -> [(UnsafeBufferPointer<UInt8>) -> Void] {
        [
            { keep(Linq.failure(status: 429, body: $0)) }, { keep(LinkUpV2.failure(status: 400, body: $0)) },
            { keep(LinkedAPI.failure(status: nil, body: $0)) }, { keep(WeLink.failure(status: 200, body: $0)) },
        ]
    }

    /// The body, created in place.
    private func body() -> UnsafeBufferPointer<UInt8> {
        let body = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: Self.size)
        let (start, middle, end) = (Array(start.utf8), Array(middle.utf8), Array(end.utf8))
        var index = 0
        func write(_ text: [UInt8]) {
            for byte in text {
                body[index] = byte
                index += 1
            }
        }
        write(start)
        while index + middle.count + end.count <= Self.size { write(middle) }
        write(end)
        return UnsafeBufferPointer(rebasing: body[..<index])
    }

    private func runInChild() -> (seconds: Double, megabytes: Double)? {
        let child = Process()
        child.executableURL = URL(fileURLWithPath: CommandLine.arguments[0])
        child.arguments = ["--limit", name]
        let output = Pipe()
        child.standardOutput = output
        guard (try? child.run()) != nil else { return nil }
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        child.waitUntilExit()
        let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
        return child.terminationStatus == 0 && numbers.count == 2 ? (numbers[0], numbers[1]) : nil
    }

    /// The peak memory of the process so far.
    private static func peakMegabytes() -> Double {
        var usage = rusage()
        #if canImport(Darwin)
        getrusage(RUSAGE_SELF, &usage)
        return Double(usage.ru_maxrss) / 1_048_576
        #else
        getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
        return Double(usage.ru_maxrss) / 1024
        #endif
    }
}

extension LimitTrial {
    /// Inputs that make a reader slow or increase its memory use.
    static let all = [
        LimitTrial("one string", "{\"success\":false,\"x\":\"", "a", "\"}"),
        LimitTrial("one message", "{\"success\":false,\"error\":{\"code\":1007,\"message\":\"", "a", "\"}}"),
        LimitTrial("escapes", "{\"success\":false,\"x\":\"", "\\u00e9\\n", "\"}"),
        LimitTrial("beyond ASCII", "{\"success\":false,\"x\":\"", "é漢𝄞", "\"}"),
        LimitTrial("integers", "{\"success\":false,\"x\":[", "123456,", "0]}"),
        LimitTrial("one number", "{\"success\":false,\"error\":{\"code\":", "7", "}}"),
        LimitTrial("short members", "{\"success\":false", ",\"a\":1", "}"),
        LimitTrial("one name repeated", "{\"success\":false", ",\"error\":{\"code\":1}", "}"),
        LimitTrial("members of the first of a list", "[{\"success\":false", ",\"status\":1", "}]"),
        LimitTrial("a list of failures", "{\"success\":false,\"error\":[", "{\"code\":1007,\"message\":\"x\"},", "0]}"),
        LimitTrial("empty arrays", "[", "[],", "0]"),
        LimitTrial("open brackets", "", "[", ""),
        LimitTrial("blanks", "", " ", "{\"success\":false}"),
        LimitTrial("HTML", "<html>", "<p>Bad gateway</p>\n", "</html>"),
        LimitTrial("cut short", "{\"success\":false,\"error\":{\"code\":1007,\"message\":\"", "a", ""),
    ]

    private init(_ name: String, _ start: String, _ middle: String, _ end: String) {
        self.init(name: name, start: start, middle: middle, end: end)
    }
}
