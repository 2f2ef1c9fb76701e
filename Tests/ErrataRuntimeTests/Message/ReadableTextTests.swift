import ErrataJSON
import Testing

@testable import ErrataRuntime

@Suite("JSON with messages as text")
struct ReadableTextTests {
    private func text(_ json: String) throws -> String? {
        try JSONDocument.read(Array(json.utf8)) { ReadableText.of($0) }
    }

    @Test("A scalar is as it is written, and nothing where there is nothing to read")
    func scalars() throws {
        #expect(try text(#""a\n \u00e9 ""#) == "a\n é ")
        #expect(try text("-1.50") == "-1.50")
        #expect(try text("true") == "true")
        for json in ["null", #""""#, #"" \n""#, "[]", "{}", "[null,[],{}]", #"{"a":null,"b":[""]}"#] {
            #expect(try text(json) == nil)
        }
    }

    @Test("A plain string stays itself, however long")
    func long() throws {
        let message = String(repeating: "a", count: 10_000)
        #expect(try text("\"\(message)\"") == message)
    }

    @Test("Elements and members are separated, and members have their name or path")
    func containers() throws {
        #expect(try text(#"["a","b",null,3]"#) == "a; b; 3")
        #expect(try text(#"{"title":["can't be blank"]}"#) == "title: can't be blank")
        #expect(try text(#"{"title":["a","b"],"ok":false,"x":null}"#) == "title: a; title: b; ok: false")
        #expect(
            try text(#"{"address":{"city":"unknown","zip":[1]},"":"y"}"#)
                == "address.city: unknown; address.zip: 1; y"
        )
        #expect(try text(#"[["a"],[["b"]]]"#) == "a; b")
    }

    @Test("An object in a list is its message alone, with its field")
    func messages() throws {
        #expect(try text(#"[{"field":"type","message":"Invalid field.","code":3}]"#) == "type: Invalid field.")
        #expect(try text(#"[{"Msg":"m","detail":"d","Param":5},{"detail":"e","param":"p"}]"#) == "d; p: e")
        #expect(try text(#"{"errors":[{"field":"a","message":"m"},"x"]}"#) == "errors.a: m; errors: x")
        #expect(try text(#"[{"message":" ","code":3}]"#) == "code: 3")
        #expect(try text(#"[{"message":["m"],"code":3}]"#) == "message: m; code: 3")
        #expect(try text(#"{"message":"m","code":3}"#) == "message: m; code: 3")
    }

    @Test("Deeper containers are an ellipsis")
    func depth() throws {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)
        }
        #expect(try text(nested(8)) == "1")
        #expect(try text(nested(9)) == "…")
        #expect(try text(nested(500)) == "…")
        #expect(try text("[[[[[[[[null,[]]]]]]]]]") == "…")
    }

    @Test("A long text is cut before a character and ends with an ellipsis")
    func size() throws {
        let most = String(repeating: "a", count: 4096)
        #expect(try text("[\"\(most)\"]") == most)
        #expect(try text("[\"\(most)b\"]") == most + "…")
        #expect(try text("[\"\(most.dropLast())é\"]") == most.dropLast() + "…")
        #expect(try text("{\"\(most)\":1}") == most + "…")
        let many = "[" + Array(repeating: "\"x\"", count: 100_000).joined(separator: ",") + "]"
        #expect(try text(many)?.utf8.count == 4099)
    }
}
