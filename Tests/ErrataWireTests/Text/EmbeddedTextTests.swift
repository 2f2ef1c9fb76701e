@testable import ErrataWire
import Testing

@Suite("Objects within a text")
struct EmbeddedTextTests {
    private static func objects(_ text: String) -> [String] {
        var objects: [String] = []
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            EmbeddedText.forEachObject(in: bytes) { objects.append($0.text) }
        }
        return objects
    }

    private static func hasPrinted(_ text: String) -> Bool {
        Array(text.utf8).withUnsafeBufferPointer { EmbeddedText.hasPrinted($0) }
    }

    @Test(
        "quotes are unescaped as their format writes them",
        arguments: [
            (#"x {\"a\":{\"b\":1}} y"#, #"{"a":{"b":1}}"#),
            (#""t","x {""a"":""say \""so\""""}","z""#, #"{"a":"say \"so\""}"#),
            ("x {&quot;a&quot;:&quot;1 &lt; 2&quot;}", #"{"a":"1 < 2"}"#), ("x {&#39;a&#39;:1}", #"{"a":1}"#),
        ]
    )
    func quotes(text: String, object: String) {
        #expect(Self.objects(text) == [object])
    }

    @Test(
        "an object is visited once, with all that is in it",
        arguments: [
            "AxiosError: x { config: { data: '{\"a\":1}', f: [Function: x] }, response: Foo { status: 429 } }",
            "&{Status:429 Body:{Reader:0xc0} Header:map[A:[b]]}",
            "got [\"success\": false, \"error\": [\"code\": 1007]]",
            "got map[success:false error:map[code:1007]]", "got {\"a\": Foo {\"b\": 1}}",
            "%{status: 429, body: %{a: 1}}",
        ]
    )
    func once(text: String) {
        #expect(Self.objects(text).count == 1)
        #expect(Self.hasPrinted(text))
    }

    @Test(
        "only JSON with its own quotes is not printed",
        arguments: [
            "x {\"a\": {\"b\": [1, 2]}} {\"c\": 1} y", "x {} [\"a\", 1] {{x}}", #"x {\"a\":1}"#,
        ]
    )
    func plain(text: String) {
        #expect(!Self.hasPrinted(text))
    }

    @Test(
        "doubled and HTML's quotes are printed ones",
        arguments: ["x {\"\"a\"\":1}", "x {&quot;a&quot;:1}", "{\"a\": True}"]
    )
    func printed(text: String) {
        #expect(Self.hasPrinted(text))
    }

    @Test(
        "objects in square brackets are recognized",
        arguments: [("x [\"a\": 1]", true), ("map[a:1]", true), ("[a] [\"b\"]", false)]
    )
    func lists(text: String, hasList: Bool) {
        #expect(Array(text.utf8).withUnsafeBufferPointer { EmbeddedText.hasList($0) } == hasList)
    }

    @Test("lists and tuples are searched for objects")
    func tuples() {
        #expect(Self.objects("{:error, %{code: 1007}}") == ["{\"code\":1007}"])
        #expect(Self.objects("[{'a': 1}, {'b': 2}]") == ["{\"a\":1}", "{\"b\":2}"])
    }

    @Test("brackets without end are given up")
    func brackets() {
        for part in ["{", "[", "{\"", "{a:", "{'", "{\\\"", "{a:1}", "{&quot;", "{\"\"a", "map[", "[\"a\": "] {
            #expect(Self.objects(String(repeating: part, count: 20_000)).count <= 64, "\(part)")
        }
    }
}
