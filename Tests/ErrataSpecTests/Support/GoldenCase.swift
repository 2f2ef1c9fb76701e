import ErrataJSON
import ErrataSpec
import Foundation

/// A folder with a spec and its expected results: `diagnostics.txt`, and for a valid spec `canonical.json` and
/// `names.txt`. A file that would be empty does not exist.
struct GoldenCase: CustomStringConvertible, Sendable {
    let folder: URL

    var description: String { folder.lastPathComponent }

    /// All cases, by name.
    static let all: [GoldenCase] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: Places.cases.path)) ?? []
        return names.sorted().map { GoldenCase(folder: Places.cases.appendingPathComponent($0)) }
    }()

    static let outputs = ["diagnostics.txt", "canonical.json", "names.txt"]

    func spec() throws -> [UInt8] {
        Array(try Data(contentsOf: folder.appendingPathComponent("spec.json")))
    }

    func expected(_ output: String) -> [UInt8] {
        (try? Data(contentsOf: folder.appendingPathComponent(output))).map { Array($0) } ?? []
    }

    func record(_ bytes: [UInt8], as output: String) throws {
        let file = folder.appendingPathComponent(output)
        if bytes.isEmpty {
            try? FileManager.default.removeItem(at: file)
        } else {
            try Data(bytes).write(to: file)
        }
    }

    /// Returns the actual results for the spec, by file.
    func actual() throws -> [String: [UInt8]] {
        let bytes = try spec()
        let reading = SpecReader.read(bytes, forModule: "Module")
        let form = reading.spec.flatMap { CanonicalForm.check(bytes, of: $0) }
        let lines = JSONLines(bytes)
        let diagnostics = (reading.diagnostics + (form.map { [$0] } ?? []))
            .map { $0.rendered(path: "spec.json", lines: lines) + "\n" }
        return [
            "diagnostics.txt": Array(diagnostics.joined().utf8),
            "canonical.json": reading.spec.map(CanonicalForm.bytes) ?? [],
            "names.txt": Array((reading.spec?.caseNames ?? []).map { $0 + "\n" }.joined().utf8),
        ]
    }
}
