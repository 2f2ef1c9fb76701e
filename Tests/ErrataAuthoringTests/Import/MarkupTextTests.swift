import ErrataAuthoring
import Testing

@testable import ErrataSpec

@Suite("Texts of documents without their markup")
struct MarkupTextTests {
    @Test(
        "markup goes and the words stay",
        arguments: [
            ("The `x-api-key` header is **not** valid.", "The x-api-key header is not valid."),
            ("See [rate limits](/docs/limits#top \"Limits\").", "See rate limits."),
            ("See [limits][ref] and ![icon](a.png) *now*.", "See limits and icon now."),
            ("Bad request<br>Check the body", "Bad request Check the body"),
            ("The request is bad<br/>Check the body", "The request is bad. Check the body"),
            ("The request is bad.<br />Check it", "The request is bad. Check it"),
            ("<p>One &amp; two&nbsp;&#39;three&#x27;</p>", "One & two 'three'"),
            ("<a href=\"https://a.example/x?a=1&amp;b=2\">Here</a>", "Here"),
            ("Ask for it \\[sic], a \\| b, \\<id\\>", "Ask for it [sic], a | b, <id>"),
            ("Not found.<sup>1</sup> Gone[^2]", "Not found. Gone"),
            ("zero\u{200B}width\u{FEFF} and\u{00A0}\u{2003}blanks", "zerowidth and blanks"),
            ("&amp;quot;twice&amp;quot; &amp;lt;br&amp;gt; escaped", "\"twice\" escaped"),
            ("<code>a_b</code> or <kbd>x</kbd>", "a_b or x"),
            ("***Both*** and ~~none~~ and __All of it__ and _see there_", "Both and none and All of it and see there"),
            ("<https://a.example/x> <!-- hidden -->there", "https://a.example/x there"),
        ]
    )
    func isStripped(_ markup: String, _ text: String) {
        #expect(SourceText(markup: markup).text == text)
    }

    @Test(
        "what is no markup stays, byte for byte",
        arguments: [
            "The parameter <name> is missing", "a < b and c > d", "2 * 3 * 4 = 24", "x ** 2 ** 3",
            "snake_case_name and _id",
            "The _id field", "__typename__ is reserved", "f(x)[0](y)", "R&D; AT&T", "*.example.com and *.example.org",
            "Missing required parameter: {profile_url}", "%s must be <= %d", "C:\\temp\\new", "^\\d+\\.\\w*$",
            "a `tick alone",
            "Unknown action 'foo_bar' for category 'profiles'", "<b> is a code", "glob **/*.swift or **/*.json",
            "[1] or [2]",
            "Use <id> or <a> here", "100% of $5 {a} [b] (c) #1 ~x", "a|b", "List<String>", "&unknown; &#xZZ;",
            "5 > 3 && 2 < 4",
        ]
    )
    func isKept(_ text: String) {
        #expect(SourceText(markup: text).text == text)
    }

    @Test("a link keeps its target")
    func links() {
        let text = SourceText(
            markup: "[One](https://a.example/1) <a href='/two'>two</a> [three](#three) <https://b.example>"
        )
        #expect(text.text == "One two three https://b.example")
        #expect(text.links == ["https://a.example/1", "/two", "#three", "https://b.example"])
    }

    @Test("nothing is left that the check of specs takes for markup")
    func leavesNothing() {
        var random = DocumentMutator(seed: 7)
        let pieces = [
            "**", "*", "_", "`", "``", "[", "](", ")", "](#a)", "<b>", "</b>", "<br", ">", "&amp;", "&lt;", "&#39;",
            "<!--",
            "-->", "a", "B c", " ", "\\", "|", "<a href=\"x\">", "</a>", "![", "&amp;amp;", "é", "\u{200B}", "~~",
            "<sup>",
            "</sup>", "1", "<code>", "</code>", "[^", "]",
        ]
        for _ in 0..<1000 {
            let text = (0..<random.number(below: 16)).map { _ in pieces[random.number(below: pieces.count)] }.joined()
            let stripped = SourceText(markup: text).text
            #expect(MarkupScan.firstMarkup(in: stripped) == nil, "\(text) became \(stripped)")
        }
    }

    @Test(
        "a long text of opening signs alone is read in one pass",
        arguments: ["[", "`", "``a", "<", "<!--", "**a", "![a](", "&"]
    )
    func isLinear(_ sign: String) {
        let text = String(repeating: sign, count: 20_000 / sign.utf8.count)
        #expect(SourceText(markup: text).text.utf8.count <= text.utf8.count)
    }
}
