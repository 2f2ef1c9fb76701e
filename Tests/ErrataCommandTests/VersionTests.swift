import Foundation
import Testing

@Suite("The version")
struct VersionTests {
    private static let package = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: package.appendingPathComponent(path), encoding: .utf8)
    }

    @Test("the command, the changelog and the README agree")
    func agreement() throws {
        let version = try Command.run("--version").text.trimmingCharacters(in: .newlines)
        let heading = try #require(Self.text("CHANGELOG.md").split(separator: "\n").first { $0.hasPrefix("## ") })
        #expect(heading.split(separator: " ").dropFirst().first == version[...])
        for named in try Self.text("README.md").matches(of: /from: "([0-9.]+)"/) { #expect(named.1 == version) }
    }
}
