import ErrataAuthoring
import ErrataEmit
import ErrataSpec
import Foundation
import Testing

@Suite("The generated Swift of a starting point")
struct StartingPointSourceTests {
    /// Ids whose types could clash with those of Swift and of the generated code.
    private static let ids = ["acme-pay", "error", "code", "self", "type", "any", "string", "catalog", "class", "s3"]

    @Test("compiles for every id, its codes read back, and so do those of hostile names")
    func compiles() throws {
        let compiler = try Compiler()
        defer { try? FileManager.default.removeItem(at: compiler.folder) }
        try compiler.core()
        let starts =
            try Self.ids.map { try StartingPoint(id: $0) }
            + HostileTexts.all.filter { !$0.isEmpty }.enumerated().map { try StartingPoint(id: "h\($0)", name: $1) }
        let files = try starts.map { start in
            let spec = try #require(SpecReader.read(start.bytes).spec)
            let file = compiler.folder.appending(path: "\(start.id).swift")
            let source = try SwiftEmitter(options: .init(importing: "ErrataCore")).source(for: spec)
            try source.write(to: file, atomically: true, encoding: .utf8)
            return file
        }
        try compiler.module("Started", files)
        let output = try compiler.output(
            of: """
                import Started
                print(AcmePay.Code("EXAMPLE_NOT_FOUND") == .exampleNotFound, AcmePay.Code("99999") == .exampleRateLimited)
                print(ErrorAPI.Code.allCases.count)
                """,
            linking: Compiler.core + ["Started"]
        )
        #expect(String(decoding: output, as: UTF8.self) == "true true\n2\n")
    }
}
