import Testing

@testable import ErrataRuntime

@Suite("Forms as JSON")
struct FormBodyTests {
    @Test("A pair is a member, and a name that repeats is a list")
    func pairs() {
        #expect(
            form("error=invalid_request&error_description=bad")
                == .json(
                    #"{"error":"invalid_request","error_description":"bad"}"#
                )
        )
        #expect(form("a=1&b=2&a=3&a=") == #"{"a":["1","3",""],"b":"2"}"#)
        #expect(form("&&a=1&&b&=c&d==e=&") == #"{"a":"1","b":"","":"c","d":"=e="}"#)
        #expect(form(" a=1\r\n") == #"{"a":"1"}"#)
        #expect(form("é=1&e\u{301}=2") == "{\"é\":\"1\",\"e\u{301}\":\"2\"}")
    }

    @Test("Names and values are decoded")
    func decoding() {
        #expect(form("a+b=c+%2B%26%3d&%61=x") == #"{"a b":"c +&=","a":"x"}"#)
        #expect(form("a=%E2%82%AC&b=%FF%2") == "{\"a\":\"€\",\"b\":\"\u{FFFD}%2\"}")
        #expect(form("a=%&b=%4&c=%zz&d=%00%0A") == #"{"a":"%","b":"%4","c":"%zz","d":"\u0000\n"}"#)
    }

    @Test("Of a URL, the query and then the fragment are read")
    func addresses() {
        #expect(
            form("https://app.example/cb?error=access_denied&state=x")
                == .json(
                    #"{"error":"access_denied","state":"x"}"#
                )
        )
        #expect(form("https://app.example/a=b/cb#error=e&a=1") == #"{"error":"e","a":"1"}"#)
        #expect(form("https://app.example/a=b?c=d#e=f#g?h&c=i") == #"{"c":["d","i"],"e":"f#g?h"}"#)
        #expect(form("#error=e") == #"{"error":"e"}"#)
        #expect(form("?error=e") == #"{"error":"e"}"#)
        #expect(form("app:/cb?error=e") == #"{"error":"e"}"#)
        #expect(form("url=https://a/b?c&d=e#f") == #"{"url":"https://a/b?c","d":"e#f"}"#)
    }

    @Test("A text without a pair is malformed", arguments: ["", " \n", "&", "https://app.example/cb", "?#", "#"])
    func nothing(body: String) {
        #expect(form(body) == .failure(.malformed))
    }

    @Test("The size and the number of pairs are limited")
    func limits() {
        let most = FormBody.maximumPairs
        let names = (0..<most).map { "n\($0)=" }.joined(separator: "&")
        #expect(form(names).description.hasSuffix(#""n\#(most - 1)":""}"#))
        #expect(form(names + "&a") == .failure(.tooLarge))
        #expect(form(String(repeating: "&", count: FormBody.maximumSize)) == .failure(.malformed))
        #expect(form(String(repeating: "&", count: FormBody.maximumSize + 1)) == .failure(.tooLarge))
    }

    private func isForm(_ body: String, isDeclared: Bool = false) -> Bool {
        Array(body.utf8).withUnsafeBufferPointer { FormBody.isForm($0, isDeclared: isDeclared) }
    }

    @Test(
        "One word of pairs with tokens as names is a form",
        arguments: [
            "a=b", "a=", "error=x&error_description=The+user", "user%5Bname%5D=x", "a=b\n", "a=b&", "a=%zz&b=é",
            "https://app.example/cb?error=x#a=b", "#error=x",
        ]
    )
    func recognized(body: String) {
        #expect(isForm(body))
    }

    @Test(
        "Other text is a form only where it is declared as one",
        arguments: [
            "a", "a&b=c", "=b", "a=b c", "a=b\nc=d", "a[b]=c", "{\"a\":\"b=c\"}", "<a b='c'/>", "Error:code=5",
            "https://app.example/cb", "é=1", "a=b\u{0}", "a=b\u{7F}",
        ]
    )
    func declared(body: String) {
        #expect(!isForm(body))
        #expect(isForm(body, isDeclared: true))
    }

    @Test("Nothing is no form, even where it is declared, and neither is what is too large")
    func noForm() {
        #expect(!isForm(" \n", isDeclared: true))
        #expect(!isForm("a=" + String(repeating: "b", count: FormBody.maximumSize), isDeclared: true))
    }
}
