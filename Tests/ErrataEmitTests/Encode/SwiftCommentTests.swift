import Testing

@testable import ErrataEmit

@Suite("Texts in documentation comments")
struct SwiftCommentTests {
    @Test(
        "Markdown's markup is plain text",
        arguments: [
            ("a <b>bold</b> tag", #"a \<b>bold\</b> tag"#), ("<doc:evil>", #"\<doc:evil>"#), ("&lt;", #"\&lt;"#),
            ("an *emphasis* and **more**", #"an \*emphasis\* and \*\*more\*\*"#),
            ("a `span` and ``a/symbol``", #"a \`span\` and \`\`a/symbol\`\`"#),
            ("![alt](x.png) [text](y)", #"!\[alt\](x.png) \[text\](y)"#), (#"a\*b"#, #"a\\\*b"#),
            ("~~gone~~ | cell", #"\~\~gone\~\~ \| cell"#),
        ]
    )
    func markup(text: String, expected: String) {
        #expect(SwiftComment(text).text == expected)
    }

    @Test(
        "an underscore is escaped at the start of a word, where emphasis can begin, and not inside one",
        arguments: [
            ("_emphasis_", #"\_emphasis_"#), ("an __emphasis__", #"an \__emphasis__"#), ("(_x_)", #"(\_x_)"#),
            ("retry_after", "retry_after"), ("日_x", "日_x"), ("_", #"\_"#), ("-_x_", #"\-\_x_"#),
        ]
    )
    func underscores(text: String, expected: String) {
        #expect(SwiftComment(text).text == expected)
    }

    @Test(
        "nothing opens a list, a heading, a quotation or a directive at the start of a line",
        arguments: [
            ("1. first", #"1\. first"#), ("12) first", #"12\) first"#), ("  1. first", #"  1\. first"#),
            ("- item", #"\- item"#), ("+ item", #"\+ item"#), ("* item", #"\* item"#), ("# title", ##"\# title"##),
            ("> words", #"\> words"#), ("@Comment { }", #"\@Comment { }"#), ("===", #"\==="#),
            ("1.5 or 2. of a - b > c # d @ e = f", #"1\.5 or 2. of a - b > c # d @ e = f"#), ("v1. x", "v1. x"),
        ]
    )
    func lineStarts(text: String, expected: String) {
        #expect(SwiftComment(text).text == expected)
    }

    @Test(
        "every character that can be markup within a line has a backslash before it",
        arguments: #"\`*_<[]&~|"#.unicodeScalars.map { $0 }
    )
    func special(scalar: Unicode.Scalar) {
        #expect(SwiftComment("a \(scalar)b").text == "a \\\(scalar)b")
        #expect(SwiftComment("\(scalar)b").text == "\\\(scalar)b")
    }

    @Test("every character that can be markup at the start of a line is escaped only there", arguments: Array("#@+->="))
    func leading(character: Character) {
        #expect(SwiftComment("\(character) b").text == "\\\(character) b")
        #expect(SwiftComment("a \(character) b").text == "a \(character) b")
    }

    @Test("a text stays on one line, and invisible characters are shown by their numbers")
    func oneLine() {
        #expect(SwiftComment("a\nb\tc\rd\u{2028}e\u{2029}f").text == "a b c d e f")
        #expect(SwiftComment("zero\u{200B}width, no\u{A0}break").text == "zeroU+200Bwidth, noU+A0break")
    }

    @Test("a code is a code span where a span can hold it")
    func codes() {
        #expect(SwiftComment(code: "A_B<1>*").text == "`A_B<1>*`")
        #expect(SwiftComment(code: "a`b").text == #"a\`b"#)
        #expect(SwiftComment(code: "_a b").text == #"\_a b"#)
    }
}
