import Foundation

/// Files next to the package, which not every machine has: the tests that need them are skipped where they are missing.
enum SharedFiles {
    static let testSuite = "JSONTestSuite"
    static let hostileStrings = "cases/hostile_strings.json"

    /// The folder `shared` next to the package, found from this file's own path.
    static let folder: URL = {
        var folder = URL(fileURLWithPath: #filePath)
        while folder.lastPathComponent != "Tests", folder.pathComponents.count > 1 { folder.deleteLastPathComponent() }
        return folder.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared")
    }()

    static func exists(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appendingPathComponent(name).path)
    }

    static func bytes(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appendingPathComponent(name)))
    }

    /// Returns the names of the files in a folder, sorted.
    static func names(in folderName: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder.appendingPathComponent(folderName).path).sorted()
    }
}
