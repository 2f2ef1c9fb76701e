import ErrataRuntime
import Testing

@Suite("Header fields")
struct HeaderFieldsTests {
    @Test("A name is found in any ASCII case, and only in ASCII case")
    func names() {
        let headers: HeaderFields = ["Retry-After": "7", "K": "kelvin"]
        #expect(headers["retry-after"] == "7")
        #expect(headers["RETRY-AFTER"] == "7")
        #expect(headers["Retry-Afte"] == nil)
        #expect(headers["\u{212A}"] == nil)
    }

    @Test("All fields of a name are kept, in their order")
    func several() {
        let headers: HeaderFields = ["A": "1", "b": "2", "a": "3"]
        #expect(headers.values(named: "A") == ["1", "3"])
        #expect(headers.map(\.name) == ["A", "b", "a"])
    }

    @Test("The fields of a dictionary come in the order of their names")
    func dictionary() {
        let headers = HeaderFields(["c": "3", "a": "1", "b": "2"])
        #expect(headers.map(\.value) == ["1", "2", "3"])
        #expect(HeaderFields([("x", "1"), ("x", "2")]).values(named: "X") == ["1", "2"])
    }

    @Test("A list of named pairs, as in other HTTP libraries, is accepted")
    func namedPairs() {
        let pairs: [(name: String, value: String)] = [("B", "1"), ("a", "2"), ("b", "3")]
        #expect(HeaderFields(pairs).map(\.name) == ["B", "a", "b"])
        #expect(HeaderFields(pairs).values(named: "b") == ["1", "3"])
        #expect(HeaderFields(pairs.lazy.filter { $0.name == "a" })["A"] == "2")
    }
}
