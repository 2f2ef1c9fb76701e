import ErrataCore
import Testing

@Suite("The grammar of message templates")
struct TemplateScannerTests {
    /// The literals of a template and, in braces, the names between them.
    private func scan(_ text: String) -> [String] {
        var text = text
        return text.withUTF8 { bytes in
            var scanner = TemplateScanner(UnsafeRawBufferPointer(bytes))
            var parts: [String] = []
            while true {
                let (literal, name) = scanner.next()
                parts.append(String(decoding: literal, as: UTF8.self))
                guard let name else { return parts }
                parts.append("<\(String(decoding: name, as: UTF8.self))>")
            }
        }
    }

    @Test("names in braces separate the literals, any of which may be empty")
    func names() {
        #expect(scan("Unknown '{action}' for {category}") == ["Unknown '", "<action>", "' for ", "<category>", ""])
        #expect(scan("{a}{_b1}") == ["", "<a>", "", "<_b1>", ""])
        #expect(scan("no parts") == ["no parts"] && scan("") == [""])
    }

    @Test(
        "a brace around anything but a name is literal",
        arguments: [
            "{", "}", "{}", "{1}", "{1a}", "{a-b}", "{a b}", "{é}", "{open", "x}y{", "a { b", "{\n}", "{a\u{0}}",
        ]
    )
    func literals(text: String) {
        #expect(scan(text) == [text])
        #expect(scan("\(text){n}\(text)") == [text, "<n>", text])
    }

    @Test("a name is found after a brace that opens none")
    func nested() {
        #expect(scan("{{x}") == ["{", "<x>", ""])
        #expect(scan("a{b{c}}") == ["a{b", "<c>", "}"])
    }

    @Test("at the end there is nothing more")
    func end() {
        Array("a".utf8).withUnsafeBytes { bytes in
            var scanner = TemplateScanner(bytes)
            #expect(scanner.next().literal.count == 1)
            let next = scanner.next()
            #expect(next.literal.isEmpty && next.name == nil)
        }
    }
}
