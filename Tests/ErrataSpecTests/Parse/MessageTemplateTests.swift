import Testing

@testable import ErrataSpec

@Suite("Message templates")
struct MessageTemplateTests {
    @Test("names in braces are parts, all else is text")
    func findsParts() {
        let template = MessageTemplate("Unknown action '{action}' for category '{category}'")
        #expect(
            template.parts == [
                .text("Unknown action '"), .name("action"), .text("' for category '"), .name("category"), .text("'"),
            ]
        )
    }

    @Test("braces that hold no name are wire text")
    func keepsOtherBraces() {
        for text in ["{", "}", "a { b", "{{x}", "{\"code\": 1}", "x}y{", "{é}", "{1}", "{}", "{a b}", "{a\nb}"] {
            let parts = MessageTemplate(text).parts
            let joined = parts.map { part in
                switch part {
                case .text(let text): text
                case .name(let name): "{\(name)}"
                }
            }
            #expect(joined.joined() == text)
        }
        #expect(MessageTemplate("{{x}").parts == [.text("{"), .name("x")])
        #expect(MessageTemplate("{a b}").names == [])
    }

    @Test("two messages have one pattern when only names tell them apart")
    func comparesPatterns() {
        #expect(MessageTemplate("Gone {a}.").pattern == MessageTemplate("Gone {b}.").pattern)
        #expect(MessageTemplate("Gone {a}.").pattern != MessageTemplate("Gone {a}").pattern)
    }
}
