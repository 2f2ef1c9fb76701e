import ErrataJSON
import Testing

@Suite("JSON Pointers (RFC 6901)")
struct PointerTests {
    private let sample = #"{"foo":["bar","baz"],"":0,"a/b":1,"c%d":2,"e^f":3,"g|h":4,"i\\j":5,"k\"l":6," ":7,"m~n":8}"#

    private func find(_ pointer: String, in text: String) throws -> String? {
        let pointer = try JSONPointer(parsing: pointer)
        return try read(text) { pointer.resolve(in: $0).value?.sourceText }
    }

    @Test(
        "The examples of the standard are resolved",
        arguments: [
            ("/foo", #"["bar","baz"]"#), ("/foo/0", #""bar""#), ("/", "0"), ("/a~1b", "1"), ("/c%d", "2"),
            ("/e^f", "3"), ("/g|h", "4"), ("/i\\j", "5"), ("/k\"l", "6"), ("/ ", "7"), ("/m~0n", "8"),
        ]
    )
    func standardExamples(_ pointer: String, _ expected: String) throws {
        #expect(try find(pointer, in: sample) == expected)
    }

    @Test("The empty pointer means the whole document")
    func wholeDocument() throws {
        #expect(try find("", in: sample) == sample)
    }

    @Test("~01 is ~1 and not a slash")
    func escapeOrder() throws {
        #expect(try find("/~01", in: #"{"~1":1,"/":2}"#) == "1")
        #expect(try JSONPointer(parsing: "/a~1b/~01/").tokens == ["a/b", "~1", ""])
        #expect(try JSONPointer(parsing: "").tokens == [])
    }

    @Test(
        "An invalid pointer is rejected",
        arguments: [
            ("a", JSONPointerError(.missingSlash, at: 0)), ("#/a", JSONPointerError(.missingSlash, at: 0)),
            ("/a~", JSONPointerError(.badEscape, at: 2)), ("/~2", JSONPointerError(.badEscape, at: 1)),
            ("/a/~~0", JSONPointerError(.badEscape, at: 3)), ("/~/b", JSONPointerError(.badEscape, at: 1)),
        ]
    )
    func refuses(_ text: String, _ expected: JSONPointerError) {
        #expect(throws: expected) { try JSONPointer(parsing: text) }
    }

    @Test("Pointers are equal when their bytes are")
    func equality() throws {
        #expect(try JSONPointer(parsing: "/caf\u{E9}") != JSONPointer(parsing: "/cafe\u{301}"))
        #expect(try JSONPointer(parsing: "/a") == JSONPointer(parsing: "/a"))
        #expect(try JSONPointer(parsing: "/a~0").text == "/a~0")
    }

    @Test("Names are compared byte by byte, escapes on both sides decoded")
    func names() throws {
        #expect(try find("/c~0de", in: #"{"c\u007ede":1}"#) == "1")
        #expect(try find("/caf\u{E9}", in: "{\"cafe\u{301}\":1,\"caf\u{E9}\":2}") == "2")
    }

    @Test(
        "Nothing is found where there is no value",
        arguments: ["/x", "/foo/2", "/foo/0/x", "//x", "/foo/99999999999999999999999", "/a~1b/0", "/foo/01"]
    )
    func absent(_ pointer: String) throws {
        #expect(try find(pointer, in: sample) == nil)
    }

    @Test("Unchecked pointer text never fails")
    func uncheckedText() throws {
        let expected = ["": sample, "a": sample, "a/m~n": "8", "/m~n": "8", "/~": nil, "/~2": nil, "/foo/-": nil]
        for (text, value) in expected {
            let found = try read(sample) { root in
                Array(text.utf8).withUnsafeBufferPointer { JSONPointerText($0).resolve(in: root).value?.sourceText }
            }
            #expect(found == value, "\(text)")
        }
    }
}

@Suite("Pointers through lists")
struct PointerListTests {
    private func resolve<Result>(
        _ pointer: String,
        _ text: String,
        _ body: (JSONResolution) -> Result
    ) throws -> Result {
        let pointer = try JSONPointer(parsing: pointer)
        return try read(text) { body(pointer.resolve(in: $0)) }
    }

    private func matches(_ pointer: String, _ text: String, limit: Int = .max) throws -> [String] {
        let pointer = try JSONPointer(parsing: pointer)
        return try read(text) { root in
            var found: [String] = []
            pointer.forEachMatch(in: root) { match in
                found.append(match.sourceText)
                return found.count < limit
            }
            return found
        }
    }

    private let errors = #"{"errors":[{"code":1},{"code":2},{"x":0},{"code":3}]}"#

    @Test("The first element counts and the list is reported")
    func firstElement() throws {
        try resolve("/errors/code", errors) { result in
            #expect(result.value?.integer == 1)
            #expect(result.list?.count == 4)
            #expect(result.hasDuplicateName == false)
        }
    }

    @Test("All matches in the elements can be visited, in order, until the caller stops")
    func allMatches() throws {
        #expect(try matches("/errors/code", errors) == ["1", "2", "3"])
        #expect(try matches("/errors/code", errors, limit: 2) == ["1", "2"])
        #expect(try matches("/errors/1/code", errors) == ["2"])
        #expect(try matches("/nothing", errors) == [])
        #expect(try matches("", "5") == ["5"])
        let nested = #"[[[], [{"a": [{"b": 1}, {"b": 2}]}]], {"a": {"b": "]"}}, 7, []]"#
        #expect(try matches("/a/b", nested) == ["1", "2", #""]""#])
    }

    @Test("An index selects its element and is not looked up as a name")
    func index() throws {
        #expect(try resolve("/errors/3/code", errors) { $0.value?.integer } == 3)
        #expect(try resolve("/errors/3/code", errors) { $0.list == nil })
        #expect(try resolve("/0", #"{"0":5}"#) { $0.value?.integer } == 5)
    }

    @Test("A list that is the value itself is returned whole")
    func listAsValue() throws {
        #expect(try resolve("/errors", #"{"errors":[1,2]}"#) { $0.value?.sourceText } == "[1,2]")
        #expect(try resolve("/errors", #"{"errors":[1,2]}"#) { $0.list == nil })
        #expect(try matches("/errors", #"{"errors":[1,2]}"#) == ["[1,2]"])
    }

    @Test("Nested lists and lists at the root are entered, empty ones have no matches")
    func nestedLists() throws {
        #expect(try resolve("/code", #"[[{"code":1}],{"code":2}]"#) { $0.value?.integer } == 1)
        #expect(try resolve("/code", #"[[],{"code":2}]"#) { $0.value == nil && $0.list != nil })
        #expect(try resolve("/code", deep("[", "]", 500)) { $0.value == nil })
    }

    @Test("A repeated name on the path is reported, one off the path is not")
    func duplicates() throws {
        #expect(try resolve("/a/b", #"{"a":{"b":1},"a":{"b":2}}"#) { $0.hasDuplicateName && $0.value?.integer == 1 })
        #expect(try resolve("/a/b", #"{"a":{"b":1,"\u0062":2}}"#) { $0.hasDuplicateName })
        #expect(try resolve("/a/b", #"{"x":0,"x":1,"a":{"b":1,"c":{"b":2}}}"#) { $0.hasDuplicateName } == false)
    }
}
