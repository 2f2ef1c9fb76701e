import ErrataJSON
import Testing

@Suite("A cursor reads strings")
struct CursorStringTests {
    @Test(
        "Escapes are decoded",
        arguments: [
            (#""""#, ""), (#""plain""#, "plain"), (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{C}\n\r\t"),
            (#""\u0041\u00e9\u00E9\u65e5""#, "Aéé日"), (#""x\ud83d\ude00y""#, "x😀y"), (#""\u0000""#, "\u{0}"),
            ("\"é日本😀\"", "é日本😀"), (#""\ud800""#, "\u{FFFD}"), (#""\udc00\ud800""#, "\u{FFFD}\u{FFFD}"),
            (#""\udc00\udc00""#, "\u{FFFD}\u{FFFD}"), (#""\udbff\udfff""#, "\u{10FFFF}"),
            (#""\ud800\u0041""#, "\u{FFFD}A"), (#""\ud800\ud83d\ude00""#, "\u{FFFD}😀"), (#""\ud800\n""#, "\u{FFFD}\n"),
            (#""more than a word of eight \u0026 then some""#, "more than a word of eight & then some"),
        ]
    )
    func decodes(_ text: String, _ expected: String) throws {
        let bytes = Array(expected.utf8)
        #expect(try read(text) { $0.string.map { Array($0.utf8) } } == bytes)
        #expect(try read(text) { $0.withUTF8 { Array($0) } } == bytes)
        #expect(try equals(text, bytes))
        #expect(try equals(text, bytes + [0x41]) == false)
        #expect(try equals(text, bytes.dropLast()) == bytes.isEmpty)
    }

    private func equals(_ text: String, _ bytes: [UInt8]) throws -> Bool {
        try read(text) { cursor in bytes.withUnsafeBufferPointer { cursor.equals($0) } }
    }

    @Test("Comparison is by bytes")
    func comparison() throws {
        #expect(try read(#""caf\u00e9""#) { $0.equals("caf\u{E9}") })
        #expect(try read(#""caf\u00e9""#) { $0.equals("cafe\u{301}") } == false)
        #expect(try read(#""1007""#) { $0.equals("1007") })
        #expect(try read("1007") { $0.equals("1007") } == false)
    }

    @Test("A string that cannot be represented exactly says so")
    func loneSurrogates() throws {
        #expect(try read(#""a\ud800b""#) { $0.hasLoneSurrogate })
        #expect(try read(#""a\ud83d\ude00b\ufffd\\ud800""#) { $0.hasLoneSurrogate } == false)
        #expect(try read("1") { $0.hasLoneSurrogate } == false)
    }

    @Test("Bytes are read in place or decoded, and other values have none")
    func withUTF8() throws {
        #expect(try read("[1]") { $0.withUTF8 { $0.count } } == nil)
        let long = String(repeating: "x", count: 5000)
        #expect(try read("\"\(long)\\n\"") { $0.withUTF8 { $0.count } } == 5001)
    }

    @Test("Every scalar survives as an escape")
    func everyScalar() throws {
        for value in stride(from: UInt32(1), through: 0x10FFFF, by: 97) {
            guard let scalar = Unicode.Scalar(value) else { continue }
            let escaped = Character(scalar).utf16.map { "\\u" + String(UInt32($0) + 0x10000, radix: 16).dropFirst() }
            let decoded = try read("\"\(escaped.joined())\"") { $0.string }
            #expect(decoded.map { Array($0.utf8) } == Array(String(Character(scalar)).utf8))
        }
    }
}
