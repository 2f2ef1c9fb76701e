import ErrataRuntime
import Testing

@Suite("Message templates")
struct MessageTemplateTests {
    private func match(_ template: String, _ message: String) -> [String]? {
        MessageTemplate(template).match(message)?.map { "\($0.name)=\($0.value)" }
    }

    @Test("Parameters are in the order of the template")
    func parts() {
        #expect(
            match("Unknown action '{action}' for '{category}'", "Unknown action 'a' for 'b c'") == [
                "action=a", "category=b c",
            ]
        )
        #expect(match("{a}: {b}", "x: y: z") == ["a=x", "b=y: z"])
        #expect(match("{n}", "") == ["n="])
        #expect(match("no parts", "no parts") == [])
    }

    @Test("Another message does not match")
    func others() {
        #expect(match("no parts", "no part") == nil)
        #expect(match("no parts", "no parts.") == nil)
        #expect(match("Wait {n} s", "Wait 5 m") == nil)
        #expect(match("ab{n}ba", "aba") == nil)
        #expect(match("a{x}b{y}c", "abb") == nil)
        #expect(match("Wait", "wait") == nil)
    }

    @Test("Braces around anything but a name are literal")
    func braces() {
        #expect(MessageTemplate("{} {1} {a-b} {a b} { {ok} {_x1}").names == ["ok", "_x1"])
        #expect(match("{} {1}", "{} {1}") == [])
        #expect(match("a{b{c}}", "a{bX}") == ["c=X"])
        #expect(match("{open", "{open") == [])
    }

    @Test("Texts are compared byte by byte")
    func bytes() {
        #expect(match("caf\u{E9} {n}", "cafe\u{301} 1") == nil)
        #expect(match("{n}\u{301}", "e\u{301}") == ["n=e"])
    }

    @Test("Of adjacent placeholders, the last one matches everything")
    func touching() {
        #expect(match("{a}{b}", "xyz") == ["a=", "b=xyz"])
    }

    @Test("A long message that almost matches everywhere fails without excessive backtracking")
    func long() {
        #expect(match("{a}aab{b}c", String(repeating: "a", count: 200_000)) == nil)
    }
}
