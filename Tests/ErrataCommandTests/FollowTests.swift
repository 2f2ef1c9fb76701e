import Foundation
import Testing

@Suite("errata summarize --follow")
struct FollowTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    /// A running command whose output goes to a file.
    private final class Run {
        let process = Process()
        private let folder: TemporaryFolder

        init(_ arguments: [String], in folder: TemporaryFolder) throws {
            self.folder = folder
            process.executableURL = Command.path
            process.arguments = arguments
            process.environment = [:]
            process.standardInput = FileHandle.nullDevice
            process.standardOutput = try FileHandle(forWritingTo: folder.write(Data(), to: "output"))
            process.standardError = FileHandle.nullDevice
            try process.run()
        }

        deinit {
            if process.isRunning { process.terminate() }
        }

        /// Waits for a first summary, after which a signal no longer ends the process at once.
        func awaitOutput() throws {
            for _ in 0..<600 where try folder.read("output").isEmpty { usleep(100_000) }
            try #require(!folder.read("output").isEmpty)
        }

        /// Interrupts the process, and returns all that it has written.
        func interrupted() throws -> String {
            process.interrupt()
            process.waitUntilExit()
            return String(decoding: try folder.read("output"), as: UTF8.self)
        }
    }

    private func append(_ text: String, to path: String) throws {
        let handle = try #require(FileHandle(forWritingAtPath: path))
        try handle.seekToEnd()
        try handle.write(contentsOf: Data(text.utf8))
        try handle.close()
    }

    @Test("what is appended counts, and Ctrl-C ends with the summary of all lines")
    func growing() throws {
        let path = try folder.write("status=200\nstatus=503\nstatus=", to: "a.log")
        let run = try Run(["summarize", "--follow", path], in: folder)
        try run.awaitOutput()
        try append("500\nstatus=404", to: path)
        let text = try run.interrupted()
        #expect(run.process.terminationStatus == 0)
        #expect(text.hasPrefix("1 error in 2 lines (50 %)"))
        #expect(text.contains("\n3 errors in 4 lines (75 %)"))
    }

    @Test("a log that is renamed is read to its end, and the new one of its name from its start")
    func rotation() throws {
        let path = try folder.write("status=503\n", to: "a.log")
        let run = try Run(["summarize", "--follow", "--format", "json", path], in: folder)
        try run.awaitOutput()
        try append("status=500", to: path)
        try FileManager.default.moveItem(atPath: path, toPath: path + ".1")
        _ = try folder.write("status=404\nstatus=200\n", to: "a.log")
        let text = try run.interrupted()
        #expect(text.contains("\"lines\": 4,\n  \"silent\": null"))
        #expect(text.contains("{\"name\": \"\(path)\", \"firstLine\": 3, \"lines\": 2}"))
    }

    @Test("standard input is read to its end, and the exit status is the same as without")
    func stream() throws {
        let result = try Command.run("summarize", "--follow", input: "status=503\nstatus=500\n")
        #expect(result.status == 0)
        #expect(result.text.hasSuffix(try Command.run("summarize", input: "status=503\nstatus=500\n").text))
        #expect(try Command.run("summarize", "--follow", input: "hello\n").status == 1)
        #expect(try Command.run("summarize", "--follow", "a.log", "b.log").status == 64)
        #expect(try Command.run("summarize", "--follow", "/nonexistent").status == 66)
    }

    #if os(Linux)
    @Test("a terminal gets its own screen back, with the last summary on it")
    func screen() throws {
        let text = try Terminal().output(
            of: ["summarize", "--follow"],
            ["TERM": "xterm", "NO_COLOR": "1"],
            input: "status=503\n"
        )
        let parts = text.components(separatedBy: "\u{1B}[?1049l")
        #expect(parts.count == 2)
        #expect(parts.first?.hasPrefix("\u{1B}[?1049h") == true)
        #expect(parts.last?.hasPrefix("1 error in 1 line") == true)
        #expect(parts.last?.contains("\u{1B}") == false)
    }
    #endif
}
