import Testing

@testable import ErrataReference

@Suite("Excerpts of files")
struct SourceExcerptTests {
    /// Returns the excerpt at the sign `▲`, which is taken out.
    private func excerpt(_ text: String, width: Int = 80) -> [String]? {
        let parts = text.split(separator: "▲", omittingEmptySubsequences: false)
        let bytes = Array(parts.joined().utf8)
        return SourceExcerpt(at: parts[0].utf8.count, in: bytes, width: width).map {
            [$0.line.description, String(repeating: " ", count: $0.indent) + "^"]
        }
    }

    @Test(
        "the caret is below the place",
        arguments: [
            ("{\n  ▲\"a\": 1\n}", "  \"a\": 1", "  ^"), ("▲{", "{", "^"), ("{}▲", "{}", "  ^"),
            ("{}▲\n\n", "{}", "  ^"),
            ("\t\t▲x", "        x", "        ^"), ("日本▲x", "日本x", "    ^"), ("e\u{301}▲x", "e\u{301}x", " ^"),
            ("⚡▲⚡", "⚡⚡", "  ^"), ("a\r\n▲b\r\nc", "b", "^"), ("a\r▲b\rc", "b", "^"), ("\u{FEFF}{▲}", "{}", " ^"),
            ("\u{1B}[31m▲\u{202E}", #"\u{1B}[31m\u{202E}"#, "          ^"),
        ]
    )
    func caret(text: String, line: String, caret: String) {
        #expect(excerpt(text) == [line, caret])
    }

    @Test("a blank line has no excerpt", arguments: ["▲", "a\n▲\nb", "a\n  ▲ \nb"])
    func blank(text: String) {
        #expect(excerpt(text) == nil)
    }

    @Test(
        "a long line is cut around the place",
        arguments: [
            ("▲abcdefghijklmnop", "abcdefghi…", "^"), ("abcdefghijklmnop▲", "…ijklmnop", "         ^"),
            ("abcdefghijklm▲nop", "…hijklmnop", "       ^"), ("abcdefgh▲ijklmnop", "…ghijklmn…", "   ^"),
            ("abcde▲fghij", "abcdefghij", "     ^"), ("abcdefghij▲", "…cdefghij", "         ^"),
            ("日本語日本語▲日本語日本", "…語日本語…", "   ^"),
        ]
    )
    func cut(text: String, line: String, caret: String) {
        let lines = excerpt(text, width: 10)
        #expect(lines?.allSatisfy { DisplayWidth.columns(of: $0) <= 10 } == true)
        #expect(lines == [line, caret])
    }

    @Test("of a line of a million characters only what is near is read, and no character is split")
    func veryLong() throws {
        let text = String(repeating: "é", count: 500_000) + "x▲y" + String(repeating: "é", count: 500_000)
        let lines = try #require(excerpt(text, width: 40))
        #expect(lines[0].hasPrefix("…é") && lines[0].hasSuffix("é…"))
        #expect(!lines[0].contains("\\x"))
        #expect(lines[0].contains("xy"))
        #expect(DisplayWidth.columns(of: lines[0]) == 40)
        let wide = try #require(excerpt(text, width: 3000))
        #expect(wide[0].hasPrefix("…é") && wide[0].hasSuffix("é…") && !wide[0].contains("\\x"))
        let marks = String(repeating: "\u{301}", count: 5000)
        #expect(try #require(excerpt(marks + "▲" + marks, width: 40)).allSatisfy { $0.utf8.count < 5000 })
    }

    @Test("bytes that are not UTF-8 are escaped, and an offset outside of the file is at its end")
    func hostile() throws {
        let bytes: [UInt8] = [0x7B, 0xE4, 0xFF, 0x7D]
        let excerpt = try #require(SourceExcerpt(at: 2, in: bytes, width: 80))
        #expect(excerpt.line.description == #"{\xE4\xFF}"#)
        #expect(excerpt.indent == 5)
        #expect(SourceExcerpt(at: 99, in: bytes, width: 80)?.indent == 10)
        #expect(SourceExcerpt(at: -1, in: bytes, width: 80)?.indent == 0)
    }
}
