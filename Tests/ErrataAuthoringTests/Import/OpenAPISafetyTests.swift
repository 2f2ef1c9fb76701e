import ErrataJSON
import Testing

@testable import ErrataAuthoring

@Suite("Hostile descriptions of APIs")
struct OpenAPISafetyTests {
    /// Returns the table of a document whose only operation answers a failure with a schema.
    private func table(_ schema: String, components: String = "") throws -> SourceTable {
        let text = """
            {"openapi": "3.1.0", "info": {"title": "A", "version": "1"}, "paths": {"/a": {"get": {"responses": {"400": {
            "description": "Bad.", "content": {"application/json": {"schema": \(schema)}}}}}}},
            "components": {"schemas": {\(components)}}}
            """
        return try OpenAPIReader(file: SourceFile(path: "a.json", bytes: Array(text.utf8)), options: ImportOptions())
            .table()
    }

    private func codes(_ table: SourceTable) -> [String] { table.errors.compactMap { $0[.code] } }

    private func reference(_ name: String) -> String { ##"{"$ref": "#/components/schemas/\##(name)"}"## }

    @Test("a schema that doubles itself at every level is read once a level", arguments: ["allOf", "oneOf", "anyOf"])
    func doubles(_ keyword: String) throws {
        let levels = (0..<60).map { level in
            let next = reference("S\(level + 1)")
            return #""S\#(level)": {"\#(keyword)": [\#(next), \#(next)]}"#
        }
        let last = #""S60": {"properties": {"code": {"enum": ["deep_inside"]}}}"#
        let table = try table(reference("S0"), components: (levels + [last]).joined(separator: ","))
        #expect(codes(table) == ["deep_inside"])
        #expect(table.flags == [])
    }

    @Test("a schema whose parts double at every level is read in part, and is flagged or ends by its depth")
    func doublesInParts() throws {
        let levels = (0..<60).map { level in
            let next = reference("S\(level + 1)")
            let names = ["error", "errors", "cause", "details", "fault", "issue"].map { #""\#($0)": \#(next)"# }
            return
                #""S\#(level)": {"properties": {"code": {"enum": ["level_\#(level)"]}, \#(names.joined(separator: ","))}}"#
        }
        let table = try table(reference("S0"), components: levels.joined(separator: ","))
        #expect(codes(table).prefix(3) == ["level_0", "level_1", "level_2"])
    }

    @Test("a schema of more alternatives than the limit is read in part and flagged with its line")
    func isTooLarge() throws {
        let alternatives = (0..<2_500).map { #"{"properties": {"code": {"const": "code_\#($0)"}}}"# }
        let table = try table(#"{"oneOf": [\#(alternatives.joined(separator: ","))]}"#)
        #expect(table.flags.map(\.line) == [2])
        #expect(table.flags.first?.text == "this schema is too large, so only a part of it was read")
        #expect(codes(table).first == "code_0")
        #expect(codes(table).count < 2_500)
    }

    @Test("nesting up to the limit of JSON is read without a trap")
    func isDeep() throws {
        let depth = 450
        let schema = String(repeating: #"{"items": "#, count: depth) + "{}" + String(repeating: "}", count: depth)
        #expect(codes(try table(schema)) == [])
    }

    @Test("values of other types than OpenAPI's where it wants objects and lists are passed over")
    func isMistyped() throws {
        let odd = ["1", "null", "[]", "\"x\"", "{}", "true", "[[[]]]"]
        for value in odd {
            let members = ["allOf", "properties", "items", "enum", "const", "$ref", "discriminator", "example", "type"]
            for member in members {
                #expect(codes(try table(#"{"\#(member)": \#(value), "x-errors": \#(value)}"#)) == [])
                let inner = #"{"properties": {"code": {"\#(member)": \#(value), "x-enum-names": \#(value)}}}"#
                _ = try table(inner)
            }
            let text = #"{"openapi": "3.0.0", "paths": \#(value), "info": \#(value), "servers": \#(value)}"#
            let file = SourceFile(path: "a.json", bytes: Array(text.utf8))
            #expect(try OpenAPIReader(file: file, options: ImportOptions()).table().errors.isEmpty)
        }
    }

    @Test("a file that is no JSON, or no description, is told with its line")
    func isOther() throws {
        func error(_ text: String) -> ImportError? {
            do throws(ImportError) {
                _ = try OpenAPIReader(file: SourceFile(path: "a", bytes: Array(text.utf8)), options: ImportOptions())
                    .table()
                return nil
            } catch {
                return error
            }
        }
        #expect(error("{\n,}")?.line == 2)
        #expect(error("{}")?.text == "this is no OpenAPI or Swagger document: `openapi` or `swagger` is missing")
    }
}
