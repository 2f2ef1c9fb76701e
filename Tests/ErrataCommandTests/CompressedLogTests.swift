import Foundation
import Testing

@Suite("Compressed logs")
struct CompressedLogTests {
    private static let log = (0..<300).map { number in
        #"{"n":\#(number),"status":\#(number % 3 == 0 ? 503 : 200)}"#
    }.joined(separator: "\n")

    /// A compression tool, where this machine has it.
    private static func tool(_ name: String) -> URL? {
        ["/usr/bin/", "/bin/", "/usr/local/bin/", "/opt/homebrew/bin/"].map { $0 + name }
            .first { FileManager.default.isExecutableFile(atPath: $0) }.map { URL(fileURLWithPath: $0) }
    }

    private func compressed(by tool: URL) throws -> Data {
        try Command.run(["-c"], with: tool, input: Data(Self.log.utf8)).output
    }

    @Test(
        "a log is decompressed from a file and from standard input, and a missing tool is named",
        arguments: ["gzip", "zstd"]
    )
    func expanded(name: String) throws {
        guard let tool = Self.tool(name) else { return try lacking(name, Self.head(name)) }
        let bytes = try compressed(by: tool)
        #expect(bytes.starts(with: Self.head(name)))
        let folder = try TemporaryFolder()
        let path = try folder.write(bytes, to: "log").path
        let environment = ["PATH": tool.deletingLastPathComponent().path + ":/usr/bin:/bin"]
        let file = try Command.run(["summarize", path], environment: environment)
        #expect(file.text.hasPrefix("100 errors in 300 lines"))
        let input = try Command.run(["summarize"], input: bytes, environment: environment)
        #expect(input.output == file.output)
        try lacking(name, bytes)
    }

    private static func head(_ name: String) -> [UInt8] {
        name == "gzip" ? [0x1F, 0x8B] : [0x28, 0xB5, 0x2F, 0xFD]
    }

    /// Where the tool is missing, the message names it.
    private func lacking(_ name: String, _ bytes: some Sequence<UInt8>) throws {
        let folder = try TemporaryFolder()
        let path = try folder.write(Data(bytes), to: "log").path
        let result = try Command.run(["summarize", path], environment: ["PATH": folder.url.path])
        #expect(result.status == 65)
        #expect(result.talk.contains("compressed with \(name), and there is no \(name) here"))
    }

    @Test("a piped log is decompressed too, and a truncated one is counted up to its end")
    func pipe() throws {
        for name in ["gzip", "zstd"] {
            guard let tool = Self.tool(name) else { continue }
            let bytes = try compressed(by: tool)
            #expect(try piped(bytes, tool).text.hasPrefix("100 errors in 300 lines"))
            let cut = try piped(bytes.dropLast(9), tool)
            #expect(cut.status == 65)
            #expect(cut.talk.contains("is incomplete"))
        }
        // A pipe with fewer bytes than the format's signature, and one with a similar beginning.
        let cat = URL(fileURLWithPath: "/bin/cat")
        #expect(try piped(Data("\n{}".utf8), cat).text.hasPrefix("None of the 2 lines tells a status"))
        #expect(try piped(Data([0x1F]), cat).text.hasPrefix("The line tells neither a status"))
    }

    private func piped(_ bytes: Data, _ tool: URL) throws -> Command.Result {
        let folder = try TemporaryFolder()
        let path = try folder.write(bytes, to: "log").path
        return try Command.run(
            ["-c", "cat '\(path)' | '\(Command.path.path)' summarize -"],
            with: URL(fileURLWithPath: "/bin/sh"),
            environment: ["PATH": tool.deletingLastPathComponent().path + ":/usr/bin:/bin"]
        )
    }
}
