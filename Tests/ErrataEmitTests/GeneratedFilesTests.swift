import ErrataEmit
import ErrataSpec
import Foundation
import Testing

@Suite("The committed copy of the generated Swift")
struct GeneratedFilesTests {
    /// The specs of the repository and the module that each of their sources imports.
    private static func specs() throws -> [(name: String, spec: Spec, importing: String)] {
        let folder = Compiler.root.appending(path: "spec")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == "json" }.sorted { $0.path < $1.path }.map { file in
            let spec = try #require(SpecReader.read(Array(Data(contentsOf: file))).spec, "\(file.path)")
            let name = file.deletingPathExtension().lastPathComponent
            return (name, spec, name == "http" ? "ErrataCore" : "ErrataRuntime")
        }
    }

    private static let folder = Compiler.root.appending(path: "Generated/Swift")

    @Test("every file is the generator's current output for its spec")
    func fresh() throws {
        for (name, spec, importing) in try Self.specs() {
            let expected = try SwiftEmitter(options: .init(importing: importing)).source(for: spec)
            let file = Self.folder.appending(path: "\(name).swift")
            let found = try? String(contentsOf: file, encoding: .utf8)
            #expect(
                found?.utf8.elementsEqual(expected.utf8) == true,
                "Generated/Swift/\(name).swift is stale; renew it with `.ci/generate`"
            )
        }
    }

    @Test("there is no file without a spec")
    func noLeftovers() throws {
        let names = try Self.specs().map { "\($0.name).swift" }
        let found = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted()
        #expect(found == names.sorted())
    }

    @Test("it compiles without the plugin, and its codes can be looked up")
    func compiles() throws {
        let compiler = try Compiler()
        defer { try? FileManager.default.removeItem(at: compiler.folder) }
        func generated(_ names: [String]) -> [URL] {
            names.map { Self.folder.appending(path: "\($0).swift") }
        }
        try compiler.core()
        try compiler.module("ErrataJSON", Compiler.sources(of: "ErrataJSON"))
        try compiler.module("ErrataRuntime", Compiler.sources(of: "ErrataRuntime"))
        let vendors = ["linkup-v1", "linkup-v2", "linked-api", "linq", "we-link"]
        try compiler.module("Vendors", generated(vendors))
        let output = try compiler.output(
            of: """
                import ErrataRuntime
                import Vendors
                print(LinkUpV1.Code.allCases.count, LinkUpV2.Code.allCases.count, LinkedAPI.Code.allCases.count,
                      Linq.Code.allCases.count, WeLink.Code.allCases.count, HTTP.catalog.statuses.count)
                print(Linq.Code(.integer(1007)) == .rateLimitExceeded, LinkUpV1.catalog.statuses.count)
                """,
            linking: ["ErrataBytes", "ErrataJSON", "ErrataCore", "ErrataRuntime", "Vendors"]
        )
        #expect(String(decoding: output, as: UTF8.self) == "0 8 10 40 56 98\ntrue 6\n")
    }
}
