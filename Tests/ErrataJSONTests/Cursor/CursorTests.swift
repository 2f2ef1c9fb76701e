import ErrataJSON
import Testing

@Suite("A cursor reads values in place")
struct CursorTests {
    @Test("It tells the kind of every value")
    func kinds() throws {
        let kinds = try read(#"[null, true, false, -1, "a", [], {}]"#) { $0.elements.map { $0.kind } }
        #expect(kinds == [.null, .bool, .bool, .number, .string, .array, .object])
    }

    @Test("It reads scalars, and returns nil for other types")
    func scalars() throws {
        try read(#"[null, true, false, 1.50, "a"]"#) { root in
            let values = Array(root.elements)
            #expect(values.map { $0.isNull } == [true, false, false, false, false])
            #expect(values.map { $0.bool } == [nil, true, false, nil, nil])
            #expect(values.map { $0.number?.text } == [nil, nil, nil, "1.50", nil])
            #expect(values.map { $0.string } == [nil, nil, nil, nil, "a"])
        }
    }

    @Test("It knows where a value starts and ends")
    func ranges() throws {
        let text = #" { "a" : [1, {"b]": "}\""}] , "c" : "x\\" , "d":-1.5e3 } "#
        try read(text) { root in
            #expect(root.offset == 1)
            #expect(root.endOffset == text.utf8.count - 1)
            let sources = root.members.map { $0.value.sourceText }
            #expect(sources == [#"[1, {"b]": "}\""}]"#, #""x\\""#, "-1.5e3"])
        }
        #expect(try read("12") { $0.sourceText } == "12")
        #expect(try read("\u{FEFF} 12 ") { $0.offset } == 4)
    }

    @Test("Values of every length are skipped to their very end")
    func skipping() throws {
        for length in 0..<40 {
            let filler = String(repeating: "é\\\"[{", count: length)
            let text = "[\"\(filler)\",{\"k\":[\"\(filler)\"]},\(String(repeating: "9", count: length + 1)),7]"
            #expect(try read(text) { $0.count } == 4)
            #expect(try read(text) { $0.element(at: 3)?.integer } == 7)
        }
    }

    @Test("Elements are visited in order, and only arrays have any")
    func elements() throws {
        #expect(try read("[ 1 ,2, [3] ]") { $0.elements.map { $0.sourceText } } == ["1", "2", "[3]"])
        for text in ["[]", "[ ]", "{}", #"{"a":1}"#, "1", #""[1]""#] {
            #expect(try read(text) { Array($0.elements).isEmpty && $0.element(at: 0) == nil })
        }
        #expect(try read("[1,2]") { $0.element(at: 2) == nil && $0.element(at: -1) == nil })
    }

    @Test("Counting includes duplicates and treats scalars as empty")
    func counts() throws {
        #expect(try read(#"{"a":1,"a":2}"#) { $0.count } == 2)
        #expect(try read("[1,[2,3]]") { $0.count } == 2)
        #expect(try read("5") { $0.count } == 0)
    }
}

@Suite("A cursor looks members up")
struct LookupTests {
    @Test("Escapes in a name are decoded on the fly")
    func escapedNames() throws {
        let text = #"{"c\u006fde":1,"a\/b":2,"\ud83d\ude00":3,"":4}"#
        #expect(try read(text) { $0.member(named: "code")?.integer } == 1)
        #expect(try read(text) { $0.member(named: "a/b")?.integer } == 2)
        #expect(try read(text) { $0.member(named: "😀")?.integer } == 3)
        #expect(try read(text) { $0.member(named: "")?.integer } == 4)
        #expect(try read(text) { $0.member(named: "cod") == nil && $0.member(named: "codes") == nil })
    }

    @Test("The first of equal names wins and the repetition is reported")
    func duplicates() throws {
        let text = #"{"a":1,"b":{"a":9},"\u0061":2,"c":3}"#
        #expect(try read(text) { $0.lookUp("a").map { [$0.value.integer == 1, $0.isRepeated] } } == [true, true])
        #expect(try read(text) { $0.lookUp("c").map { [$0.value.integer == 3, $0.isRepeated] } } == [true, false])
        #expect(try read(text) { $0.lookUp("d") == nil })
    }

    @Test("Canonically equivalent names are two names")
    func equivalentNames() throws {
        let text = "{\"caf\u{E9}\":1,\"cafe\u{301}\":2}"
        #expect(try read(text) { $0.member(named: "caf\u{E9}")?.integer } == 1)
        #expect(try read(text) { $0.member(named: "cafe\u{301}")?.integer } == 2)
        #expect(try read(text) { $0.lookUp("cafe\u{301}")?.isRepeated } == false)
    }

    @Test("Only objects have members")
    func nothingToLookUp() throws {
        for text in [#"["a"]"#, #""a""#, "1", "null"] {
            #expect(try read(text) { $0.member(named: "a") == nil && $0.lookUp("a") == nil })
        }
    }
}
