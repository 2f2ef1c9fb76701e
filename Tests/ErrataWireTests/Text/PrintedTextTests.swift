@testable import ErrataWire
import Testing

@Suite("Objects as programs print them")
struct PrintedTextTests {
    private static func json(_ text: String) -> String? {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            PrintedText.begins(bytes) ? PrintedText(bytes).map { String(decoding: $0.json, as: UTF8.self) } : nil
        }
    }

    @Test(
        "Python's, Node's and Ruby's objects become JSON",
        arguments: [
            ("{'a': True, 'b': None}", "{\"a\": true, \"b\": null}"),
            ("{ a: 1, b: 'x' }", "{ \"a\": 1, \"b\": \"x\" }"),
            ("{:a=>1, \"b\"=>nil}", "{\"a\":1, \"b\":null}"),
            ("{ a : [Object], b: undefined }", "{ \"a\" : null, \"b\": null }"),
            ("{'a': 'it\\'s \"so\"'}", "{\"a\": \"it's \\\"so\\\"\"}"), ("{'a': '\\xe9'}", "{\"a\": \"\\u00e9\"}"),
        ]
    )
    func objects(text: String, json: String) {
        #expect(Self.json("\(text) and more") == json)
    }

    @Test(
        "JSON and incomplete objects are not converted",
        arguments: ["{\"a\": 1}", "{", "{}", "{ a }", "{'a': 'b", "x"]
    )
    func others(text: String) {
        #expect(Self.json(text) == nil)
    }
}
