import Testing

@testable import ErrataReference

@Suite("Pages for terminals")
struct TerminalPageTests {
    private func page(width: Int = 40, isStyled: Bool = false, _ write: (inout TerminalPage) -> Void) -> String {
        var page = TerminalPage(layout: TerminalLayout(width: width, isStyled: isStyled))
        write(&page)
        return page.text
    }

    @Test("a paragraph is filled to the width and hangs where it is told to")
    func paragraph() {
        let text = page {
            $0.paragraph([TerminalRun("one two three four five six seven eight nine ten")], indent: 2, hang: 3)
        }
        #expect(text == "  one two three four five six seven\n     eight nine ten\n")
    }

    @Test("a row has its contents in a column of their own")
    func row() {
        let text = page { $0.row("Label", [TerminalRun("one two three four five six seven")]) }
        #expect(text == "Label         one two three four five\n              six seven\n")
    }

    @Test("several items have a dash each, one has none, and none leaves nothing")
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

    @Test("the width is brought into 40 to 100")
    func widths() {
        #expect(TerminalLayout(width: 10).width == 40)
        #expect(TerminalLayout(width: 300).width == 100)
    }

    @Test("styles cost no columns, and are written only where they are wanted")
    func styles() {
        let runs = [TerminalRun("strong", .strong), TerminalRun("plain")]
        #expect(page { $0.paragraph(runs) } == "strong plain\n")
        #expect(page(isStyled: true) { $0.paragraph(runs) } == "\u{1B}[1mstrong\u{1B}[0m plain\n")
    }

    @Test("free lines never come twice, nor first")
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
