import Testing

@testable import ErrataEmit

@Suite("Texts in string literals")
struct SwiftLiteralTests {
    @Test(
        "invisible characters are written as numeric escapes",
        arguments: [
            ("no\u{A0}break", #"no\u{A0}break"#), ("\u{0}", #"\u{0}"#), ("\u{1F}\u{7F}\u{9F}", #"\u{1F}\u{7F}\u{9F}"#),
            ("a\u{AD}b", #"a\u{AD}b"#), ("\u{200B}\u{FEFF}", #"\u{200B}\u{FEFF}"#), ("\u{202E}", #"\u{202E}"#),
            ("e\u{301}", #"e\u{301}"#), ("\u{3000}", #"\u{3000}"#), ("\u{E0041}", #"\u{E0041}"#),
        ]
    )
    func invisible(text: String, expected: String) {
        #expect(SwiftLiteral(text.utf8).text == expected)
    }

    @Test(
        "visible characters are literal, except those that end a literal or have a meaning in one",
        arguments: [
            ("plain text ~", "plain text ~"), ("é ¡ ® 日本 😀", "é ¡ ® 日本 😀"), (#"a\b"#, #"a\\b"#), (#"""""#, #"\"\"\""#),
            ("a\nb", #"a\nb"#), (#"\(x)"#, #"\\(x)"#),
        ]
    )
    func visible(text: String, expected: String) {
        #expect(SwiftLiteral(text.utf8).text == expected)
    }
}
