import ErrataEmit
import ErrataSpec
import Foundation
import Testing

@Suite("Generated source")
struct GoldenSourceTests {
    private static let folder = Compiler.root.appending(path: "Tests/ErrataEmitTests/Cases")
    private static let isRecording = ProcessInfo.processInfo.environment["ERRATA_RECORD_GOLDENS"] == "1"

    private static func source(of name: String, _ options: SwiftEmitter.Options = .init()) throws -> String {
        let bytes = Array(try Data(contentsOf: folder.appending(path: "\(name)/spec.json")))
        return try SwiftEmitter(options: options).source(for: #require(SpecReader.read(bytes).spec))
    }

    @Test("a spec generates the source in its folder", arguments: ["full", "one-code", "no-codes"])
    func golden(_ name: String) throws {
        let actual = try Self.source(of: name)
        let file = Self.folder.appending(path: "\(name)/expected.swift")
        guard !Self.isRecording else {
            try actual.write(to: file, atomically: true, encoding: .utf8)
            Issue.record("\(name)/expected.swift was recorded")
            return
        }
        let expected = try String(contentsOf: file, encoding: .utf8)
        #expect(actual.utf8.elementsEqual(expected.utf8), "ERRATA_RECORD_GOLDENS=1 swift test records \(name) anew")
    }

    @Test("it compiles without a warning at every access level", arguments: AccessLevel.allCases)
    func access(_ access: AccessLevel) throws {
        let compiler = try Compiler()
        defer { try? FileManager.default.removeItem(at: compiler.folder) }
        try compiler.core()
        let files = try ["full", "one-code", "no-codes"].map { name in
            let file = compiler.folder.appending(path: "\(name).swift")
            try Self.source(of: name, .init(access: access, importing: "ErrataCore"))
                .write(to: file, atomically: true, encoding: .utf8)
            return file
        }
        try compiler.module("Generated", files)
    }

    @Test("cases, codes and ordinals agree for 0, 1, 2, 256 and 257 codes, unoptimized and optimized")
    func everySize() throws {
        let compiler = try Compiler()
        defer { try? FileManager.default.removeItem(at: compiler.folder) }
        let sizes = [0, 1, 2, 256, 257]
        let files = try sizes.map { size in
            let file = compiler.folder.appending(path: "Size\(size).swift")
            try SwiftEmitter(options: .init(importing: "ErrataCore")).source(for: Self.spec(codes: size))
                .write(to: file, atomically: true, encoding: .utf8)
            return file
        }
        for optimized in [false, true] {
            try compiler.core(optimized: optimized)
            try compiler.module("Sizes", files, optimized: optimized)
            let output = try compiler.output(
                of: """
                    import ErrataCore
                    import Sizes
                    func check<Code: ErrorCode>(_ type: Code.Type) {
                        let all = Array(type.allCases)
                        let agree = all.enumerated().allSatisfy { place, code in
                            code.ordinal == place && type.init(ordinal: place) == code && code.entry.codeText == "CODE_\\(place)"
                                && type.init(code.wireCode) == code
                        }
                        print(all.count, agree, type.init(ordinal: all.count) == nil, Set(all).count)
                    }
                    \(sizes.map { "check(Size\($0).Code.self)" }.joined(separator: "\n"))
                    """,
                linking: Compiler.core + ["Sizes"]
            )
            let expected = sizes.map { "\($0) true true \($0)\n" }.joined()
            #expect(String(decoding: output, as: UTF8.self) == expected)
        }
    }

    private static func spec(codes: Int) throws -> Spec {
        let errors = (0..<codes).map { number in
            """
            {"code": "CODE_\(number)", "kind": "internal", "summary": "S.", "resolution": "R.", "actor": "vendor",
             "source": "doc"}
            """
        }
        let text = """
            {"catalog": {"id": "size", "vendor": "size", "name": "Size", "type": "Size\(codes)", "summary": "S."},
             "sources": [{"id": "doc", "title": "Handbook", "retrieved": "2026-11-20"}],
             "errors": [\(errors.joined(separator: ","))]}
            """
        return try #require(SpecReader.read(Array(text.utf8)).spec)
    }
}
