import ErrataJSON
import Testing

@Suite("Looking for names while validating")
struct NameSearchTests {
    private static let paths = ["", "/a", "/a/b", "/a/b/c", "/a/c", "/b", "/b/a", "/b/a/c", "/c~1d", "/c~1d/a", "/é"]

    /// Whatever comes of the tree's paths must be what each finds for itself.
    private func check(_ text: String) throws {
        let tree = NameTree(Self.paths)
        let bytes = Array(text.utf8)
        let found = try tree.search(bytes)
        try JSONDocument.read(bytes) { root in
            var (isRepeated, hasList) = (false, false)
            for (path, place) in found {
                let resolution = JSONPointer.checked(path).resolve(in: root)
                if resolution.hasDuplicateName { isRepeated = true }
                #expect(place.offset == resolution.value?.offset, "\(path) in \(text)")
                #expect(place.end == resolution.value?.endOffset, "\(path) in \(text)")
                if resolution.list != nil { hasList = true }
            }
            #expect(tree.isAnyRepeated == isRepeated, "\(text)")
            #expect(tree.hasList == hasList, "\(text)")
        }
    }

    @Test(
        "A value is found at any depth, whatever the order of members",
        arguments: [
            "{}", "1", "[]", "null", "\"a\"", #"{"a":1}"#, #"{"b":0,"a":{"c":1,"b":{"x":{"c":0},"c":2}},"c/d":[1]}"#,
            #"{"x":{"a":{"b":1}},"a":{"x":{"b":2},"b":3}}"#, #" { "a" : { } , "b" : { "a" : [ ] } } "#,
            #"{"a":{"b":{"c":{"c":1}}},"b":{"a":{"c":{}}}}"#,
        ]
    )
    func depths(text: String) throws {
        try check(text)
    }

    @Test(
        "The first of equal names counts, and the repetition is reported",
        arguments: [
            #"{"a":1,"a":{"b":2}}"#, #"{"a":{"b":1},"a":{"b":2}}"#, #"{"a":{"b":1,"b":2}}"#, #"{"a":{},"a":{"b":1}}"#,
            #"{"x":1,"x":2,"a":{"x":1,"x":2}}"#, #"{"b":{"a":1,"a":2},"b":3}"#, #"{"\u0061":1,"a":2}"#,
        ]
    )
    func repeats(text: String) throws {
        try check(text)
    }

    @Test(
        "A list is entered at its first element",
        arguments: [
            #"[{"a":1},{"a":2}]"#, #"{"a":[{"b":1},{"b":2}]}"#, #"{"a":[[{"b":1}],{"b":2}]}"#, #"{"a":[1,{"b":2}]}"#,
            #"{"a":[[],{"b":2}],"b":{"a":1}}"#, #"{"a":[],"b":[{"a":{"c":1}}]}"#, #"[[[]]]"#, #"[1,{"a":2}]"#,
            #"{"a":[{"b":[{"c":1}]},{"b":{"c":2}}],"a":3}"#, #"{"a":[{"x":1},{"b":1}],"b":[[[{"a":[2]}]]]}"#,
        ]
    )
    func lists(text: String) throws {
        try check(text)
    }

    @Test(
        "Names are compared with escapes decoded",
        arguments: [
            #"{"\u0061":{"\u0062":1}}"#, #"{"c/d":{"a":1}}"#, #"{"c~1d":1}"#, #"{"é":1}"#, #"{"e\u0301":1}"#,
            #"{"\u00e9":1}"#, #"{"a/b":1,"/a":2,"":3}"#,
        ]
    )
    func names(text: String) throws {
        try check(text)
    }

    @Test("In ten thousand random documents, the search agrees with resolving each path on its own")
    func random() throws {
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<10_000 { try check(Self.value(depth: 0, &generator)) }
    }

    private static func value(depth: Int, _ generator: inout SystemRandomNumberGenerator) -> String {
        let count = Int.random(in: 0...3, using: &generator)
        switch Int.random(in: depth > 5 ? 5...7 : 0...7, using: &generator) {
        case 0...3:
            let members = (0..<count).map { _ in
                let name = ["a", "b", "c", "c/d", "é", "\\u0061"].randomElement(using: &generator) ?? ""
                return "\"\(name)\":\(value(depth: depth + 1, &generator))"
            }
            return "{\(members.joined(separator: ","))}"
        case 4: return "[\((0..<count).map { _ in value(depth: depth + 1, &generator) }.joined(separator: ", "))]"
        case 5: return "12"
        case 6: return "\"a\\\"b\""
        default: return "null"
        }
    }

    @Test("An empty tree has no matches, and an invalid document is rejected as usual")
    func nothing() throws {
        let tree = NameTree(Self.paths)
        #expect(throws: JSONError(.unexpectedEnd, at: 12)) { try tree.search(Array(#"{"a":{"b":1}"#.utf8)) }
        Array(#"{"a":1}"#.utf8).withUnsafeBufferPointer { bytes in
            let none = UnsafeMutableBufferPointer<JSONName>(start: nil, count: 0)
            #expect((try? JSONDocument(validating: bytes, finding: none))?.root.count == 1)
        }
    }
}
