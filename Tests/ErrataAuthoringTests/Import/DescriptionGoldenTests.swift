import ErrataJSON
import Foundation
import Testing

@testable import ErrataAuthoring

@Suite("Descriptions of APIs")
struct DescriptionGoldenTests {
    private static let isRecording = ProcessInfo.processInfo.environment["ERRATA_RECORD_GOLDENS"] == "1"
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

    private static let cases = [
        "botocore", "enum-elements", "envelopes", "examples", "extensions", "references", "shared-errors",
        "sibling-enums",
        "smithy", "swagger",
    ]

    @Test("a description gives the table in its folder", arguments: cases)
    func golden(_ name: String) throws {
        let bytes = Array(try Data(contentsOf: Self.folder.appending(path: "\(name)/source.json")))
        let file = SourceFile(path: "source.json", bytes: bytes)
        let root = try JSONValue.parse(bytes)
        let readers: [(Bool, any SourceReader)] = [
            (OpenAPIReader.recognizes(root), OpenAPIReader(file: file, options: ImportOptions())),
            (SmithyReader.recognizes(root), SmithyReader(file: file, options: ImportOptions())),
            (BotocoreReader.recognizes(root), BotocoreReader(file: file, options: ImportOptions())),
        ]
        let reader = try #require(readers.first { $0.0 }).1
        #expect(readers.count { $0.0 } == 1)
        let actual = try reader.table().dump
        let golden = Self.folder.appending(path: "\(name)/table.txt")
        guard !Self.isRecording else {
            try actual.write(to: golden, atomically: true, encoding: .utf8)
            Issue.record("\(name)/table.txt was recorded")
            return
        }
        let expected = try String(contentsOf: golden, encoding: .utf8)
        #expect(actual == expected, "ERRATA_RECORD_GOLDENS=1 swift test records \(name) anew")
    }
}
