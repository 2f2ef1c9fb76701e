import ErrataWire
import Testing

@Suite("Parsing of responses")
struct ResponseParserTests {
    private static let dump = """
        * Connected to example.com\r
        > POST /v1 HTTP/1.1\r
        < HTTP/1.1 429 Too Many Requests\r
        < Retry-After: 30\r
        < \r
        {"success":false,
         "error":{"code":1007}}
        plain text
        {"a":1}
        HTTP/1.1 200 OK
        Transfer-Encoding: chunked

        5
        hello
        0


        """

    private static func pieces(_ text: String, size: Int) -> [ResponseParser.Piece] {
        var parser = ResponseParser()
        var pieces: [ResponseParser.Piece] = []
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: size) {
            pieces += parser.append(bytes[start..<min(start + size, bytes.count)])
        }
        return pieces + parser.finish()
    }

    @Test("a dump is parsed into responses, documents and lines")
    func parsing() throws {
        let pieces = Self.pieces(Self.dump, size: 10_000)
        try #require(pieces.count == 4)
        guard case .response(let first) = pieces[0], case .response(let last) = pieces[3] else {
            Issue.record("\(pieces)")
            return
        }
        #expect((first.status, first.headers["retry-after"]) == (429, "30"))
        #expect(first.body.starts(with: "{\"success\"".utf8))
        #expect(pieces[1] == .text(Array("plain text".utf8)))
        #expect(pieces[2] == .document(Array("{\"a\":1}".utf8)))
        #expect((last.status, last.body) == (200, Array("hello".utf8)))
    }

    @Test("the split of the bytes into chunks makes no difference", arguments: [1, 2, 3, 5, 17, 64])
    func chunks(size: Int) {
        #expect(Self.pieces(Self.dump, size: size) == Self.pieces(Self.dump, size: 10_000))
    }

    @Test("a parser that has finished begins another input")
    func again() {
        var parser = ResponseParser()
        _ = parser.append("{\"cut\":".utf8)
        #expect(parser.finish() == [.text(Array("{\"cut\":".utf8))])
        #expect(parser.append("{}\n".utf8) + parser.finish() == [.document(Array("{}".utf8))])
    }
}
