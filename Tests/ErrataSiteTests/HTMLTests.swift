import Testing

@testable import ErrataSite

@Suite("HTML")
struct HTMLTests {
    @Test("A value shows its own characters and does nothing else")
    func encodes() {
        let value = "<script>alert(\"it's\")</script> & \u{202E}"
        let piece: HTML = "<p>\(value)</p>"
        #expect(
            piece.source
                == "<p>&lt;script&gt;alert(&quot;it&#39;s&quot;)&lt;/script&gt; &amp; \\u{202E}</p>"
        )
    }

    @Test("A code may break behind its underscores, and is encoded like any other value")
    func name() {
        let piece: HTML = "\(name: "A_B__<c>_")"
        #expect(piece.source == "<code>A_<wbr>B_<wbr>_<wbr>&lt;c&gt;_<wbr></code>")
    }

    @Test("A link outward is made for http and https only")
    func outward() {
        #expect(HTML.outward("x", "javascript:alert(1)").source == "x")
        #expect(HTML.outward("x", "https://a.example/\"><").source.contains("https://a.example/%22%3E%3C"))
    }
}
