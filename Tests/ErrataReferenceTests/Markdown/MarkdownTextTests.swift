import Testing

@testable import ErrataReference

@Suite("Text for Markdown")
struct MarkdownTextTests {
    @Test(
        "characters with a meaning in Markdown or HTML are escaped",
        arguments: [
            ("plain words, (really) 1.5!", "plain words, (really) 1.5!"), ("<b>&", "&lt;b&gt;&amp;"),
            ("*a* _b_ `c` ~d~ $e$", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\$e\\$"), ("retry_after", "retry_after"),
            ("[x](y)", "\\[x\\](y)"), ("a|b", "a&#124;b"), ("a\\b", "a\\\\b"), ("line1\nline2", "line1\\\\nline2"),
            ("# a", "\\# a"), ("- a", "\\- a"), ("+ a", "\\+ a"), ("=== a", "\\=== a"), ("1. a", "1\\. a"),
            ("12) a", "12\\) a"),
            ("  a", "&#32; a"), ("a - b # c", "a - b # c"),
        ]
    )
    func prose(text: String, markdown: String) {
        #expect(("\(text)" as MarkdownText).description == markdown)
    }

    @Test(
        "words that renderers interpret automatically are written as code",
        arguments: [
            ("see https://evil.example/x.", "see `https://evil.example/x`."),
            ("(user@evil.example)", "(`user@evil.example`)"),
            ("@everyone #1 :smile:", "`@everyone` `#1` `:smile`:"), ("www.evil.example", "`www.evil.example`"),
            ("Header: value", "Header: value"), ("no. 7: why?", "no. 7: why?"),
        ]
    )
    func actingWords(text: String, markdown: String) {
        #expect(("\(text)" as MarkdownText).description == markdown)
    }

    @Test(
        "code is between enough backquotes",
        arguments: [
            ("a", "`a`"), ("a`b", "``a`b``"), ("`a`", "`` `a` ``"), ("``", "``` `` ```"), (" a ", "`  a  `"),
            ("a\nb", "`a\\nb`"),
            ("a|b", "`a`&#124;`b`"), ("<b>", "`<b>`"),
        ]
    )
    func code(text: String, markdown: String) {
        #expect(("\(code: text)" as MarkdownText).description == markdown)
    }

    @Test("a URL becomes a link only if its scheme is http or https, and cannot end the link")
    func links() {
        let text: MarkdownText = "x"
        #expect(
            ("\(text, url: "https://a.example/b_(c)?d=<e>&f")" as MarkdownText).description
                == "[x](https://a.example/b_%28c%29?d=%3Ce%3E%26f)"
        )
        for address in ["javascript:alert(1)", "  jaVa\tscRipt:alert(1)", "//evil.example", "vbscript:x", ""] {
            #expect(("\(text, url: address)" as MarkdownText).description == "x")
        }
    }

    @Test("anchors use only characters that need no escape, and different names never collide")
    func anchors() {
        let names = ["a", "A", "a.b", "a b", "404 COMPANY\"#x", "a.20b", "é", "e\u{301}", "", "_", "-"]
        let anchors = names.map { MarkdownAnchor(.code, $0).id }
        #expect(Set(anchors).count == names.count)
        #expect(MarkdownAnchor(.code, "1007").id == "code-1007")
        #expect(MarkdownAnchor(.status, "1007").id == "status-1007")
        #expect(anchors.allSatisfy { $0.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x22 && $0 != 0x23 } })
    }
}
