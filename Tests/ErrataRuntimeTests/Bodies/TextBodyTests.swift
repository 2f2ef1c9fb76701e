import Testing

@testable import ErrataRuntime

@Suite("Plain text as JSON")
struct TextBodyTests {
    @Test("The whole text is one string, without the white space around it")
    func text() {
        #expect(plainText(" invalid_token\r\n") == #""invalid_token""#)
        #expect(plainText("\u{FEFF}a \"b\"\n\\c é") == #""a \"b\"\n\\c é""#)
        #expect(plainText("\"quoted\"") == #""\"quoted\"""#)
    }

    @Test(
        "Other formats, nothing, and what is no text are malformed",
        arguments: [
            "", " \n", "{}", " [1]", "\u{FEFF}<a/>", "<", "a\u{0}", "a\u{1B}[0m", "a\u{7F}",
        ]
    )
    func malformed(body: String) {
        #expect(plainText(body) == .failure(.malformed))
    }

    @Test("Bytes that are not UTF-8 are malformed")
    func invalid() {
        for bytes in [[0xFF], [0x61, 0xC3], [0xFF, 0xFE, 0x61, 0], [0xED, 0xA0, 0x80]] as [[UInt8]] {
            #expect(Transcoded(bytes, TextBody.json) == .failure(.malformed))
        }
    }

    @Test("At most 4 KiB are an error's text")
    func size() {
        let most = String(repeating: "a", count: 4096)
        #expect(plainText(" \(most) ") == .json("\"\(most)\""))
        #expect(plainText(most + "a") == .failure(.tooLarge))
    }
}
