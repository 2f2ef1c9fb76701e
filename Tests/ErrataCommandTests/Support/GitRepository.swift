import Foundation
import Testing

/// A git repository in a temporary folder.
struct GitRepository {
    private static let program = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin").split(separator: ":")
        .map { URL(fileURLWithPath: "\($0)/git") }.first { FileManager.default.isExecutableFile(atPath: $0.path) }

    /// Whether there is a git.
    static let isPossible = program != nil

    let folder: TemporaryFolder

    /// The environment of a command that is to find git, and no configuration but that of the repository.
    var environment: [String: String] {
        [
            "PATH": Self.program?.deletingLastPathComponent().path ?? "", "HOME": folder.url.path,
            "GIT_CONFIG_NOSYSTEM": "1", "GIT_CEILING_DIRECTORIES": folder.url.deletingLastPathComponent().path,
        ]
    }

    init() throws {
        folder = try TemporaryFolder()
        try git("init", "-q", "-b", "main")
    }

    /// Writes a file, and creates its folder where needed.
    func write(_ text: String, to path: String) throws {
        let file = folder.url.appendingPathComponent(path)
        try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    /// Commits all files, with a message.
    func commit(_ message: String = "All") throws {
        try git("add", "-A")
        try git("-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", message)
    }

    /// Runs git, which must succeed, and returns its output.
    @discardableResult
    func git(_ arguments: String...) throws -> String {
        let program = try #require(Self.program)
        let result = try Command.run(arguments, with: program, environment: environment, in: folder.url)
        try #require(result.status == 0, "git \(arguments): \(result.talk)")
        return result.text
    }

    /// Runs the command in the repository, or in one of its folders.
    func run(_ arguments: String..., in path: String? = nil) throws -> Command.Result {
        let place = path.map { folder.url.appendingPathComponent($0) } ?? folder.url
        return try Command.run(arguments, environment: environment, in: place)
    }
}
