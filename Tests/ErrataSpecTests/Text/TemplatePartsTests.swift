import Testing

@testable import ErrataSpec

@Suite("Message templates")
struct TemplatePartsTests {
    @Test("names in braces are placeholders, everything else is text")
    func findsParts() {
        let template = TemplateParts("Unknown action '{action}' for category '{category}'")
        #expect(
            template.parts == [
                .text("Unknown action '"), .name("action"), .text("' for category '"), .name("category"), .text("'"),
            ]
        )
    }

    @Test("braces without a name are literal")
    func keepsOtherBraces() {
        for text in ["{", "}", "a { b", "{{x}", "{\"code\": 1}", "x}y{", "{é}", "{1}", "{}", "{a b}", "{a\nb}"] {
            let parts = TemplateParts(text).parts
            let joined = parts.map { part in
                switch part {
                case .text(let text): text
                case .name(let name): "{\(name)}"
                }
            }
            #expect(joined.joined() == text)
        }
        #expect(TemplateParts("{{x}").parts == [.text("{"), .name("x")])
        #expect(TemplateParts("{a b}").names == [])
    }

    @Test("two messages have the same pattern if they differ only in names")
    func comparesPatterns() {
        #expect(TemplateParts("Gone {a}.").pattern == TemplateParts("Gone {b}.").pattern)
        #expect(TemplateParts("Gone {a}.").pattern != TemplateParts("Gone {a}").pattern)
    }
}
