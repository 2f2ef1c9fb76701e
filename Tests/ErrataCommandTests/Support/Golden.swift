import Foundation
import Testing

/// Files with the outputs that are right.
enum Golden {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()

    /// A spec with every sort of fact in it.
    static let spec = fixture("acme.json")

    /// The path of a file that tests read.
    static func fixture(_ name: String) -> String {
        folder.appendingPathComponent("Fixtures/\(name)").path
    }

    /// Whether outputs are recorded instead of compared; a test that records fails.
    private static let isRecording = ProcessInfo.processInfo.environment["ERRATA_RECORD_GOLDENS"] == "1"

    /// Compares an output with the one that is on file.
    static func expect(_ output: Data, _ name: String, at location: SourceLocation = #_sourceLocation) throws {
        let file = folder.appendingPathComponent("Goldens/\(name)")
        guard !isRecording else {
            try output.write(to: file)
            Issue.record("recorded \(name)", sourceLocation: location)
            return
        }
        let expected = try Data(contentsOf: file)
        let hint: Comment = "\(name) differs; ERRATA_RECORD_GOLDENS=1 swift test records it anew"
        #expect(
            String(decoding: output, as: UTF8.self) == String(decoding: expected, as: UTF8.self),
            hint,
            sourceLocation: location
        )
    }
}
