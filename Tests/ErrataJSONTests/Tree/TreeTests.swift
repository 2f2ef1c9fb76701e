import ErrataJSON
import Testing

@Suite("The tree of a document")
struct TreeTests {
    @Test("Values and names have their offsets")
    func offsets() throws {
        let root = try tree(#" {"a": 1, "b": [true, "x"], "c": {"d": null}}"#)
        let members = try #require(root.object)
        #expect(root.offset == 1)
        #expect(members.map(\.name) == ["a", "b", "c"])
        #expect(members.map(\.nameOffset) == [2, 10, 28])
        #expect(members.map(\.value.offset) == [7, 15, 33])
        #expect(members[1].value.array?.map(\.offset) == [16, 22])
        #expect(members[2].value.member(named: "d")?.value.kind == .null)
    }

    @Test("The order of members and repeated names are kept")
    func duplicates() throws {
        let root = try tree(#"{"code":"A","b":0,"code":"B"}"#)
        #expect(root.object?.map(\.name) == ["code", "b", "code"])
        #expect(root.object?.map(\.nameOffset) == [1, 12, 18])
        #expect(root.member(named: "code")?.value.string == "A")
    }

    @Test("Canonically equivalent names are two names")
    func equivalentNames() throws {
        let root = try tree("{\"caf\u{E9}\":1,\"cafe\u{301}\":2}")
        #expect(root.member(named: "caf\u{E9}")?.value.integer == 1)
        #expect(root.member(named: "cafe\u{301}")?.value.integer == 2)
    }

    @Test("A number keeps its text")
    func numbers() throws {
        let texts = ["1007.0", "1e400", "-0", "99999999999999999999", "0.10"]
        let root = try tree("[\(texts.joined(separator: ","))]")
        #expect(root.array?.map(\.number?.text) == texts)
    }

    @Test("Each accessor returns values of its own kind only")
    func accessors() throws {
        let values = try #require(try tree(#"[null, true, 1, "s", [], {}]"#).array)
        #expect(values.map(\.kind) == [.null, .bool, .number, .string, .array, .object])
        #expect(values.map { $0.bool != nil } == [false, true, false, false, false, false])
        #expect(values.map { $0.number != nil } == [false, false, true, false, false, false])
        #expect(values.map { $0.string != nil } == [false, false, false, true, false, false])
        #expect(values.map { $0.array != nil } == [false, false, false, false, true, false])
        #expect(values.map { $0.object != nil } == [false, false, false, false, false, true])
    }

    @Test(
        "Half of a surrogate pair is reported at its escape, in values and in names",
        arguments: [
            (#""\ud800""#, 1), (#"["ab\udc00"]"#, 4), (#"{"a\ud800":1}"#, 3), (#""\ud83d\ude00\ud83d""#, 13),
            (#""\udc00\ud800""#, 1), (#""\ud800\ud800\udc00""#, 1),
        ]
    )
    func loneSurrogates(_ text: String, _ offset: Int) {
        #expect(treeError(in: Array(text.utf8)) == JSONError(.loneSurrogate, at: offset))
    }

    @Test("The tree reports the same errors as the validator")
    func sameErrors() {
        for text in ["", "[1,]", "{\"a\":01}", "[\"\u{1}\"]", "{} x", "[\"abc"] {
            #expect(treeError(in: Array(text.utf8)) == error(in: text))
        }
    }

    @Test("The deepest nesting that can be allowed is read, written and freed")
    func deepNesting() throws {
        let limits = JSONLimits(maximumDepth: JSONLimits.greatestDepth)
        for text in [deep("[", "]", 1024), String(repeating: #"{"a":"#, count: 1024) + "1" + deep("", "}", 1024)] {
            let root = try JSONValue.parse(Array(text.utf8), limits: limits)
            #expect(root.text(layout: .compact) == text)
        }
    }
}

@Suite("Lines and columns")
struct PositionTests {
    @Test("LF, CRLF and a lone CR each end a line")
    func lineEnds() {
        let bytes = Array("a\nb\r\nc\rd\n\ne".utf8)
        let places = bytes.indices.map { JSONPosition(offset: $0, in: bytes) }
        #expect(places.map(\.line) == [1, 1, 2, 2, 2, 3, 3, 4, 4, 5, 6])
        #expect(places.map(\.column) == [1, 2, 1, 2, 3, 1, 2, 1, 2, 1, 1])
    }

    @Test("Columns count bytes of UTF-8")
    func columns() {
        let bytes = Array("é😀x".utf8)
        #expect(JSONPosition(offset: 6, in: bytes) == JSONPosition(line: 1, column: 7))
    }

    @Test("A byte order mark takes no column")
    func byteOrderMark() {
        let bytes = Array("\u{FEFF}{}\nx".utf8)
        #expect(JSONPosition(offset: 0, in: bytes) == JSONPosition(line: 1, column: 1))
        #expect(JSONPosition(offset: 4, in: bytes) == JSONPosition(line: 1, column: 2))
        #expect(JSONPosition(offset: 6, in: bytes) == JSONPosition(line: 2, column: 1))
    }

    @Test("Offsets outside the text are clamped to it")
    func outside() {
        #expect(JSONPosition(offset: -5, in: [0x41]) == JSONPosition(line: 1, column: 1))
        #expect(JSONPosition(offset: .max, in: [0x41, 0x0A]) == JSONPosition(line: 2, column: 1))
        #expect(JSONPosition(offset: 3, in: []) == JSONPosition(line: 1, column: 1))
    }
}
