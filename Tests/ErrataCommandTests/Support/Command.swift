import Foundation

/// Runs the built command as a user does.
enum Command {
    /// The result of a run.
    struct Result {
        let status: Int32
        let output: Data
        let errors: Data

        var text: String { String(decoding: output, as: UTF8.self) }
        var talk: String { String(decoding: errors, as: UTF8.self) }

        /// Standard output as JSON: an array of objects.
        var objects: [[String: Any]]? {
            (try? JSONSerialization.jsonObject(with: output)) as? [[String: Any]]
        }
    }

    /// The path of the command: next to the test bundle, wherever the build system puts that.
    static let path: URL = {
        let bundles = Bundle.allBundles.map(\.bundleURL).filter { $0.pathExtension == "xctest" }
        let runner = URL(fileURLWithPath: CommandLine.arguments[0])
        let places = (bundles + [runner, Bundle.main.bundleURL]).map { $0.deletingLastPathComponent() }
        let candidates = (places + [Bundle.main.bundleURL]).map { $0.appendingPathComponent("errata") }
        return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? candidates[0]
    }()

    /// Runs the command and waits for it to exit. Its output goes to files, so that no pipe can fill up.
    ///
    /// - Parameters:
    ///   - typed: a terminal to use as standard input instead of `input`.
    ///   - output: a file handle for standard output, which the result then lacks.
    ///   - errors: a file handle for standard error, which the result then lacks.
    ///   - place: the current folder of the command; that of the tests by default.
    static func run(
        _ arguments: [String],
        with executable: URL = path,
        input: Data = Data(),
        typed: TypedInput? = nil,
        environment: [String: String] = [:],
        output: FileHandle? = nil,
        errors: FileHandle? = nil,
        in place: URL? = nil
    ) throws -> Result {
        let folder = try TemporaryFolder()
        let process = Process()
        process.executableURL = executable
        process.arguments = arguments
        process.environment = environment
        if let place { process.currentDirectoryURL = place }
        process.standardInput = try typed?.handle ?? FileHandle(forReadingFrom: folder.write(input, to: "input"))
        process.standardOutput = try output ?? FileHandle(forWritingTo: folder.write(Data(), to: "output"))
        process.standardError = try errors ?? FileHandle(forWritingTo: folder.write(Data(), to: "errors"))
        try process.run()
        process.waitUntilExit()
        return Result(
            status: process.terminationStatus,
            output: try output == nil ? folder.read("output") : Data(),
            errors: try errors == nil ? folder.read("errors") : Data()
        )
    }

    static func run(_ arguments: String..., input: String = "") throws -> Result {
        try run(arguments, input: Data(input.utf8))
    }
}

/// A temporary folder that is deleted with its last reference.
final class TemporaryFolder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("errata-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    func write(_ data: Data, to name: String) throws -> URL {
        let file = url.appendingPathComponent(name)
        try data.write(to: file)
        return file
    }

    func write(_ text: String, to name: String) throws -> String {
        try write(Data(text.utf8), to: name).path
    }

    func read(_ name: String) throws -> Data {
        try Data(contentsOf: url.appendingPathComponent(name))
    }
}
