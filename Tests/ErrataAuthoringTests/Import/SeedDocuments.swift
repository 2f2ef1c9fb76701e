import ErrataAuthoring
import ErrataSpec
import Foundation

/// The documents from which the project's own specs were written, where they are next to the package.
enum SeedDocuments {
    /// A document with the spec that a person wrote from it.
    struct Seed: CustomStringConvertible {
        let spec: String
        let file: String
        var description: String { spec }
    }

    static let all = [
        Seed(spec: "linkup-v2", file: "000_1bcca554ec32b52d.txt"),
        Seed(spec: "we-link", file: "001_1a52b9ddae41cd39.txt"),
        Seed(spec: "linked-api", file: "002_3ab37b1f98124d00.txt"),
        Seed(spec: "linq", file: "003_fc12ef2cc343865a.txt"),
        Seed(spec: "linkup-v1", file: "004_ccc1bead7a2c467b.txt"),
    ]

    private static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let folder = root.deletingLastPathComponent().appendingPathComponent("shared/seeds")

    static var arePresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

    static func bytes(_ seed: Seed) throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appendingPathComponent(seed.file)))
    }

    static func table(_ seed: Seed) throws -> SourceTable {
        try SourceTable(reading: SourceFile(path: seed.file, bytes: try bytes(seed)), as: .text)
    }

    /// The spec that a person wrote.
    static func spec(_ seed: Seed) throws -> Spec? {
        let file = root.appendingPathComponent("spec/\(seed.spec).json")
        return SpecReader.read(Array(try Data(contentsOf: file))).spec
    }
}
