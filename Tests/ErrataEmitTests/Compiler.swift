import Foundation
import Testing

/// Compiles Swift files with the compiler on the path, and runs the result.
struct Compiler {
    /// The folder for modules and products; removed by the caller.
    let folder: URL

    /// The root of the package.
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    init() throws {
        try self.init(folder: FileManager.default.temporaryDirectory.appending(path: "errata-\(UUID().uuidString)"))
    }

    private init(folder: URL) throws {
        self.folder = folder
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }

    /// The Swift files of one of the package's targets.
    static func sources(of target: String) throws -> [URL] {
        let folder = root.appending(path: "Sources/\(target)")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }.sorted { $0.path < $1.path }
    }

    /// Compiles a module and keeps its object file.
    func module(_ name: String, _ sources: [URL], optimized: Bool = false) throws {
        try run(
            ["swiftc", "-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-wmo"]
                + (optimized ? ["-O"] : ["-Onone"])
                + ["-I", folder.path, "-module-name", name, "-package-name", "errata"]
                + ["-emit-module", "-emit-module-path", folder.appending(path: "\(name).swiftmodule").path]
                + ["-c", "-o", folder.appending(path: "\(name).o").path] + sources.map(\.path)
        )
    }

    /// The modules that a generated file needs when it imports only `ErrataCore`.
    static let core = ["ErrataBytes", "ErrataCore"]

    /// Puts those modules into the folder. They are compiled once for all tests.
    func core(optimized: Bool = false) throws {
        let core = try (optimized ? Self.optimizedCore : Self.plainCore).get()
        for file in try FileManager.default.contentsOfDirectory(at: core.folder, includingPropertiesForKeys: nil) {
            let copy = folder.appending(path: file.lastPathComponent)
            try? FileManager.default.removeItem(at: copy)
            try FileManager.default.copyItem(at: file, to: copy)
        }
    }

    private static let plainCore = Result { try Compiler(optimizedCore: false) }
    private static let optimizedCore = Result { try Compiler(optimizedCore: true) }

    /// The folder of the modules that tests share; removed when the tests end.
    private static let shared: URL = {
        atexit { try? FileManager.default.removeItem(at: Compiler.shared) }
        return FileManager.default.temporaryDirectory.appending(path: "errata-core-\(UUID().uuidString)")
    }()

    private init(optimizedCore: Bool) throws {
        try self.init(folder: Self.shared.appending(path: optimizedCore ? "optimized" : "plain"))
        for name in Self.core { try module(name, Self.sources(of: name), optimized: optimizedCore) }
    }

    /// Compiles some files as one module, without keeping the result.
    func typecheck(_ sources: [URL], _ flags: [String] = []) throws {
        try run(
            ["swiftc", "-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-typecheck"]
                + ["-I", folder.path, "-module-name", "Checked", "-package-name", "errata"]
                + flags + sources.map(\.path)
        )
    }

    /// Links the modules with a main file and returns what the program prints.
    func output(of main: String, linking modules: [String]) throws -> Data {
        let file = folder.appending(path: "main.swift")
        try main.write(to: file, atomically: true, encoding: .utf8)
        let program = folder.appending(path: "program").path
        try run(
            ["swiftc", "-swift-version", "6", "-I", folder.path, file.path, "-o", program]
                + modules.map { folder.appending(path: "\($0).o").path }
        )
        return try run([program])
    }

    /// Runs a command and returns its standard output.
    @discardableResult
    func run(_ command: [String]) throws -> Data {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = command
        let output = Pipe()
        let complaints = folder.appending(path: "stderr.txt")
        try Data().write(to: complaints)
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: complaints)
        try process.run()
        let data = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        if process.terminationStatus != 0 {
            let text = try String(contentsOf: complaints, encoding: .utf8)
            Issue.record("\(command[0]) failed with \(process.terminationStatus):\n\(text.prefix(4000))")
            throw CompilationFailed()
        }
        return data
    }

    struct CompilationFailed: Error {}
}
