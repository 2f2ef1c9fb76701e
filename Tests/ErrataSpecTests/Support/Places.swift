import Foundation

/// The locations of the files that tests read, relative to this file.
enum Places {
    static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    static let cases = tests.appendingPathComponent("Cases")
    static let package = tests.deletingLastPathComponent().deletingLastPathComponent()
    static let specs = package.appendingPathComponent("spec")
    static let schema = specs.appendingPathComponent("schema/errata-spec.schema.json")
    static let configurationSchema = specs.appendingPathComponent("schema/errata-plugin.schema.json")
    static let hostileStrings = package.appendingPathComponent("../shared/cases/hostile_strings.json")

    static var hasHostileStrings: Bool { FileManager.default.fileExists(atPath: hostileStrings.path) }

    static func bytes(of file: URL) throws -> [UInt8] {
        Array(try Data(contentsOf: file))
    }

    /// The project's own specs, by name.
    static let specFiles: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: specs.path)) ?? []
        return names.filter { $0.hasSuffix(".json") }.sorted()
    }()
}
