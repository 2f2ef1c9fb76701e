import ErrataJSON
import Testing

@Suite("Writing JSON")
struct WriterTests {
    @Test("Only what must be escaped is escaped")
    func minimalEscaping() {
        let literal = JSONEscaping.minimal.literal("a\"b\\c/\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}\u{9B}é\u{2028}\u{202E}😀")
        #expect(literal == #""a\"b\\c/\b\t\n\f\r\u0000\u001f"# + "\u{7F}\u{9B}é\u{2028}\u{202E}😀\"")
    }

    @Test("For terminals, everything that could control or deceive is escaped")
    func terminalEscaping() {
        let text = "\u{1B}[31m\u{7F}\u{9B}\u{61C}\u{200E}\u{2028}\u{202E}\u{2066}\u{2069}é😀"
        let literal = JSONEscaping.terminal.literal(text)
        #expect(literal == #""\u001b[31m\u007f\u009b\u061c\u200e\u2028\u202e\u2066\u2069é😀""#)
        let kept = "\u{A0}\u{200D}\u{2027}\u{202F}\u{2065}\u{206A}\u{FEFF}"
        #expect(JSONEscaping.terminal.literal(kept) == "\"\(kept)\"")
    }

    @Test("Both forms of escaping read back to the same bytes")
    func roundTrip() throws {
        let text = String(String.UnicodeScalarView((UInt32(0)...0x3000).compactMap(Unicode.Scalar.init)))
        for escaping in [JSONEscaping.minimal, .terminal] {
            let read = try tree(escaping.literal(text)).string
            #expect(read.map { Array($0.utf8) } == Array(text.utf8))
        }
    }

    private func write(_ writer: JSONWriter, oneLine: Bool = false) -> String {
        var writer = writer
        writer.beginObject()
        writer.name("code")
        writer.integer(3006)
        writer.name("http")
        writer.beginArray(onOneLine: oneLine)
        writer.integer(500)
        writer.beginObject()
        writer.name("a")
        writer.bool(true)
        writer.name("b")
        writer.null()
        writer.end()
        writer.end()
        writer.name("none")
        writer.beginArray()
        writer.end()
        writer.name("text")
        writer.string("x")
        writer.end()
        return writer.text
    }

    @Test("Compact text has no white space")
    func compact() {
        let expected = #"{"code":3006,"http":[500,{"a":true,"b":null}],"none":[],"text":"x"}"#
        #expect(write(JSONWriter(layout: .compact)) == expected)
        #expect(write(JSONWriter(layout: .compact), oneLine: true) == expected)
    }

    @Test("Pretty text has one item per line and two blanks per indent")
    func pretty() {
        let expected = """
            {
              "code": 3006,
              "http": [
                500,
                {
                  "a": true,
                  "b": null
                }
              ],
              "none": [],
              "text": "x"
            }
            """
        #expect(write(JSONWriter()) == expected)
    }

    @Test("A container can be kept on one line with its contents")
    func oneLine() {
        let expected = """
            {
              "code": 3006,
              "http": [500, {"a": true, "b": null}],
              "none": [],
              "text": "x"
            }
            """
        #expect(write(JSONWriter(), oneLine: true) == expected)
    }

    @Test("A tree is written with its order, duplicates and numbers as they were")
    func trees() throws {
        let text = #"{"b":[1.50,-0,1e400,{}],"a":{"x":[],"x":"\u0001é"},"t":[true,false,null]}"#
        #expect(try tree(text).text(layout: .compact) == text)
        let pretty = try tree(text).text()
        #expect(try tree(pretty).text(layout: .compact) == text)
        #expect(pretty.hasPrefix("{\n  \"b\": [\n    1.50,\n    -0,"))
        let made = JSONValue(.object([JSONMember("n", JSONValue(.number(JSONNumber(-7))))]))
        #expect(made.text(layout: .compact) == #"{"n":-7}"#)
    }

    @Test("A tree can be part of a larger text")
    func partOfText() throws {
        var writer = JSONWriter(layout: .compact)
        writer.beginArray()
        writer.value(try tree("[1,{\"a\":2}]"))
        writer.value(try tree("3"))
        writer.end()
        #expect(writer.text == #"[[1,{"a":2}],3]"#)
    }

    @Test("An end without a beginning is ignored")
    func unbalanced() {
        var writer = JSONWriter()
        writer.end()
        writer.null()
        writer.end()
        #expect(writer.text == "null")
    }
}
