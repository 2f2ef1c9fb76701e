import ErrataAuthoring
import Foundation
import Testing

@Suite("Import of documents in common forms")
struct DocumentCaseTests {
    @Test("each document gives what is recorded for it", arguments: DocumentCase.all)
    func isRead(_ document: DocumentCase) throws {
        let dump = try document.table().dump
        if ProcessInfo.processInfo.environment["ERRATA_RECORD_GOLDENS"] != nil {
            try dump.write(to: document.expected, atomically: true, encoding: .utf8)
            Issue.record("recorded \(document.expected.lastPathComponent)")
        }
        #expect(try dump == String(contentsOf: document.expected, encoding: .utf8))
    }

    @Test("a page of prose, parameters and country codes gives no error")
    func inventsNothing() throws {
        let table = try DocumentCase("prose.md").table()
        #expect(table.errors.isEmpty && table.statuses.isEmpty && table.categories.isEmpty)
    }

    @Test("a table is chosen by its number or a part of the heading above it")
    func isChosen() throws {
        var options = ImportOptions()
        options.table = "1"
        #expect(try DocumentCase("chat-platform.md").table(options).errors.isEmpty)
        options.table = "JSON error codes"
        let table = try DocumentCase("chat-platform.md").table(options)
        #expect(table.errors.count == 6 && table.statuses.isEmpty)
    }

    @Test("a table that does not exist is a sentence that names those that do")
    func isMissing() throws {
        var options = ImportOptions()
        options.table = "webhooks"
        let error = #expect(throws: ImportError.self) { try DocumentCase("chat-platform.md").table(options) }
        #expect(
            error?.text
                == "the document has no table \"webhooks\"; its tables are 1 \"HTTP Response Codes\" at line 11 and "
                + "2 \"JSON Error Codes\" at line 23"
        )
    }

    @Test("UTF-16 is refused with a sentence")
    func isUTF16() throws {
        for format in [SourceFormat.markdown, .html, .text] {
            let file = SourceFile(path: "a", bytes: [0xFF, 0xFE, 0x41, 0])
            let error = #expect(throws: ImportError.self) { try SourceTable(reading: file, as: format) }
            #expect(error?.text == "the file is in UTF-16; convert it to UTF-8")
        }
    }
}

/// A document of `Documents/` with what it gives.
struct DocumentCase: CustomStringConvertible {
    let name: String
    var description: String { name }

    init(_ name: String) {
        self.name = name
    }

    private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appendingPathComponent("Documents")

    static let all: [DocumentCase] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.filter { !$0.hasSuffix(".expected") }.sorted().map(DocumentCase.init)
    }()

    var expected: URL { Self.folder.appendingPathComponent(name + ".expected") }

    private var format: SourceFormat {
        name.hasSuffix(".html") ? .html : name.hasSuffix(".md") ? .markdown : .text
    }

    func bytes() throws -> [UInt8] { Array(try Data(contentsOf: Self.folder.appendingPathComponent(name))) }

    func table(_ options: ImportOptions = ImportOptions()) throws -> SourceTable {
        try table(of: bytes(), options)
    }

    func table(of bytes: [UInt8], _ options: ImportOptions = ImportOptions()) throws(ImportError) -> SourceTable {
        try SourceTable(reading: SourceFile(path: name, bytes: bytes), as: format, options)
    }
}
