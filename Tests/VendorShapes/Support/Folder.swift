import ErrataJSON
import ErrataRuntime
import ErrataSpec
import Foundation
import Testing

/// The files of this folder, found from this file's own path.
enum Folder {
    private static let own = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

    /// The article that teaches the format.
    static let article = own.deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Sources/ErrataRuntime/ErrataRuntime.docc/WritingASpec.md")

    /// The names of the vendors' specs, without extension, sorted.
    static let specs: [String] = {
        let names = try? FileManager.default.contentsOfDirectory(atPath: own.appendingPathComponent("specs").path)
        return (names ?? []).filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
    }()

    static func spec(_ name: String) throws -> [UInt8] {
        try bytes(of: own.appendingPathComponent("specs/\(name).json"))
    }

    /// The answers to decode.
    static func samples() throws -> [Sample] {
        try #require(json("bodies.json").array).map { try Sample($0) }
    }

    static func json(_ name: String) throws -> JSONValue {
        try JSONValue.parse(bytes(of: own.appendingPathComponent(name)))
    }

    static func bytes(of file: URL) throws -> [UInt8] {
        try Array(Data(contentsOf: file))
    }

    /// Returns the catalog of a spec.
    static func catalog(_ spec: [UInt8]) throws -> Catalog {
        let reading = SpecReader.read(spec)
        try #require(reading.diagnostics.map { "\($0)" } == [])
        return try #require(reading.spec).packedCatalog()
    }
}
