import Testing

@testable import ErrataReference

@Suite("Text for terminals")
struct TerminalTextTests {
    @Test(
        "control characters and everything else that could act are made visible",
        arguments: [
            ("\u{1B}[2J", "\\u{1B}[2J"), ("a\0b", "a\\u{0}b"), ("\u{7F}\u{9B}", "\\u{7F}\\u{9B}"),
            ("a\nb\tc\r", "a\\nb\\tc\\r"),
            ("\r\n", "\\r\\n"), ("\u{2028}\u{2029}", "\\u{2028}\\u{2029}"),
            ("\u{202E}x\u{2066}", "\\u{202E}x\\u{2066}"),
            ("\u{061C}\u{200E}\u{200F}", "\\u{61C}\\u{200E}\\u{200F}"),
            ("\u{202A}\u{2069}\u{9F}\u{80}", "\\u{202A}\\u{2069}\\u{9F}\\u{80}"),
        ]
    )
    func escapes(text: String, shown: String) {
        #expect(TerminalText(text).description == shown)
        #expect(("\(text)" as TerminalText).description == shown)
    }

    @Test(
        "letters, combining marks and pictographs are unchanged",
        arguments: ["", "é e\u{301}", "配達", "👨‍👩‍👧‍👦", "\\u{1B}"]
    )
    func kept(text: String) {
        #expect(Array(TerminalText(text).description.utf8) == Array(text.utf8))
    }

    @Test("literals in the source are unchanged, interpolated values are encoded")
    func interpolation() {
        let inner: TerminalText = "\("\u{7}")!"
        #expect(("a\n\("\n")\(inner)\(3)" as TerminalText).description == "a\n\\n\\u{7}!3")
    }

    @Test("bytes that are not UTF-8 are shown as escapes, the rest is text")
    func bytes() {
        #expect(
            TerminalText(bytes: [0x61, 0xFF, 0xC3, 0xA9, 0xE2, 0x82, 0x1B]).description == "a\\xFFé\\xE2\\x82\\u{1B}"
        )
        #expect(TerminalText(bytes: [0xED, 0xA0, 0x80]).description == "\\xED\\xA0\\x80")
    }

    @Test("columns are counted as terminals draw them")
    func columns() {
        #expect(DisplayWidth.columns(of: "abc") == 3)
        #expect(DisplayWidth.columns(of: "配達") == 4)
        #expect(DisplayWidth.columns(of: "e\u{301}é") == 2)
        #expect(DisplayWidth.columns(of: "👨‍👩‍👧‍👦") == 2)
        #expect(DisplayWidth.cut("abcdef", to: 4) == "abc…")
        #expect(DisplayWidth.cut("配達済み", to: 5) == "配達…")
        #expect(DisplayWidth.cut("abcd", to: 4) == "abcd")
    }
}
