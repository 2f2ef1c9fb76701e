import ErrataJSON
@testable import ErrataWire
import Testing

@Suite("Objects as programs print them")
struct PrintedTextTests {
    private static func json(_ text: String) -> String? {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            PrintedText(bytes).map { String(decoding: $0.json, as: UTF8.self) }
        }
    }

    private static func begins(_ text: String) -> Bool {
        Array(text.utf8).withUnsafeBufferPointer { PrintedText.begins($0) }
    }

    @Test(
        "Python's values become JSON",
        arguments: [
            ("{'a': True, 'b': None}", #"{"a":true,"b":null}"#), ("{u'a': b'x', b'c': 2.5}", #"{"a":"x","c":2.5}"#),
            (#"{'a': 'it\'s "so"', 'b': "it's"}"#, #"{"a":"it's \"so\"","b":"it's"}"#),
            (#"{'a': '\xe9\u00e9'}"#, #"{"a":"\u00e9\u00e9"}"#),
            ("{'a': (1, 2), 3: {4, 5}}", #"{"a":[1,2],"3":[4,5]}"#),
            (
                "{'t': datetime.datetime(2026, 3, 24, 12, 0), 'b': 1}",
                #"{"t":"datetime.datetime(2026, 3, 24, 12, 0)","b":1}"#
            ),
            (
                "{'r': <Response [429]>, 'o': <a.B object at 0x7f, of (1)>}",
                #"{"r":"<Response [429]>","o":"<a.B object at 0x7f, of (1)>"}"#
            ),
            ("{'o': OrderedDict([('a', 1), ('b', 'x')])}", #"{"o":  { "a":1 , "b":"x" }}"#),
            (
                "{'h': <CIMultiDictProxy('Retry-After': '45')>, 'b': Headers({'c': 'd'})}",
                #"{"h":{"Retry-After":"45"},"b": {"c":"d"}}"#
            ),
        ]
    )
    func python(text: String, json: String) {
        #expect(Self.json("\(text) and more")?.filter { $0 != " " } == json.filter { $0 != " " })
        #expect(Self.begins(text))
    }

    @Test(
        "Node's values become JSON",
        arguments: [
            ("{ a: 1, b: 'x', c: [ 1, [Object], [Array] ] }", #"{"a":1,"b":"x","c":[1,null,null]}"#),
            ("{ a: Object [AxiosHeaders] { 'retry-after': '45' } }", #"{"a":{"retry-after":"45"}}"#),
            (
                "{ a: [Function: x], b: [Function (anonymous)], c: 1 }",
                #"{"a":"[Function: x]","b":"[Function (anonymous)]","c":1}"#
            ),
            ("{ a: <Buffer 7b 22 ... 3 more bytes>, b: 1 }", #"{"a":"<Buffer 7b 22 ... 3 more bytes>","b":1}"#),
            ("{ [Symbol(kHeaders)]: { a: 1 }, Symbol(x): y }", #"{"Symbol(kHeaders)":{"a":1},"Symbol(x)":"y"}"#),
            ("{ e: [Circular *1], f: 10n, g: Map(1) { 'a' => 1 } }", #"{"e":"[Circular *1]","f":10,"g":{"a":1}}"#),
            ("{ i: <ref *1> Foo { b: undefined }, [cause]: null }", #"{"i":{"b":null},"cause":null}"#),
            (
                "{ a: [Object: null prototype] { b: 1 }, s: Set(2) { 1, 2 }, t: Array(3) [ 1, ... 2 more items ] }",
                #"{"a":{"b":1},"s":[1,2],"t":[1]}"#
            ),
            ("{ m: 'a ' +\n    'b', n: `c\nd`, o: [Getter/Setter] }", #"{"m":"a b","n":"c\nd","o":"[Getter/Setter]"}"#),
            ("{ [Error: connect ECONNREFUSED 127.0.0.1:80] code: 'E', errno: -111 }", #"{"code":"E","errno":-111}"#),
            (
                "{ s: -100,\n  m: TypeError: fetch failed\n      at f (node:internal/x:1:2)\n    cause: E: Connect\n        at g (a:1) {\n      code: 'U'\n    }\n}",
                #"{"s":-100,"m":"TypeError: fetch failed\n      at f (node:internal/x:1:2)","cause":{"code":"U"}}"#
            ),
            (
                "{ d: 2026-03-24T12:00:00.000Z, u: https://x/a?b=c, ok: false }",
                #"{"d":"2026-03-24T12:00:00.000Z","u":"https://x/a?b=c","ok":false}"#
            ),
            ("{success:false,error:{code:1007,ids:[1,2]}}", #"{"success":false,"error":{"code":1007,"ids":[1,2]}}"#),
        ]
    )
    func node(text: String, json: String) {
        #expect(Self.json("\(text) and more")?.filter { $0 != " " } == json.filter { $0 != " " })
        #expect(Self.begins(text) || text.hasPrefix("{ [Error"))
    }

    @Test(
        "values of other languages become JSON",
        arguments: [
            ("{:a=>1, \"b\"=>nil, :c=>#<Foo a=1, b=2>}", ##"{"a":1,"b":null,"c":"#<Foo a=1, b=2>"}"##),
            ("{a: 1, \"b\" => [:x]}", #"{"a":1,"b":["x"]}"#),
            ("{\n  [\"status\"]=>\n  int(429)\n  [\"m\"]=>\n  string(2) \"no\"\n}", #"{"status":429,"m":"no"}"#),
            ("{e: Array\n(\n [status] => 429\n [m] => Too many\n)\n}", #"{"e":{"status":429,"m":"Too many"}}"#),
            (
                "{Status:429 Too Many Requests StatusCode:429 Header:map[Date:[Tue, 24 Mar 2026 12:00:00 GMT] Retry-After:[45]] Message: Body:{R:0xc0} Trailer:map[] Close:false}",
                #"{"Status":"429 Too Many Requests","StatusCode":429,"Header":{"Date":["Tue, 24 Mar 2026 12:00:00 GMT"],"Retry-After":[45]},"Message":null,"Body":{"R":"0xc0"},"Trailer":{},"Close":false}"#
            ),
            (
                "map[code:1007 error:map[message:Rate limit exceeded x:<nil>]]",
                #"{"code":1007,"error":{"message":"Rate limit exceeded","x":null}}"#
            ),
            ("{H:http.Header{\"Retry-After\":[]string{\"45\"}}, C:3}", #"{"H":{"Retry-After":["45"]},"C":3}"#),
            (
                "{ status: \"Failure\", code: 429, x: Some(\"y\"), k: Status(400), n: None }",
                #"{"status":"Failure","code":429,"x":"y","k":400,"n":null}"#
            ),
            ("[\"a\": 1, \"b\": Optional(45), \"c\": [\"d\": nil]]", #"{"a":1,"b":45,"c":{"d":null}}"#),
            (
                "{status: 429, h: [{\"retry-after\", \"45\"}], e: {:error, :closed}, m: %Foo{a: 1}}",
                #"{"status":429,"h":{"retry-after":"45"},"e":["error","closed"],"m":{"a":1}}"#
            ),
            (
                "{a=1, b=[2, 3], date=[Tue, 24 Mar 2026 12:00:00 GMT], t=text/html; charset=utf-8}",
                #"{"a":1,"b":[2,3],"date":["Tue, 24 Mar 2026 12:00:00 GMT"],"t":"text/html; charset=utf-8"}"#
            ),
            (
                "{\n    \"Retry-After\" = 45;\n    Date = \"Tue, 24 Mar\";\n    l = (\n 1,\n 2\n );\n}",
                #"{"Retry-After":45,"Date":"Tue, 24 Mar","l":[1,2]}"#
            ),
            (
                "{ Status Code: 429, Headers {\n    \"Retry-After\" =     (\n        45\n    );\n} }",
                #"{"Status_Code":429,"Headers":{"Retry-After":[45]}}"#
            ),
            (
                "{\n  Retry-After: 45\n  Date: Tue, 24 Mar 2026 12:00:00 GMT\n  Vary: a, b\n}",
                #"{"Retry-After":45,"Date":"Tue, 24 Mar 2026 12:00:00 GMT","Vary":"a"}"#
            ),
        ]
    )
    func others(text: String, json: String) {
        #expect(Self.json("\(text) and more")?.filter { $0 != " " } == json.filter { $0 != " " })
    }

    @Test(
        "an object that does not end is not converted",
        arguments: ["{", "{'a': 'b", "{'a': [1}", "{'a': (1}", "{ a: <b, c: 1"]
    )
    func incomplete(text: String) {
        #expect(Self.json(text) == nil)
    }

    @Test(
        "JSON, code and prose do not begin an object",
        arguments: ["{\"a\": 1}", "{", "{}", "{ a }", "x", "{ [93 bytes data]", "{{ x }}"]
    )
    func prose(text: String) {
        #expect(!Self.begins(text))
    }

    @Test("whatever is converted is valid JSON")
    func validity() {
        let parts = [
            "{", "}", "[", "]", "(", ")", "<", ">", "'", "\"", ",", ";", ":", "=", "=>", " ", "\n", "a", "B", "map[",
            "Foo(", "Foo {", "1", "-", "\\", "b'x'", "'k': ", "k=", "k: ", "[x] => ", "+ 'y'", "Array (", ":s", "...",
            "\u{1}",
        ]
        var state: UInt64 = 1
        for _ in 0..<20_000 {
            var text = "{"
            for _ in 0..<24 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text += parts[Int(state >> 33) % parts.count]
            }
            text += "}"
            guard let json = Self.json(text) else { continue }
            #expect(throws: Never.self, "\(text) \(json)") { try Self.validate(json) }
        }
    }

    private static func validate(_ json: String) throws {
        try Array(json.utf8).withUnsafeBufferPointer { _ = try JSONDocument(validating: $0) }
    }

    @Test("brackets without end are given up")
    func depth() {
        let part = Array("{a:[(".utf8)
        #expect(Self.json(String(decoding: (0..<200_000).map { part[$0 % part.count] }, as: UTF8.self)) == nil)
    }

    @Test(
        "long runs of blanks, line breaks and separators are read once",
        arguments: ["\n", " ", ";", ", ", "<", "(", "f(1,", "a: ", "x"]
    )
    func runs(part: String) {
        for start in ["{a: b ", "{A:b ", "{a=b "] {
            let text = start + String(repeating: part, count: 10_000) + "}"
            #expect((Self.json(text)?.utf8.count ?? 0) < 2_000_000)
        }
    }

    @Test("a list is an object only where all its elements are pairs")
    func pairs() {
        #expect(Self.json("{'a': [('b', 1), 2]}") == #"{"a":[["b",1],2]}"#)
        #expect(Self.json("{'a': [(1, 'b')]}") == #"{"a":[[1,"b"]]}"#)
    }

    @Test("what is nested deeper than the limit is not converted")
    func nesting() {
        func nested(_ depth: Int) -> String {
            String(repeating: "{a:", count: depth) + "1" + String(repeating: "}", count: depth)
        }
        #expect(Self.json(nested(PrintedText.greatestDepth)) != nil)
        #expect(Self.json(nested(PrintedText.greatestDepth + 1)) == nil)
    }
}
