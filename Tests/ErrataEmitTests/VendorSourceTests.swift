import ErrataEmit
import ErrataSpec
import Foundation
import Testing

@Suite("The generated source of well-known vendors")
struct VendorSourceTests {
    @Test("compiles without a warning, and each case is that of its entry")
    func compiles() throws {
        let compiler = try Compiler()
        defer { try? FileManager.default.removeItem(at: compiler.folder) }
        let specs = try Self.specs()
        let files = try specs.map { spec in
            let file = compiler.folder.appending(path: "\(spec.catalog.type.value).swift")
            let source = SwiftEmitter(options: .init(importing: "ErrataCore"))
            try source.source(for: spec).write(to: file, atomically: true, encoding: .utf8)
            return file
        }
        try compiler.core()
        try compiler.module("Shapes", files)
        let checks = specs.map { "check(\($0.catalog.type.value).Code.self)" }.joined(separator: "\n")
        let output = try compiler.output(
            of: """
                import ErrataCore
                import Shapes
                func check<Code: ErrorCode>(_ type: Code.Type) {
                    let agree = type.allCases.allSatisfy { type.init(ordinal: $0.ordinal) == $0 && "\\($0)" == $0.entry.name }
                    print(type.catalog.id, type.allCases.count, agree)
                }
                \(checks)
                """,
            linking: Compiler.core + ["Shapes"]
        )
        let expected = specs.map { "\($0.catalog.id.value) \($0.errors.count) true\n" }.joined()
        #expect(String(decoding: output, as: UTF8.self) == expected)
    }

    private static func specs() throws -> [Spec] {
        let folder = Compiler.root.appending(path: "Tests/VendorShapes/specs")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        let specs = try files.sorted { $0.path < $1.path }.map { file in
            try #require(SpecReader.read(Array(try Data(contentsOf: file))).spec, "\(file.lastPathComponent)")
        }
        try #require(specs.count >= 20)
        return specs
    }
}
