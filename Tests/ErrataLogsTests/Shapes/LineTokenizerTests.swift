import ErrataCatalog
@testable import ErrataLogs
import Testing

@Suite("The tokenizer of lines")
struct LineTokenizerTests {
    private static func shape(_ line: String) -> (shape: [UInt8], values: [String])? {
        let tokenizer = LineTokenizer(keys: SignificantKeys(catalogs: Catalogs.all))
        return Array(line.utf8).withUnsafeBufferPointer { bytes in
            guard tokenizer.read(bytes, signs: nil) else { return nil }
            return (Array(tokenizer.bytes), tokenizer.values.map { String(decoding: bytes[$0.range], as: UTF8.self) })
        }
    }

    @Test("ids, times, texts and numbers are values, and lines that differ in them have one shape")
    func values() throws {
        let first = try #require(Self.shape("{\"id\":\"a1\",\"took\":12,\"msg\":\"no luck\",\"status\":503}"))
        let second = try #require(Self.shape("{\"id\":\"zz-9\",\"took\":9.5,\"msg\":\"x\",\"status\":503}"))
        #expect(first.shape == second.shape)
        #expect(first.values == ["a1", "12", "no luck"])
        #expect(second.values == ["zz-9", "9.5", "x"])
    }

    @Test(
        "a value of a significant key is part of the shape",
        arguments: [
            "status", "statusCode", "http.response.status_code", "status_", "code", "success", "retry-after", "cf-ray",
            "Server",
        ]
    )
    func significant(key: String) throws {
        let (first, second) = (Self.shape("{\"\(key)\":\"a\"}"), Self.shape("{\"\(key)\":\"b\"}"))
        #expect(try #require(first).shape != (try #require(second)).shape)
    }

    @Test("a text that could contain structure is part of the shape")
    func structure() throws {
        for text in ["{", "a\\\\b", "<html>", "é"] {
            #expect(try #require(Self.shape("{\"note\":\"\(text)\"}")).values.isEmpty, "\(text)")
        }
    }

    @Test("a key with an escape is significant, since it can be any key")
    func escapes() throws {
        #expect(try #require(Self.shape("{\"m\\u0073g\":\"a\"}")).values.isEmpty)
    }

    @Test("a line of more than 32 KiB has no shape")
    func long() {
        #expect(Self.shape("{\"msg\":\"\(String(repeating: "x", count: 1 << 15))\"}") == nil)
    }

    @Test("a message counts by what it tells: its status is part of the shape, its other words are not")
    func messages() throws {
        func shape(_ text: String) throws -> [UInt8] { try #require(Self.shape("{\"log\":\"\(text)\"}")).shape }
        #expect(try shape("call 1 failed: HTTP 503\\n") == shape("\\\"x\\\" said [HTTP 503]"))
        #expect(try shape("call failed: HTTP 503") != shape("call failed: HTTP 502"))
        #expect(try shape("call failed: HTTP 503") != shape("call done"))
        #expect(try shape("sent 503 bytes") == shape("took 404 ms"))
    }

    @Test("a status beside an object in a message is part of the shape")
    func objects() throws {
        func shape(_ status: Int) throws -> [UInt8] {
            try #require(Self.shape("{\"msg\":\"{\\\"a\\\":1} HTTP \(status)\"}")).shape
        }
        #expect(try shape(503) != shape(502))
    }
}
