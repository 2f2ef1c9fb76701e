import Testing

@testable import ErrataReference

@Suite("Display width")
struct DisplayWidthTests {
    @Test(
        "a character takes the columns that a terminal gives it",
        arguments: [
            ("abc", 3), ("Größe", 5), ("cafe\u{301}", 4), ("日本", 4), ("ｆｕｌｌ", 8), ("한글", 4), ("e\u{301}\u{323}", 1),
            ("⚡", 2), ("✅", 2), ("⚠", 1), ("⚠\u{FE0F}", 2), ("🌡", 1), ("😀", 2), ("👨‍👩‍👧‍👦", 2), ("🇨🇭", 2), ("\u{301}", 0),
            ("\u{200B}", 0), ("…·–", 3), ("│─█▁", 4),
        ]
    )
    func columns(text: String, columns: Int) {
        #expect(DisplayWidth.columns(of: text) == columns)
    }

    @Test("a truncated text fits its columns, and no character is split")
    func cut() {
        #expect(DisplayWidth.cut("日本語", to: 5) == "日本…")
        #expect(DisplayWidth.cut("日本語", to: 4) == "日…")
        #expect(DisplayWidth.cut("cafe\u{301}s", to: 5) == "cafe\u{301}s")
        #expect(DisplayWidth.cut("cafe\u{301}s!", to: 5) == "cafe\u{301}…")
    }

    @Test("lines with wide and combining characters end where the page ends")
    func wrapping() {
        var page = TerminalPage(layout: TerminalLayout(width: 40))
        let words = "日本語 cafe\u{301} ⚡ 👨‍👩‍👧‍👦 한글 "
        page.row("全角", [TerminalRun("\(String(repeating: words, count: 12))")])
        let lines = page.text.split(separator: "\n")
        #expect(lines.count > 5)
        #expect(lines.allSatisfy { DisplayWidth.columns(of: String($0)) <= 40 })
        #expect(lines.first?.hasPrefix("全角          日本語") == true)
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(String(repeating: " ", count: 14)) })
    }
}
