import Foundation
import Testing
import Walkthrough

@Suite("The tour")
struct TourTests {
    @Test("its output matches tour.txt; ERRATA_RECORD_GOLDENS records it")
    func output() async throws {
        let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "tour.txt")
        let output = try await Tour.lines().dropFirst().joined(separator: "\n") + "\n"
        if ProcessInfo.processInfo.environment["ERRATA_RECORD_GOLDENS"] != nil {
            try Data(output.utf8).write(to: file, options: .atomic)
            Issue.record("recorded tour.txt; read the difference before it is committed")
        }
        #expect(output == (try String(contentsOf: file, encoding: .utf8)))
    }
}
