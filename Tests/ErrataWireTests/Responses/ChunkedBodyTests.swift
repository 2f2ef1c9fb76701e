@testable import ErrataWire
import Testing

@Suite("Chunked bodies")
struct ChunkedBodyTests {
    private static func body(_ text: String) -> (bytes: String, end: Int, isWhole: Bool)? {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            ChunkedBody(bytes, from: 0).map { (String(decoding: $0.bytes, as: UTF8.self), $0.end, $0.isWhole) }
        }
    }

    @Test("chunks are joined, extensions and trailers are skipped, with and without carriage returns")
    func chunks() throws {
        for lineEnd in ["\r\n", "\n"] {
            let text = "5;x=y\nhello\n1\n!\n0\nX: y\n\n".replacing("\n", with: lineEnd)
            let body = try #require(Self.body(text + "more"))
            #expect(body == ("hello!", text.utf8.count, true))
        }
    }

    @Test("a truncated body has the data that arrived")
    func cut() throws {
        let body = try #require(Self.body("5\nhel"))
        #expect((body.bytes, body.isWhole) == ("hel", false))
    }

    @Test(
        "a body that does not begin with a size is not chunked",
        arguments: ["", "hello", "\n5\nhello", "123456789\nx"]
    )
    func others(text: String) {
        #expect(Self.body(text) == nil)
    }
}
