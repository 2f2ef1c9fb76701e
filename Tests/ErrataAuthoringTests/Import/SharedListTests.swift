import ErrataAuthoring
import ErrataSpec
import Testing

@Suite("Lists of codes that responses share")
struct SharedListTests {
    /// A description in which the responses 400, 402 and `other` have one list of codes, each by a schema of its own.
    private func description(other: String, example: String = "") -> String {
        func response(_ schema: String, _ more: String = "") -> String {
            #"{"description": "d", "content": {"application/json": {"schema": \#(schema)\#(more)}}}"#
        }
        let reference = ##"{"$ref": "#/components/schemas/E"}"##
        return """
            {"openapi": "3.0.0", "info": {"title": "A", "version": "1"}, "paths": {"/a": {"get": {"responses": {
            "400": \(response(reference, example)),
            "402": \(response(#"{"allOf": [\#(reference)]}"#))\(other)
            }}}}, "components": {"schemas": {"E": {"type": "object", "properties": {"code": {"type": "string", "enum": [
            "amount_too_small",
            "card_declined"
            ]}}}}}}
            """
    }

    @Test("a list that responses of several statuses lead to, each by its own schema, does not tell a code's status")
    func shared() throws {
        let spec = try imported("a.json", description(other: "")).spec
        for code in ["amount_too_small", "card_declined"] {
            #expect(try spec.error(code).http == [400, 402])
            #expect(try spec.error(code).inferredPaths.contains("http"))
        }
    }

    @Test("a code that an example shows with its status has that status alone")
    func shown() throws {
        let example = #", "example": {"code": "amount_too_small"}"#
        let spec = try imported("a.json", description(other: "", example: example)).spec
        #expect(try spec.error("amount_too_small").http == [400])
        #expect(try !spec.error("amount_too_small").inferredPaths.contains("http"))
        #expect(try spec.error("card_declined").inferredPaths.contains("http"))
    }

    @Test("two lists, each below one status, tell the statuses of their codes")
    func separate() throws {
        let text = """
            {"openapi": "3.0.0", "info": {"title": "A", "version": "1"}, "paths": {"/a": {"get": {"responses": {
            "400": {"description": "d", "content": {"application/json": {"schema": {"properties": {"code": {"enum": [
            "bad_name",
            "too_big"]}}}}}},
            "409": {"description": "d", "content": {"application/json": {"schema": {"properties": {"code": {"enum": [
            "too_big",
            "in_use"]}}}}}}
            }}}}}
            """
        let spec = try imported("a.json", text).spec
        #expect(try spec.error("bad_name").http == [400])
        #expect(try spec.error("too_big").http == [400, 409])
        #expect(try spec.error("in_use").http == [409])
        #expect(spec.errors.allSatisfy { !$0.inferredPaths.contains("http") })
    }
}
