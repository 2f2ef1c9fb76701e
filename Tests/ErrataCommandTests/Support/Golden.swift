import Foundation
import Testing

/// The golden files: the expected outputs of the command.
enum Golden {
    private static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()

    /// A spec with every kind of fact in it.
    static let spec = fixture("acme.json")

    /// Returns the path of a fixture.
    static func fixture(_ name: String) -> String {
        folder.appendingPathComponent("Fixtures/\(name)").path
    }

    /// Whether outputs are recorded instead of compared; a test that records fails.
    private static let isRecording = ProcessInfo.processInfo.environment["ERRATA_RECORD_GOLDENS"] == "1"

    /// Compares an output with its golden file.
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
