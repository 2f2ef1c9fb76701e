import ErrataEmit
import ErrataSpec
import Foundation
import Testing

@Suite("The import of generated source")
struct ImportTests {
    private static func source(_ options: SwiftEmitter.Options) throws -> String {
        let file = Compiler.root.appending(path: "Tests/ErrataEmitTests/Cases/one-code/spec.json")
        let spec = try #require(SpecReader.read(Array(Data(contentsOf: file))).spec)
        return try SwiftEmitter(options: options).source(for: spec)
    }

    /// The lines between the header comment and the first declaration.
    private static func lines(_ options: SwiftEmitter.Options) throws -> [String] {
        let code = try source(options).split(separator: "\n").drop { $0.hasPrefix("//") }
        return code.prefix { !$0.hasPrefix("///") }.map(String.init)
    }

    @Test("a public module re-exports what it imports by default")
    func publicImport() throws {
        #expect(try Self.lines(.init()) == ["@_exported public import ErrataRuntime"])
        #expect(try Self.lines(.init(reexport: false)) == ["public import ErrataRuntime"])
        #expect(try Self.lines(.init(accessLevelOnImports: false)) == ["@_exported import ErrataRuntime"])
        #expect(try Self.lines(.init(reexport: false, accessLevelOnImports: false)) == ["import ErrataRuntime"])
    }

    @Test("any other import has a modifier only where the compiler needs one or the options ask for it")
    func otherImports() throws {
        #expect(try Self.lines(.init(access: .internal)) == ["import ErrataRuntime"])
        #expect(try Self.lines(.init(access: .package)).first == "#if hasFeature(InternalImportsByDefault)")
        for access in [AccessLevel.internal, .package] {
            let modified = ["\(access.rawValue) import ErrataRuntime"]
            #expect(try Self.lines(.init(access: access, accessLevelOnImports: true)) == modified)
            #expect(try Self.lines(.init(access: access, accessLevelOnImports: false)) == ["import ErrataRuntime"])
            #expect(try Self.lines(.init(access: access, reexport: true)) == ["@_exported public import ErrataRuntime"])
        }
    }

    @Test("at every access level it compiles next to a plain import, whatever the default access level of imports")
    func besidePlainImport() throws {
        let compiler = try Compiler()
        defer { try? FileManager.default.removeItem(at: compiler.folder) }
        try compiler.core()
        let other = compiler.folder.appending(path: "other.swift")
        try "import ErrataCore\nlet known: [any ErrorCode] = Array(Single.Code.allCases)\n"
            .write(to: other, atomically: true, encoding: .utf8)
        for access in AccessLevel.allCases {
            for reexport in [nil, true, false] as [Bool?] {
                let file = compiler.folder.appending(path: "single.swift")
                try Self.source(.init(access: access, importing: "ErrataCore", reexport: reexport))
                    .write(to: file, atomically: true, encoding: .utf8)
                try compiler.typecheck([file, other])
                try compiler.typecheck([file, other], ["-enable-upcoming-feature", "InternalImportsByDefault"])
            }
        }
    }

    @Test("with a modifier it compiles next to an internal import of the same module")
    func besideInternalImport() throws {
        let compiler = try Compiler()
        defer { try? FileManager.default.removeItem(at: compiler.folder) }
        try compiler.core()
        let other = compiler.folder.appending(path: "other.swift")
        try "internal import ErrataCore\nlet known: [any ErrorCode] = Array(Single.Code.allCases)\n"
            .write(to: other, atomically: true, encoding: .utf8)
        for access in AccessLevel.allCases {
            let file = compiler.folder.appending(path: "single.swift")
            try Self.source(.init(access: access, importing: "ErrataCore", accessLevelOnImports: true))
                .write(to: file, atomically: true, encoding: .utf8)
            try compiler.typecheck([file, other])
        }
    }
}
