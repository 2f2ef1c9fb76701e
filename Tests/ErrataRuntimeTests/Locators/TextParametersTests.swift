import Testing

@testable import ErrataRuntime

@Suite("Parameters in a text")
struct TextParametersTests {
    private func value(_ name: String, _ text: String) -> String? { PlaceText.part(of: text, parameter: name) }

    @Test("Of a challenge, by any case of the name, with the escapes of a quoted string")
    func challenges() {
        let header = #"Bearer realm="x, error=\"y\" \\", error="invalid_token", Max_Age = 5"#
        #expect(value("realm", header) == #"x, error="y" \"#)
        #expect(value("ERROR", header) == "invalid_token")
        #expect(value("max_age", header) == "5")
        #expect(value("Bearer", header) == nil)
        #expect(value("x", header) == nil)
        #expect(value("y", header) == nil)
    }

    @Test("Of several challenges in one header, the first that has it")
    func severalChallenges() {
        let header = #"Negotiate YII=, Basic realm="a" , Bearer abc== , Digest realm="b",error=c,qop="auth, auth-int""#
        #expect(value("realm", header) == "a")
        #expect(value("error", header) == "c")
        #expect(value("qop", header) == "auth, auth-int")
        for name in ["YII", "abc", "abc=", "Basic", "auth"] { #expect(value(name, header) == nil) }
    }

    @Test("Of a list, whatever separates its items")
    func lists() {
        for separator in ["; ", ";", ", ", ",", " ", "\t", "&", " & "] {
            let text = ["a=b", "flag", "c=d=e", "f=\"g\"", "h="].joined(separator: separator)
            #expect(value("a", text) == "b", "\(text)")
            #expect(value("c", text) == "d=e", "\(text)")
            #expect(value("flag", text) == nil, "\(text)")
            #expect(value("h", text) == nil, "\(text)")
        }
        #expect(value("f", #"a=b; f="g;h""#) == "g;h")
        #expect(value("r", #""default, r=9";r=5;t=7"#) == "5")
        #expect(value("rel", #"<https://api.example/a?page=2>; rel="next""#) == "next")
        #expect(value("rel", "<https://api.example/a?page=2>;rel=next") == "next")
        #expect(value("limit", "limit=100%") == "100%")
        #expect(value("a", "a=; a=1") == "1")
    }

    @Test("Of a URL's query or fragment, and of a form, percent-decoded")
    func addresses() {
        #expect(value("error_description", "https://x.example/cb?error=e&error_description=The+user%21") == "The user!")
        #expect(value("Error", "https://x.example/cb?error=&error=e#error=f") == "e")
        #expect(value("error", "https://x.example/cb?a=b#error=f") == "f")
        #expect(value("error", "#error=f") == "f")
        #expect(value("b c", "a=1&b+c=%32") == "2")
        #expect(value("page", "/items?page=2") == "2")
        #expect(value("x", "https://x.example/x=1") == nil)
        #expect(
            value("url", #"Bearer realm="https://x.example/?a=b&c=d", url=https://y.example/?e"#)
                == "https://y.example/?e"
        )
    }

    @Test("Of JSON at any depth, the first scalar of the name")
    func json() {
        let text = #" {"a":[{"Code":null},{"code":{"x":1},"code":-5.0}],"b":"c\n","ok":false,"code":7} "#
        #expect(value("code", text) == "-5.0")
        #expect(value("B", text) == "c")
        #expect(value("ok", text) == "false")
        #expect(value("x", text) == "1")
        #expect(value("c", text) == nil)
        #expect(value("a", text) == nil)
        #expect(value("error", #"[{"error":"e"}]"#) == "e")
    }

    @Test("Of what is not JSON, nothing", arguments: [#"{"code":5"#, #"{"code":5}x"#, "{code=5}", "[code=5]", "{"])
    func notJSON(text: String) {
        #expect(value("code", text) == nil)
    }

    @Test("JSON that is nested too deeply has no parameters")
    func depth() {
        func nested(_ depth: Int) -> String {
            String(repeating: "[", count: depth - 1) + #"{"code":5}"# + String(repeating: "]", count: depth - 1)
        }
        #expect(value("code", nested(32)) == "5")
        #expect(value("code", nested(33)) == nil)
        #expect(value("code", nested(100_000)) == nil)
    }

    @Test(
        "A quoted string that has no end is no value",
        arguments: [#"a="b"#, #"a="b\"#, #"a="b\""#, #"a=""#, #"a="""#, #""x, a=b"#]
    )
    func unterminated(text: String) {
        #expect(value("a", text) == nil)
    }

    @Test(
        "Texts without a parameter have none",
        arguments: ["", " ", "=", "==", "=b", ",;&", "a", "\"", "\\", "&&", "?"]
    )
    func nothing(text: String) {
        #expect(value("a", text) == nil)
        #expect(value("", text) == nil || text == "=b")
    }
}
