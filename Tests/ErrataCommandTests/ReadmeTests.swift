import Foundation
import Testing

@Suite("The sessions in the README and in the captures")
struct ReadmeTests {
    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Whether outputs are recorded instead of compared; the test fails while it records.
    private static let isRecording = ProcessInfo.processInfo.environment["ERRATA_RECORD_GOLDENS"] == "1"

    @Test(
        "every command in a console block prints the output below it",
        arguments: ["README.md", ".github/terminal.md"]
    )
    func sessions(_ name: String) throws {
        let document = Self.root.appendingPathComponent(name)
        let written = try String(contentsOf: document, encoding: .utf8)
        var lines: [Substring] = []
        var isSession = false
        var commands = 0
        for line in written.split(separator: "\n", omittingEmptySubsequences: false) {
            if isSession, line.hasPrefix("$ ") {
                commands += 1
                lines.append(line)
                lines += try Self.output(of: String(line.dropFirst(2)))
            } else if !isSession || line.hasPrefix("```") {
                isSession = line == "```console"
                lines.append(line)
            }
        }
        let actual = lines.joined(separator: "\n")
        #expect(commands >= 3)
        guard Self.isRecording else {
            #expect(actual == written, "ERRATA_RECORD_GOLDENS=1 swift test writes the sessions anew")
            return
        }
        try actual.write(to: document, atomically: true, encoding: .utf8)
        Issue.record("recorded the sessions in \(name)")
    }

    /// Returns what a command line prints on both of its outputs, at 80 columns.
    private static func output(of commandLine: String) throws -> [Substring] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "exec 2>&1; \(commandLine)"]
        process.currentDirectoryURL = root
        let search = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        process.environment = ["PATH": "\(Command.path.deletingLastPathComponent().path):\(search)", "COLUMNS": "80"]
        process.standardInput = FileHandle.nullDevice
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0)
    }
}
