import ErrataJSON
import Testing

@Suite("Text in UTF-8")
struct TextTests {
    private func isText(_ bytes: [UInt8], where isWanted: (UInt8) -> Bool = { _ in true }) -> Bool {
        bytes.withUnsafeBytes { UTF8Sequence.isText($0, where: isWanted) }
    }

    @Test("Every character is text, and an unwanted one of ASCII is not")
    func characters() {
        #expect(isText([]))
        #expect(isText(Array("a\u{0}é€😀\u{FFFF}\u{10FFFF}".utf8)))
        #expect(isText(Array("aé".utf8)) { $0 != 0x62 })
        #expect(!isText(Array("éba".utf8)) { $0 != 0x62 })
    }

    @Test(
        "Overlong, surrogate, cut and stray bytes are not",
        arguments: [
            [0x80], [0xC3], [0xC0, 0x80], [0xE0, 0x80, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
            [0xF0, 0x9F, 0x98], [0xFF], [0xFE, 0xFF],
        ] as [[UInt8]]
    )
    func invalid(bytes: [UInt8]) {
        #expect(!isText(bytes))
        #expect(!isText([0x61] + bytes + [0x61]))
    }
}
