import ErrataEmit
import ErrataJSON
import ErrataSpec
import Foundation
import Testing

@Suite("Hostile texts in generated Swift")
struct HostileSourceTests {
    private static func spec(_ texts: [String]) throws -> Spec {
        let errors = texts.map { text in
            let literal = JSONEscaping.minimal.literal(text)
            return """
                {"code": \(literal), "kind": "internal", "message": \(literal), "summary": \(literal),
                 "resolution": \(literal), "actor": "vendor", "notes": [\(literal)], "source": "doc"}
                """
        }
        let text = """
            {"catalog": {"id": "hostile", "vendor": "hostile", "name": "*/ `Hostile`\\n", "type": "Hostile",
                         "summary": "\\\\(fatalError()) */\\nfatalError()"},
             "sources": [{"id": "doc", "title": "Doc", "retrieved": "2026-11-20"}],
             "errors": [\(errors.joined(separator: ",\n"))]}
            """
        let bytes = Array(text.utf8)
        let reading = SpecReader.read(bytes)
        let lines = JSONLines(bytes)
        if reading.spec == nil {
            for diagnostic in reading.diagnostics { Issue.record("\(diagnostic.rendered(path: "h", lines: lines))") }
        }
        return try #require(reading.spec)
    }

    @Test("every hostile text compiles as a code, message, summary, resolution and note, and reads back byte for byte")
    func roundTrip() throws {
        let texts = HostileTexts.all
        let source = try SwiftEmitter(options: .init(importing: "ErrataCore")).source(for: Self.spec(texts))
        let compiler = try Compiler()
        defer { try? FileManager.default.removeItem(at: compiler.folder) }
        try compiler.core()
        let file = compiler.folder.appending(path: "hostile.swift")
        try source.write(to: file, atomically: true, encoding: .utf8)
        try compiler.module("HostileErrors", [file])
        let output = try compiler.output(
            of: """
                import ErrataCore
                import HostileErrors
                for code in Hostile.Code.allCases {
                    let entry = code.entry
                    let texts = [entry.codeText, entry.message ?? "", entry.summary, entry.resolution ?? ""] + entry.details.notes
                    print(texts.map { Array($0.utf8).map(String.init).joined(separator: ",") }.joined(separator: ";"))
                    precondition(Hostile.Code(entry.codeText) == code)
                }
                """,
            linking: Compiler.core + ["HostileErrors"]
        )
        let lines = String(decoding: output, as: UTF8.self).split(separator: "\n")
        #expect(lines.count == texts.count)
        for (line, text) in zip(lines, texts) {
            let expected = Array(text.utf8).map(String.init).joined(separator: ",")
            #expect(line.split(separator: ";").allSatisfy { $0 == expected }, "\(text.debugDescription)")
            #expect(line.split(separator: ";").count == 5)
        }
    }

    @Test("generated source has no invisible scalars except line ends and those that the compiler requires literally")
    func nothingInvisible() throws {
        let source = try SwiftEmitter().source(for: Self.spec(HostileTexts.all))
        let invisible = source.unicodeScalars.filter { scalar in
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator: scalar != "\n"
            default: false
            }
        }
        #expect(invisible.isEmpty)
    }

    @Test("every line outside the literals is code that the emitter wrote or a comment")
    func onlyKnownLines() throws {
        let source = try SwiftEmitter().source(for: Self.spec(HostileTexts.all))
        let body = source.split(separator: "extension Hostile.Code", maxSplits: 1)[0]
        for line in body.split(separator: "\n") {
            let plain = line.drop { $0 == " " }
            let isKnown =
                plain.hasPrefix("//") || plain.hasPrefix("case ") || plain.hasPrefix("#if ")
                || plain.hasPrefix("public ") || plain == "@_exported public import ErrataRuntime"
                || ["@nonexhaustive", "#endif", "}"].contains(plain)
            #expect(isKnown, "\(line)")
        }
    }
}
