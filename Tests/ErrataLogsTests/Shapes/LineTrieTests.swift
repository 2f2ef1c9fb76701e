import ErrataCatalog
@testable import ErrataLogs
import Testing

@Suite("The trie of lines")
struct LineTrieTests {
    private let trie = LineTrie()
    private let tokenizer = LineTokenizer(keys: SignificantKeys(catalogs: Catalogs.all))
    private let times = TimeCandidates()

    private func insert(_ line: String, signs: Int? = nil) {
        Array(line.utf8).withUnsafeBufferPointer { bytes in
            guard tokenizer.read(bytes, signs: signs) else { return }
            trie.insert(.nothing, for: bytes, signs: signs, values: tokenizer.values)
        }
    }

    /// Returns the end of a line that the trie recognizes; nil for any other.
    private func end(of line: String, signs: Int? = nil, lineEnd: String = "\n") -> Int? {
        Array("\(line)\(lineEnd)".utf8).withUnsafeBufferPointer {
            trie.line(in: $0, from: 0, signs: signs, times: times)?.end
        }
    }

    @Test("a line is recognized whose literals are the same and whose values are of the same kind")
    func recognition() {
        insert("{\"id\":\"a1\",\"took\":12}")
        let other = "{\"id\":\"something else\",\"took\":9.25}"
        #expect(end(of: other) == other.utf8.count)
        #expect(end(of: "{\"id\":\"a1\",\"took\":12}", lineEnd: "\r\n") == 21)
    }

    @Test("a line with another key, another kind of value, or a different length is not recognized")
    func others() {
        insert("{\"id\":\"a1\",\"took\":12}")
        for line in [
            "{\"ID\":\"a1\",\"took\":12}", "{\"id\":12,\"took\":12}", "{\"id\":\"a1\",\"took\":\"12\"}",
            "{\"id\":\"a1\",\"took\":12} ",
            "{\"id\":\"a1\",\"took\":12", "{\"id\":\"a\\\"1\",\"took\":12}", "{\"id\":\"a1\",\"took\":012}", "", "{",
        ] {
            #expect(end(of: line) == nil, "\(line)")
        }
        #expect(end(of: "{\"id\":\"a1\",\"took\":12}", lineEnd: "\rx\n") == nil)
    }

    @Test("lines with a common prefix share its nodes, and each is recognized")
    func siblings() {
        for key in ["a", "b", "c"] { insert("{\"id\":\"x\",\"\(key)\":1}") }
        for key in ["a", "b", "c"] { #expect(end(of: "{\"id\":\"y\",\"\(key)\":22}") != nil) }
        #expect(end(of: "{\"id\":\"y\",\"d\":22}") == nil)
    }

    @Test("lines of text are distinguished by their signatures")
    func signatures() {
        insert("{\"id\":\"x\"}", signs: 503)
        #expect(end(of: "{\"id\":\"y\"}", signs: 503) != nil)
        #expect(end(of: "{\"id\":\"y\"}", signs: 429) == nil)
        #expect(end(of: "{\"id\":\"y\"}") == nil)
    }

    @Test("a line inserted beyond the trie's capacity clears it, and is recognized itself")
    func room() {
        let line = { number in "{\"a\(number % 40)\":\"v\",\"b\(number / 40 % 40)\":\"w\",\"c\(number / 1600)\":1}" }
        for number in 0..<9000 { insert(line(number)) }
        #expect(end(of: line(0)) == nil)
        #expect(end(of: line(8999).replacing("w", with: "other")) != nil)
    }
}
