import Foundation

/// Inputs of the case files next to the package, which not every machine has: the tests that need them are skipped where
/// they are missing.
enum SharedBodies {
    private static let file: URL = {
        var folder = URL(fileURLWithPath: #filePath)
        while folder.lastPathComponent != "Tests", folder.pathComponents.count > 1 { folder.deleteLastPathComponent() }
        let package = folder.deletingLastPathComponent()
        return package.deletingLastPathComponent().appendingPathComponent("shared/cases/wild.json")
    }()

    static var exist: Bool { FileManager.default.fileExists(atPath: file.path) }

    private struct Case: Decodable {
        let stdin: String?
    }

    /// The texts that people pasted.
    static func texts() throws -> [String] {
        try JSONDecoder().decode([Case].self, from: Data(contentsOf: file)).compactMap(\.stdin)
    }
}
