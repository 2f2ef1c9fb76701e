import Testing

@testable import ErrataRuntime

@Suite("Bodies are written in every format")
struct BodyFormatTests {
    private func tree(_ values: KeyValuePairs<String, FieldValue>) -> BodyTree {
        var tree = BodyTree()
        for (pointer, value) in values { tree.put(value, at: pointer) }
        return tree
    }

    private func xml(_ values: KeyValuePairs<String, FieldValue>) -> String? {
        tree(values).xml.map { String(decoding: $0, as: UTF8.self) }
    }

    private let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"

    @Test("In XML a member is an element, a list an element that repeats, and @ an attribute")
    func elements() {
        let values: KeyValuePairs<String, FieldValue> = [
            "/Error/Code": "A", "/Error/@lang": "en", "/Error/List/0": 1, "/Error/List/1/b": true, "/Error/#text": "t",
        ]
        #expect(
            xml(values) == declaration
                + #"<Error lang="en"><Code>A</Code><List>1</List><List><b>true</b></List>t</Error>"#
        )
        #expect(xml(["/a": "x"]) == declaration + "<a>x</a>")
    }

    @Test("In XML a text cannot end its element or attribute, and characters that XML does not permit are replaced")
    func escaping() {
        let text = "</a>&\"']]><!--\r\n\t\u{0}\u{1B}\u{FFFF}é😀"
        let escaped = "&lt;/a&gt;&amp;&quot;']]&gt;&lt;!--&#13;&#10;&#9;\u{FFFD}\u{FFFD}\u{FFFD}é😀"
        #expect(xml(["/a/b": .string(text)]) == declaration + "<a><b>\(escaped)</b></a>")
        #expect(xml(["/a/@b": .string(text)]) == declaration + "<a b=\"\(escaped)\"></a>")
    }

    @Test("What XML has no place for is left out")
    func unwritable() {
        #expect(xml([:]) == nil)
        #expect(xml(["": "x"]) == nil)
        #expect(xml(["/0": "x"]) == nil)
        #expect(xml(["/a b": "x"]) == nil)
        #expect(
            xml(["/a/b c": "x", "/a/1d": "x", "/a/<e": "x", "/a/@f g": "x", "/a/@h/i": "x", "/a/j:k": "x"])
                == declaration + "<a></a>"
        )
        #expect(xml(["/a/b": "x", "/c": "y"]) == declaration + "<a><b>x</b></a>")
    }

    @Test("A form has the values of the first level, percent-encoded")
    func forms() {
        let values: KeyValuePairs<String, FieldValue> = [
            "/error": "a b&c=é+%", "/x y": 5, "/list/0": "a", "/list/1": "b", "/deep/er": "no",
        ]
        let form = tree(values).form.map { String(decoding: $0, as: UTF8.self) }
        #expect(form == "error=a%20b%26c%3D%C3%A9%2B%25&x%20y=5&list=a&list=b")
        #expect(tree([:]).form == nil)
        #expect(tree(["/deep/er": "no"]).form == nil)
        #expect(tree(["": "x"]).form == nil)
    }

    @Test("Text is the value of the whole body, without control characters")
    func texts() {
        #expect(tree(["": "invalid_token"]).text == Array("invalid_token".utf8))
        #expect(tree(["": "a\nb\u{0}\u{7F}é"]).text == Array("a\nb  é".utf8))
        #expect(tree(["": -5]).text == Array("-5".utf8))
        #expect(tree(["/a": "x"]).text == nil)
    }

    @Test("A list has the elements 0, 1 and so on in JSON, too")
    func lists() {
        let json = tree(["/a/0/b": 1, "/a/1": 2, "/c/1": 3, "/d/0": 4, "/d/x": 5]).json
        #expect(
            json.map { String(decoding: $0, as: UTF8.self) } == #"{"a":[{"b":1},2],"c":{"1":3},"d":{"0":4,"x":5}}"#
        )
    }
}
