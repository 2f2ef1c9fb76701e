import ErrataWire
import Testing

@Suite("Plain text of an input")
struct TextFilterTests {
    private static func plain(_ bytes: [UInt8], parts: Int) -> [UInt8] {
        var filter = TextFilter()
        var plain: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: parts) {
            let part = Array(bytes[start..<min(bytes.count, start + parts)])
            part.withUnsafeBufferPointer { plain += filter.plain($0, isEnd: false) }
        }
        return plain + [].withUnsafeBufferPointer { filter.plain($0, isEnd: true) }
    }

    @Test("colors are removed, wherever the input is split; other bytes stay", arguments: [1, 2, 3, 100])
    func colors(parts: Int) {
        let text = "\u{1B}[1;31mHTTP\u{1B}[0m 503\u{1B}]x\u{1B}"
        #expect(Self.plain(Array(text.utf8), parts: parts) == Array("HTTP 503\u{1B}]x\u{1B}".utf8))
        #expect(Self.plain(Array("é\n".utf8), parts: parts) == Array("é\n".utf8))
        #expect(Self.plain([0xFF, 0x41], parts: parts) == [0xFF, 0x41])
    }

    @Test("UTF-16 with a byte order mark is transcoded, wherever the input is split", arguments: [1, 2, 3, 100])
    func utf16(parts: Int) {
        let text = "HTTP/1.1 503 é😀\n"
        let units = [0xFEFF] + Array(text.utf16)
        let little = units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let big = units.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
        #expect(Self.plain(little, parts: parts) == Array(text.utf8))
        #expect(Self.plain(big, parts: parts) == Array(text.utf8))
    }
}
