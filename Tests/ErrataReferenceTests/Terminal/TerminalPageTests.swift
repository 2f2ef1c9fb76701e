import Testing

@testable import ErrataReference

@Suite("Pages for terminals")
struct TerminalPageTests {
    private func page(width: Int = 40, isStyled: Bool = false, _ write: (inout TerminalPage) -> Void) -> String {
        var page = TerminalPage(layout: TerminalLayout(width: width, isStyled: isStyled))
        write(&page)
        return page.text
    }

    @Test("a paragraph is filled to the width, with a hanging indent where requested")
    func paragraph() {
        let text = page {
            $0.paragraph([TerminalRun("one two three four five six seven eight nine ten")], indent: 2, hang: 3)
        }
        #expect(text == "  one two three four five six seven\n     eight nine ten\n")
    }

    @Test("the contents of rows have their own column")
    func row() {
        let text = page { $0.row("Label", [TerminalRun("one two three four five six seven")]) }
        #expect(text == "Label         one two three four five\n              six seven\n")
    }

    @Test("several items have a dash each, a single item has none, and an empty list writes nothing")
    func items() {
        #expect(page { $0.row("L", items: [["a"], ["b"]]) } == "L             - a\n              - b\n")
        #expect(page { $0.row("L", items: [["a"]]) } == "L             a\n")
        #expect(page { $0.row("L", items: []) }.isEmpty)
    }

    @Test("a word that is wider than the line stays whole")
    func longWord() {
        let word = String(repeating: "x", count: 60)
        #expect(page { $0.paragraph(["a", TerminalRun("\(word)"), "b"]) } == "a\n\(word)\nb\n")
    }

    @Test("text that has no blanks between its words is filled to the width, and no line begins with a full stop")
    func wide() {
        let sentence = "配達に失敗しました。しばらくしてからもう一度お試しください。"
        #expect(
            page { $0.paragraph([TerminalRun("\(sentence)")], indent: 2) }
                == "  配達に失敗しました。しばらくしてからも\n  う一度お試しください。\n"
        )
        let line = String(repeating: "字", count: 19)
        #expect(page { $0.paragraph([TerminalRun("\(line)字。")]) } == "\(line)\n字。\n")
        #expect(page { $0.paragraph([TerminalRun("\(line)(字)")]) } == "\(line)\n(字)\n")
        #expect(page { $0.paragraph(["配達 AB", "配達"]) } == "配達 AB 配達\n")
    }

    @Test("no line ends in a blank or begins with an extra one, wherever it is broken")
    func doubleBlank() {
        let word = String(repeating: "x", count: 20)
        for length in 15...20 {
            let next = String(word.prefix(length))
            let text = page { $0.paragraph(["a", TerminalRun("\(word)"), TerminalRun(" \(next)")]) }
            let isOneLine = 2 + 20 + 2 + length <= 40
            #expect(text == "a \(word)\(isOneLine ? "  " : "\n")\(next)\n")
        }
    }

    @Test("an example is next to its label where it fits, otherwise below it, and is still JSON")
    func example() {
        let label = "Example"
        func text(_ body: String) -> String { page { $0.facts([Fact(label: label, content: .bodies([body]))]) } }
        #expect(text("{\"a\":[1]}") == "Example       {\"a\":[1]}\n")
        let several = text("{\"code\":1007,\"text\":\"none\"}")
        #expect(several.hasPrefix("Example       {\n                \"code\": 1007,\n"))
        let sentence = String(repeating: "x", count: 20)
        let long = text("{\"message\":\"\(sentence)\"}")
        #expect(long == "Example\n  {\n    \"message\": \"\(sentence)\"\n  }\n")
    }

    @Test("the width is clamped to 40 to 100")
    func widths() {
        #expect(TerminalLayout(width: 10).width == 40)
        #expect(TerminalLayout(width: 300).width == 100)
    }

    @Test("styles take no columns, and are written only where they are enabled")
    func styles() {
        let runs = [TerminalRun("strong", .strong), TerminalRun("plain")]
        #expect(page { $0.paragraph(runs) } == "strong plain\n")
        #expect(page(isStyled: true) { $0.paragraph(runs) } == "\u{1B}[1mstrong\u{1B}[0m plain\n")
    }

    @Test("there are no repeated or leading blank lines")
    func spaces() {
        let text = page { page in
            page.space()
            page.paragraph(["a"])
            page.space()
            page.space()
            page.paragraph(["b"])
        }
        #expect(text == "a\n\nb\n")
    }
}
